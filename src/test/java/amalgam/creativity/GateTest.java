package amalgam.creativity;

import static org.assertj.core.api.Assertions.assertThat;

import amalgam.concept.TaskKind;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class GateTest {

  @Test
  void gatesAreTestedAndNamedAsThePublicInterfaceSays() {
    assertThat(Arrays.stream(Gate.values()).map(Gate::word))
        .containsExactly(
            "unparsable",
            "unknown_concept",
            "hallucinated_edge",
            "wrong_endpoints",
            "hop_budget",
            "revisit",
            "inclusion_missing",
            "exclusion_used",
            "too_short",
            "too_long",
            "concept_missing",
            "panel_refused",
            "none");
  }

  @Test
  void eachTaskHasItsGatesInTheirOrder() {
    assertThat(Gate.of(TaskKind.WALK))
        .containsExactly(
            Gate.UNPARSABLE,
            Gate.UNKNOWN_CONCEPT,
            Gate.HALLUCINATED_EDGE,
            Gate.WRONG_ENDPOINTS,
            Gate.HOP_BUDGET,
            Gate.REVISIT,
            Gate.INCLUSION_MISSING,
            Gate.EXCLUSION_USED,
            Gate.NONE);
    assertThat(Gate.of(TaskKind.BLEND))
        .containsExactly(
            Gate.UNPARSABLE,
            Gate.TOO_SHORT,
            Gate.TOO_LONG,
            Gate.CONCEPT_MISSING,
            Gate.PANEL_REFUSED,
            Gate.NONE);
  }

  @Test
  void everyWordIsReadBackAsItsGate() {
    assertThat(Gate.values())
        .allSatisfy(gate -> assertThat(Gate.ofWord(gate.word())).isEqualTo(gate));
  }

  @Test
  void aWalkIsWellFormedOnceItsEdgesExist() {
    assertThat(Arrays.stream(Gate.values()).filter(gate -> !gate.isWellFormed()))
        .containsExactly(Gate.UNPARSABLE, Gate.UNKNOWN_CONCEPT, Gate.HALLUCINATED_EDGE);
  }

  @Test
  void constraintsAreAskedOnlyWhereEverythingBeforeThemPassed() {
    assertThat(Gate.of(TaskKind.WALK).stream().filter(Gate::reachesConstraints))
        .containsExactly(Gate.INCLUSION_MISSING, Gate.EXCLUSION_USED, Gate.NONE);
  }
}
