package amalgam.concept.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import amalgam.concept.ConceptSpace;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LettersSpaceTest {

  @Test
  void thePapersSpaceHasItsCounts() {
    ConceptSpace space = LettersSpace.ofThePaper(LabelDistribution.ZIPF, 1).build();
    assertThat(space.conceptCount()).isEqualTo(17_576);
    assertThat(space.edgeCount()).isEqualTo(52_728);
    assertThat(space.averageDegree()).isEqualTo(6);
    assertThat(space.relationCount()).isEqualTo(26);
    assertThat(space.indexOfConcept("AAA")).isZero();
    assertThat(space.indexOfConcept("ABA")).isEqualTo(26);
    assertThat(space.indexOfConcept("ZZZ")).isEqualTo(17_575);
    assertThat(space.identity().name()).isEqualTo("Letters, 17,576 concepts");
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.5, 1, 2})
  void labelsFollowTheirDistribution(double exponent) {
    ConceptSpace space = LettersSpace.ofThePaper(new LabelDistribution(exponent), 2).build();
    double[] weights =
        IntStream.rangeClosed(1, 26).mapToDouble(rank -> 1 / Math.pow(rank, exponent)).toArray();
    double sum = DoubleStream.of(weights).sum();
    for (int relation = 0; relation < 26; relation++) {
      double expected = weights[relation] / sum;
      double deviation = Math.sqrt(expected * (1 - expected) / space.edgeCount());
      assertThat(space.frequency(relation)).isCloseTo(expected, within(5 * deviation));
    }
  }

  @Test
  void uniformLabelsSurpriseByTheLogarithmOfTheirNumber() {
    ConceptSpace space = LettersSpace.ofThePaper(LabelDistribution.UNIFORM, 3).build();
    double mean =
        IntStream.range(0, 26).mapToDouble(r -> space.frequency(r) * space.surprise(r)).sum();
    assertThat(mean).isCloseTo(Math.log(26), within(0.001));
  }

  @Test
  void degreesSpreadAsInARandomGraph() {
    ConceptSpace space = LettersSpace.ofThePaper(LabelDistribution.ZIPF, 4).build();
    double variance =
        IntStream.range(0, space.conceptCount())
            .mapToDouble(concept -> Math.pow(space.degree(concept) - 6, 2))
            .average()
            .orElseThrow();
    // Poisson: the variance of a degree is its mean.
    assertThat(variance).isCloseTo(6, within(0.4));
  }

  @Test
  void theSameSeedGivesTheSameSpaceAndAnotherSeedAnother() {
    LettersSpace space = new LettersSpace("small", 26, 2, 6, 26, LabelDistribution.ZIPF, 5);
    LettersSpace other = new LettersSpace("small", 26, 2, 6, 26, LabelDistribution.ZIPF, 6);
    assertThat(space.build().hash()).isEqualTo(space.build().hash());
    assertThat(space.build().hash()).isNotEqualTo(other.build().hash());
  }

  @Test
  void saysWhatIsWrongWithADescription() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LettersSpace("a", 27, 2, 6, 26, LabelDistribution.ZIPF, 1))
        .withMessage("A letters space's alphabet must be 2 to 26 letters, but is 27.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LettersSpace("a", 26, 5, 6, 26, LabelDistribution.ZIPF, 1))
        .withMessage("A letters space's concepts must have 1 to 4 letters, but have 5.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LettersSpace("a", 26, 2, 6, 0, LabelDistribution.ZIPF, 1))
        .withMessage("A letters space's relations must be 1 to 26, but are 0.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LettersSpace("a", 2, 2, 2, 1, LabelDistribution.ZIPF, 1))
        .withMessageContaining("at most half of a complete graph's, but is 2.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LabelDistribution(Double.NaN))
        .withMessage("Zipf's exponent must lie between 0 and 10, but is NaN.");
  }
}
