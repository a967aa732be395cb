package amalgam.contestant.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdeaReaderTest {

  private static final String IDEA = "A kite made of \"violin\" wood. It sings in the wind.";
  private static final String ASKED =
      "{\"idea\": \"A kite made of \\\"violin\\\" wood. It sings in the wind.\"}";

  private static final int DAMAGED = 10_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%s",
        "```json\n%s\n```",
        "Here you are:\n%s\nI hope that you like it.",
        "<think>\n{\"idea\": \"A first try.\"}\n</think>%s",
        "{\"idea\": \"A first try.\"} No, better: %s",
        "[%s]"
      })
  void theLastIdeaThatWasMeantIsRead(String dress) {
    assertThat(IdeaReader.read(dress.formatted(ASKED), false)).isEqualTo(IDEA);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'Idea': 'It sings in the wind.',}",
        "{\"idea\": [\"It sings\", \"in the wind.\"]}",
        "{\"idea\": \"It sings in the wind.\", \"why\": oops}",
        "{\"blend\": \"It sings in the wind.\"}",
        "It sings in the wind.",
        "**Idea:** It sings in the wind.",
        "The idea: \"It sings in the wind.\""
      })
  void whatIsALittleBrokenIsUnderstood(String answer) {
    assertThat(IdeaReader.read(answer, false)).isEqualTo("It sings in the wind.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "   ", "{}", "{\"idea\": 7}", "{\"idea\": \"", "<think>It sings.", "[[[["})
  void whatSaysNoIdeaIsNone(String answer) {
    assertThat(IdeaReader.read(answer, false)).isEmpty();
  }

  @Test
  void ofWhatIsCutOffOnlyAWholeIdeaCounts() {
    assertThat(IdeaReader.read("A kite made of", true)).isEmpty();
    assertThat(IdeaReader.read(ASKED + " And fur", true)).isEqualTo(IDEA);
  }

  @Test
  void noDamageLetsAnExceptionOut() {
    RandomGenerator random = new SplittableRandom(29);
    for (int answer = 0; answer < DAMAGED; answer++) {
      String damaged = damaged(random);
      String read = IdeaReader.read(damaged, random.nextBoolean());
      assertThat(read.length()).isLessThanOrEqualTo(damaged.length());
    }
  }

  @Test
  void noEndlessAnswerTakesLong() {
    for (String part : new String[] {"{\"idea\": ", "\\\"", "<think>", "[{", "**Idea:** ", "{'"}) {
      assertThat(IdeaReader.read(part.repeat(40_000), false).length()).isLessThanOrEqualTo(4000);
    }
  }

  /** The answer with pieces cut out, doubled, moved and replaced by signs that mean something. */
  private static String damaged(RandomGenerator random) {
    StringBuilder text = new StringBuilder(random.nextBoolean() ? "```json\n" + ASKED : ASKED);
    String signs = "{}[]\"'\\:,<>/\u0000\ud800\n\t`*e\u2028";
    for (int damage = random.nextInt(1, 12); damage > 0; damage--) {
      int from = random.nextInt(text.length() + 1);
      int to = from + random.nextInt(Math.min(20, text.length() - from) + 1);
      switch (random.nextInt(4)) {
        case 0 -> text.delete(from, to);
        case 1 -> text.insert(from, text.substring(from, to));
        case 2 -> text.insert(from, signs.charAt(random.nextInt(signs.length())));
        default -> text.insert(random.nextInt(text.length() + 1), "<think>", 0, 7);
      }
    }
    return text.toString();
  }
}
