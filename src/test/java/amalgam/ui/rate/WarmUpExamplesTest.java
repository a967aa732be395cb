package amalgam.ui.rate;

import static org.assertj.core.api.Assertions.assertThat;

import amalgam.concept.TaskKind;
import amalgam.rating.Axis;
import amalgam.statistics.rating.Outcome;
import amalgam.ui.rate.RateSheet.Example;
import amalgam.ui.rate.RateSheet.Hop;
import amalgam.ui.rate.RateSheet.Node;
import amalgam.ui.rate.RateSheet.Walk;
import com.vaadin.flow.i18n.I18NProvider;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples can be read in every language, and are what their explanations say. */
class WarmUpExamplesTest {

  private static final class Texts implements I18NProvider {

    @Override
    public List<Locale> getProvidedLocales() {
      return List.of(Locale.ENGLISH, Locale.GERMAN);
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
      String text =
          ResourceBundle.getBundle(
                  "amalgam.words.rate",
                  locale.equals(Locale.ENGLISH) ? Locale.ROOT : locale,
                  ResourceBundle.Control.getNoFallbackControl(
                      ResourceBundle.Control.FORMAT_PROPERTIES))
              .getString(key);
      return new MessageFormat(text, locale).format(params);
    }
  }

  private final WarmUpExamples examples = new WarmUpExamples(new RateWords(new Texts()));

  @ParameterizedTest
  @ValueSource(strings = {"en", "de"})
  void thereAreFiveAndEachCanBeAnswered(String language) {
    List<Example> all = examples.in(Locale.of(language), TaskKind.WALK);

    assertThat(all).hasSize(5);
    assertThat(all.stream().map(Example::axis).map(Axis::ofWord)).contains(Axis.values());
    for (Example example : all) {
      assertThat(Outcome.ofWord(example.outcome())).isNotNull();
      assertThat(example.agreed()).isNotEqualTo(example.title()).isNotBlank();
      assertThat(example.differed()).isNotBlank();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de"})
  void everyWalkLeadsWhereItWasAskedToAndEveryWordIsExplained(String language) {
    for (Example example : examples.in(Locale.of(language), TaskKind.WALK)) {
      for (Walk walk : List.of(example.left(), example.right())) {
        assertThat(walk.concepts().getFirst()).isEqualTo(example.prompt().start());
        assertThat(walk.concepts().getLast()).isEqualTo(example.prompt().end());
        assertThat(walk.hops()).hasSize(walk.concepts().size() - 1);
        assertThat(walk.concepts()).extracting(Node::definition).doesNotContain("");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de"})
  void whatIsMarkedAsRequiredOrForbiddenIsThat(String language) {
    for (Example example : examples.in(Locale.of(language), TaskKind.WALK)) {
      Stream.of(example.left(), example.right())
          .flatMap(walk -> walk.hops().stream())
          .forEach(
              hop -> {
                assertThat(hop.part().equals(ShownPairs.REQUIRED))
                    .isEqualTo(example.prompt().include().contains(hop.phrase()));
                assertThat(hop.part().equals(ShownPairs.FORBIDDEN))
                    .isEqualTo(example.prompt().exclude().contains(hop.phrase()));
              });
    }
    assertThat(examples.in(Locale.of(language), TaskKind.WALK))
        .anySatisfy(
            example -> assertThat(example.left().hops()).extracting(Hop::exists).contains(false));
  }
}
