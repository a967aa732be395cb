package amalgam.ui.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every text stands in every language, with the same places to fill, and is used. */
class WordsTest {

  /** A brace that is meant as one, the only thing that straight apostrophes are for. */
  private static final Pattern QUOTED = Pattern.compile("'\\{[a-z]*}'");

  private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");

  private final WordBook book = WordBook.read();
  private final Words words = new Words();

  @Test
  void everyLanguageHasTheSameTexts() {
    for (Language language : Language.values()) {
      assertThat(book.keys(language)).as(language.ownName()).isEqualTo(keys());
    }
  }

  @Test
  void everyLanguageHasTheSamePlacesToFill() {
    for (String key : keys()) {
      for (Language language : Language.values()) {
        assertThat(places(text(key, language)))
            .as("%s in %s", key, language.ownName())
            .isEqualTo(places(text(key, Language.ENGLISH)));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyTextCanBeFilled(Language language) {
    for (String key : keys()) {
      String text = text(key, language);
      assertThat(QUOTED.matcher(text).replaceAll(""))
          .as(key)
          .isNotBlank()
          .doesNotContain("'", "...");
      assertThat(new MessageFormat(text, language.locale())).as(key).isNotNull();
    }
  }

  @Test
  void whatPagesAskForIsThereAndNothingElse() {
    AskedWords asked = AskedWords.inTheSources(parts());

    assertThat(asked.missingFrom(keys())).as("asked for, but nowhere to be found").isEmpty();
    assertThat(asked.unaskedOf(keys())).as("there, but asked for by nobody").isEmpty();
  }

  @Test
  void numbersAreWrittenAsTheLanguageWritesThem() {
    assertThat(words.getTranslation("frame.workers", Locale.UK, 0)).isEqualTo("Workers");
    assertThat(words.getTranslation("frame.workers", Locale.UK, 1))
        .isEqualTo("Workers: 1 thing to put right");
    assertThat(words.getTranslation("frame.workers", Locale.UK, 1234))
        .isEqualTo("Workers: 1,234 things to put right");
    assertThat(words.getTranslation("frame.workers", Locale.GERMANY, 1234))
        .isEqualTo("Rechenprozesse: 1.234 Hinweise");
  }

  @Test
  void whoeverReadsNeitherReadsEnglish() {
    assertThat(words.getTranslation("frame.skip", Locale.JAPAN)).isEqualTo("Skip to the content");
    assertThat(words.getTranslation("frame.skip", Locale.of("de", "AT")))
        .isEqualTo("Zum Inhalt springen");
  }

  @Test
  void aTextThatIsMissingShowsItsKeyInsteadOfAFailure() {
    assertThat(words.getTranslation("frame.unheard-of", Locale.UK)).isEqualTo("frame.unheard-of");
  }

  private Set<String> keys() {
    return book.keys(Language.ENGLISH);
  }

  private Set<String> parts() {
    return keys().stream()
        .map(key -> key.substring(0, key.indexOf('.')))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private String text(String key, Language language) {
    return book.find(key, language).orElseThrow();
  }

  private static Set<String> places(String text) {
    return PLACE
        .matcher(text)
        .results()
        .map((MatchResult place) -> place.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
