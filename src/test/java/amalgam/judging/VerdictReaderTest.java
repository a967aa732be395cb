package amalgam.judging;

import static org.assertj.core.api.Assertions.assertThat;

import amalgam.judging.Verdict.Said;
import amalgam.statistics.rating.Outcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is understood of a judge's answer, and what is not. */
class VerdictReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{\"reason\": \"remote\", \"better\": \"A\"} | LEFT",
        "{\"better\": \"b\", \"reason\": \"short\"} | RIGHT",
        "{\"better\": \"tie\"} | TIE",
        "```json {\"Better\": \"Answer B.\"} ``` | RIGHT",
        "Sure! Here it is: {'better': 'A',} I hope that helps. | LEFT",
        "<think>{\"better\": \"A\"} or rather not</think> {\"better\": \"B\"} | RIGHT",
        "{\"better\": \"A\"} No, wait: {\"better\": \"B\"} | RIGHT",
        "{\"winner\": \"neither\"} | TIE",
        "On reflection, Better: **A** | LEFT",
        "The verdict is answer B | RIGHT",
      })
  void aComparisonIsReadInWhicheverDress(String text, Outcome outcome) {
    assertThat(VerdictReader.read(QuestionKind.PAIRWISE, text, false))
        .map(Said::outcome)
        .contains(outcome);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{\"reason\": \"fair\", \"points\": 5} | 5",
        "{\"points\": \"6/7\"} | 6",
        "{\"Score\": 7.0} | 7",
        "Points: 3 | 3",
        "{\"points\": \"4 out of 7\"} | 4",
      })
  void pointsAreReadInWhicheverDress(String text, int points) {
    assertThat(VerdictReader.read(QuestionKind.ABSOLUTE, text, false))
        .map(Said::points)
        .contains(points);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "I cannot compare these.",
        "{\"better\": \"A or B\"}",
        "{\"better\": \"C\"}",
        "{\"reason\": \"A is better\"}",
        "{\"better\": null}",
        "{\"better\": [\"A\"]}",
        "Both have their better sides.",
        "{\"better\": \"",
      })
  void whatSaysNothingClearIsNoVerdictAndNoTie(String text) {
    assertThat(VerdictReader.read(QuestionKind.PAIRWISE, text, false)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{\"points\": 8}", "{\"points\": 0}", "{\"points\": 4.5}", "points: 10", "{}"})
  void whatIsNotOnTheScaleIsNoVerdict(String text) {
    assertThat(VerdictReader.read(QuestionKind.ABSOLUTE, text, false)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {"{\"better\": \"A\"} and further | true", "The verdict is A because of | false"})
  void ofWhatWasCutOffOnlyWholeObjectsCount(String text, boolean isRead) {
    assertThat(VerdictReader.read(QuestionKind.PAIRWISE, text, true).isPresent()).isEqualTo(isRead);
  }
}
