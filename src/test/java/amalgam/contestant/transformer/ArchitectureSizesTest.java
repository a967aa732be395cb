package amalgam.contestant.transformer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArchitectureSizesTest {

  @ParameterizedTest
  @CsvSource({"1,8,1,false", "2,16,4,false", "2,16,4,true", "5,24,3,false", "8,32,8,true"})
  void theFormulaCountsTheNumbersThatAreThere(int layers, int width, int heads, boolean tied) {
    Architecture architecture = new Architecture(layers, width, heads, tied, 709, 24);

    assertThat(ParameterLayout.of(architecture).size()).isEqualTo(architecture.parameters());
    try (TransformerModel model =
        TransformerModel.untrained(architecture, 1, ComputeDevice.best())) {
      assertThat(model.parameterCount()).isEqualTo(architecture.parameters());
    }
  }

  @Test
  void thePilotsLargestPocketModelHas362ThousandParameters() {
    assertThat(new Architecture(2, 96, 4, false, 709, 24).parameters()).isEqualTo(362_304);
  }

  @Test
  void trainingTakesSixOperationsPerMultipliedParameterAndToken() {
    Architecture architecture = new Architecture(2, 96, 4, false, 709, 24);
    long multiplied = architecture.parameters() - (709 + 24) * 96;

    assertThat(architecture.trainingFlops(1000)).isEqualTo(6.0 * multiplied * 1000);
    assertThat(new Architecture(2, 96, 4, true, 709, 24).trainingFlops(1000))
        .isEqualTo(architecture.trainingFlops(1000));
  }

  @Test
  void aWidthThatHeadsCannotShareIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Architecture(2, 10, 4, false, 709, 24))
        .withMessageContaining("multiple");
  }
}
