package amalgam.creativity;

import static org.assertj.core.api.Assertions.assertThat;

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
            "none");
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
    assertThat(Arrays.stream(Gate.values()).filter(Gate::reachesConstraints))
        .containsExactly(Gate.INCLUSION_MISSING, Gate.EXCLUSION_USED, Gate.NONE);
  }
}
