package amalgam.platform.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import amalgam.concept.space.SpaceDefinition;
import amalgam.tournament.TournamentDefinition;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a person reads who made a mistake in a definition: what, where, and what to change. */
class DefinitionReaderTest {

  private static final String WHOLE =
      """
      name: Mine
      space: letters
      seed: 7
      visibility: private
      samplesPerPrompt: 3
      prompts: { kind: plain, bundles: 5, levels: 2, leastHops: 1, mostHops: 3, seed: 4 }
      rules: { hopBudget: 5, allowRevisits: true }
      weights: { alphaHops: 0.5, alphaSurprise: 2, alphaInclusion: 3, alphaExclusion: 4 }
      entrants:
        - contestants: [random-walk]
          decodings:
            - { temperature: 0.7, topK: 5, topP: 0.9, noRevisits: true, minHops: 2 }
      """;

  static Stream<Arguments> mistakes() {
    return Stream.of(
        mistake("a bracket left open", "name: [Mine", "line"),
        mistake("a tab for a blank", "name: Mine\nrules:\n\thopBudget: 5\n", "line 3"),
        mistake("nothing at all", "", "empty"),
        mistake("only a comment", "# nothing yet\n", "empty"),
        mistake("a list instead of names and values", "- name: Mine\n", "name"),
        mistake("a word alone", "Mine\n", "name"),
        mistake("an unknown key", with("seed: 7", "sead: 7"), "'sead'", "seed"),
        mistake(
            "an unknown key further down",
            with("hopBudget: 5", "hops: 5"),
            "'rules.hops'",
            "hopBudget"),
        mistake("a key given twice", WHOLE + "seed: 8\n", "seed"),
        mistake("a missing name", with("name: Mine", ""), "'name'"),
        mistake("a blank name", with("name: Mine", "name: ' '"), "'name'"),
        mistake("a missing space", with("space: letters", ""), "'space'"),
        mistake("no entrants", WHOLE.substring(0, WHOLE.indexOf("entrants")), "'entrants'"),
        mistake("an entrant of nobody", with("[random-walk]", "[]"), "'contestants'"),
        mistake(
            "a negative temperature",
            with("temperature: 0.7", "temperature: -0.7"),
            "temperature",
            "-0.7",
            "0"),
        mistake(
            "a temperature that is no number",
            with("temperature: 0.7", "temperature: .nan"),
            "temperature"),
        mistake("a mass of zero", with("topP: 0.9", "topP: 0"), "topP", "above 0"),
        mistake("a mass above one", with("topP: 0.9", "topP: 1.1"), "topP", "at most 1"),
        mistake("a negative count", with("topK: 5", "topK: -5"), "topK", "-5"),
        mistake("no hops", with("minHops: 2", "minHops: 0"), "minHops", "at least 1"),
        mistake("a word for a number", with("seed: 7", "seed: seven"), "'seven'", "'seed'"),
        mistake(
            "a word for a number further down",
            with("bundles: 5", "bundles: five"),
            "'five'",
            "'prompts.bundles'",
            "number"),
        mistake("half a bundle", with("bundles: 5", "bundles: 5.5"), "'prompts.bundles'", "whole"),
        mistake(
            "a number beyond all bounds",
            with("bundles: 5", "bundles: 5000000000"),
            "'prompts.bundles'"),
        mistake(
            "a seed beyond all bounds", with("seed: 7", "seed: 99999999999999999999"), "'seed'"),
        mistake(
            "a word for yes or no",
            with("allowRevisits: true", "allowRevisits: perhaps"),
            "'perhaps'",
            "true or false"),
        mistake("an unknown kind", with("kind: plain", "kind: fancy"), "'fancy'", "plain, detour"),
        mistake(
            "an unknown visibility",
            with("visibility: private", "visibility: hidden"),
            "'hidden'",
            "public, private"),
        mistake("a list for a number", with("seed: 7", "seed: [7]"), "'seed'"),
        mistake("a value for a list", with("[random-walk]", "{a: b}"), "contestants"),
        mistake(
            "a value for a part",
            with("rules: { hopBudget: 5, allowRevisits: true }", "rules: 5"),
            "'rules'"),
        mistake("an alias to nothing", with("seed: 7", "seed: *lost"), "lost"));
  }

  private static Arguments mistake(String mistake, String yaml, String... told) {
    return Arguments.of(mistake, yaml, List.of(told));
  }

  private static String with(String right, String wrong) {
    assertThat(WHOLE).contains(right);
    return WHOLE.replace(right, wrong);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void mistakes(String mistake, String yaml, List<String> told) {
    DefinitionException refusal =
        catchThrowableOfType(
            DefinitionException.class,
            () -> DefinitionReader.read("tournament", yaml, TournamentDefinition.class));
    assertThat(refusal).as("%s is refused", mistake).isNotNull();
    assertThat(refusal.getMessage())
        .startsWith("The tournament's definition ")
        .contains(told)
        .endsWith(".")
        .doesNotContain("\n", "Exception", "java.", "amalgam.", "tools.", "jackson", "null", "..")
        .doesNotContainPattern("`|\\bclass\\b|\\brecord\\b|deserialize|START_|Token|source:");
  }

  @Test
  void aWholeDefinitionIsReadWordForWord() {
    TournamentDefinition read =
        DefinitionReader.read("tournament", WHOLE, TournamentDefinition.class);
    assertThat(read.name()).isEqualTo("Mine");
    assertThat(read.visibilityOrDefault().word()).isEqualTo("private");
    assertThat(read.settings().seed()).isEqualTo(7);
    assertThat(read.settings().samplesPerPrompt()).isEqualTo(3);
    assertThat(read.settings().rules().hopBudget()).isEqualTo(5);
    assertThat(read.settings().rules().allowRevisits()).isTrue();
    assertThat(read.settings().weights().alphaExclusion()).isEqualTo(4);
    assertThat(read.promptSpecification().bundles()).isEqualTo(5);
    assertThat(read.promptSpecification().kind().word()).isEqualTo("plain");
    assertThat(read.entrants().getFirst().settings().getFirst().label())
        .isEqualTo("T 0.7, top-k 5, top-p 0.9, ≥ 2 hops, no revisits");
  }

  @Test
  void whatIsLeftOutHasItsDefault() {
    TournamentDefinition read =
        DefinitionReader.read(
            "tournament",
            "name: Mine\nspace: letters\nentrants: [{contestants: [random-walk]}]",
            TournamentDefinition.class);
    assertThat(read.visibilityOrDefault().word()).isEqualTo("public");
    assertThat(read.settings().seed()).isEqualTo(1);
    assertThat(read.settings().rules().hopBudget()).isEqualTo(6);
    assertThat(read.settings().rules().allowRevisits()).isFalse();
    assertThat(read.settings().weights().alphaHops()).isEqualTo(1);
    assertThat(read.promptSpecification().bundles()).isEqualTo(100);
    assertThat(read.promptSpecification().levels()).isEqualTo(4);
    assertThat(read.promptSpecification().kind().word()).isEqualTo("detour");
    assertThat(read.entrants().getFirst().settings().getFirst().isGreedy()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"kind: letters, 'id'", "'{id: mine, kind: cards}', 'letters, wordnet'"})
  void aSpaceIsRefusedAsPlainly(String yaml, String told) {
    DefinitionException refusal =
        catchThrowableOfType(
            DefinitionException.class,
            () -> DefinitionReader.read("space", yaml, SpaceDefinition.class));
    assertThat(refusal.getMessage())
        .startsWith("The space's definition ")
        .contains(told)
        .endsWith(".");
  }
}
