package amalgam.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.data.Offset.offset;

import amalgam.platform.definition.DefinitionException;
import amalgam.platform.definition.DefinitionReader;
import amalgam.platform.definition.DefinitionWriter;
import amalgam.seeding.SeedSpaces;
import amalgam.tournament.TournamentDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a study's file may say, and what is said of one that cannot be done. */
class StudyDefinitionTest {

  private static final String DEFINITION =
      """
      name: Written
      spaces: [letters]
      heads: 4
      training: { tokens: 50000 }
      sizes: { depth: 2, widths: [16, 40], seeds: [1, 2] }
      shapes: { budgets: [95000], depths: [1, 2, 4, 8] }
      prompts: { bundles: 10, levels: 3, seed: 4 }
      """;

  private static StudyPlan plan(String definition) {
    return StudyPlan.of(
        DefinitionReader.read("study", definition, StudyDefinition.class),
        SeedSpaces.shipped()::build);
  }

  @Test
  void everyShapeOfABudgetIsWithinThreePercentOfIt() {
    List<StudyModel> shapes =
        plan(DEFINITION).models().stream().filter(model -> !model.budgets().isEmpty()).toList();

    assertThat(shapes)
        .hasSize(12)
        .allSatisfy(
            model -> {
              assertThat(model.parameters()).isBetween(92_150L, 97_850L);
              assertThat(model.architecture().width() % 4).isZero();
            });
    assertThat(shapes.stream().filter(model -> model.plan().seed() == 1))
        .extracting(model -> model.architecture().layers(), model -> model.architecture().width())
        .containsExactlyInAnyOrder(tuple(1, 48), tuple(2, 40), tuple(4, 32), tuple(8, 24));
  }

  @Test
  void aModelThatTwoRowsAskForIsTrainedOnce() {
    StudyPlan plan = plan(DEFINITION);

    assertThat(plan.models())
        .hasSize(2 * 2 + 12 - 2)
        .extracting(StudyModel::name)
        .doesNotHaveDuplicates();
    assertThat(plan.models())
        .filteredOn(model -> model.name().equals("study-letters-2x40-s2"))
        .singleElement()
        .satisfies(
            model -> {
              assertThat(model.isOfSizes()).isTrue();
              assertThat(model.budgets()).containsExactly(95_000L);
            });
  }

  @Test
  void theEstimateGrowsWithTokensAndMeetsWhatWasMeasured() {
    StudyPlan plan = plan(DEFINITION.replace("50000", "400000"));
    double deepest =
        plan.models().stream()
            .filter(model -> model.name().equals("study-letters-8x24-s1"))
            .mapToDouble(plan::seconds)
            .sum();

    // 15.9 s of a processor were measured.
    assertThat(deepest).isBetween(14.0, 18.0);
    assertThat(plan.estimate().toSeconds())
        .isCloseTo(8 * plan(DEFINITION).estimate().toSeconds(), offset(8L));
  }

  @Test
  void thePocketStudyCanBeDone() throws IOException {
    StudyPlan plan = plan(Files.readString(Path.of("seeds/studies/pocket.yaml")));

    assertThat(plan.models()).hasSize(27);
    assertThat(plan.estimate().toMinutes()).isBetween(20L, 45L);
  }

  @Test
  void itsTournamentCanBeReadAsOne() {
    StudyDefinition definition = DefinitionReader.read("study", DEFINITION, StudyDefinition.class);
    TournamentDefinition tournament = definition.tournament("letters", List.of("a", "b"));

    assertThat(
            DefinitionReader.read(
                "tournament", DefinitionWriter.write(tournament), TournamentDefinition.class))
        .isEqualTo(tournament);
    assertThat(tournament.name()).isEqualTo("Written, letters");
  }

  @Test
  void mistakesAreNamedWithWhatToChange() {
    assertRefused("spaces: [letters]", "A study needs 'name' (1–150 characters).");
    assertRefused(
        "name: A\nspaces: [letters]",
        "A study needs 'sizes', 'shapes' or both: the models to train.");
    assertRefused(
        DEFINITION.replace("widths: [16, 40]", "widths: [16]"),
        "A study needs at least two 'widths' in 'sizes'.");
    assertRefused(
        DEFINITION.replace("seeds: [1, 2]", "seeds: [1, 1]"), "seeds must not name one twice.");
    assertRefused(
        DEFINITION.replace("depth: 2", "depth: 2, deepness: 2"), "'sizes.deepness' is not known");
    assertRefused(
        DEFINITION.replace("tokens: 50000", "tokens: 0"),
        "The training setting tokens must be at least 1, but are 0.");
    assertRefused(DEFINITION.replace("[letters]", "[nowhere]"), "No space 'nowhere' is shipped.");
    assertRefused(
        DEFINITION.replace("[16, 40]", "[16, 42]"),
        "A transformer's width (42) must be a multiple of its heads (4).");
    assertRefused(
        DEFINITION.replace("95000", "100000"),
        "At a depth of 8 no width that 4 heads divide comes within 3% of 100,000 parameters: 24"
            + " has 92,448. Change the budget, the depth or the heads.");
  }

  private static void assertRefused(String definition, String words) {
    assertThatThrownBy(() -> plan(definition))
        .isInstanceOf(DefinitionException.class)
        .hasMessageContaining(words);
  }
}
