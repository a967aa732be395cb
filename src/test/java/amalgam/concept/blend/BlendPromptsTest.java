package amalgam.concept.blend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import amalgam.concept.ConceptSpace;
import amalgam.concept.space.LabelDistribution;
import amalgam.concept.space.LettersSpace;
import amalgam.concept.space.WordNetSpace;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BlendPromptsTest {

  private static ConceptSpace words;

  @BeforeAll
  static void build() {
    words = WordNetSpace.DEFAULT.build();
  }

  private static List<List<BlendPrompt>> drawn(long seed) {
    return new BlendPrompts(words).draw(new BlendSpecification(200, 8, seed));
  }

  @Test
  void theSameSeedDrawsTheSameAndAnotherOneOthers() {
    assertThat(drawn(7)).isEqualTo(drawn(7)).isNotEqualTo(drawn(8));
  }

  @Test
  void everyPairComesOnceHasMeaningsAndNoLink() {
    Set<Set<Integer>> pairs = new HashSet<>();
    for (List<BlendPrompt> bundle : drawn(1)) {
      int start = bundle.getFirst().start();
      int end = bundle.getFirst().end();
      assertThat(pairs.add(Set.of(start, end))).isTrue();
      assertThat(words.halfEdge(start, end)).isNegative();
      assertThat(words.concept(start).definition()).isNotBlank();
      assertThat(words.concept(end).definition()).isNotBlank();
    }
  }

  @Test
  void eachLevelStatesTheConstraintsOfTheOneBeforeAndOneMore() {
    List<String> known =
        Arrays.stream(StatedConstraint.values()).map(StatedConstraint::words).toList();
    for (List<BlendPrompt> bundle : drawn(3)) {
      for (int level = 1; level <= 8; level++) {
        BlendPrompt prompt = bundle.get(level - 1);
        assertThat(prompt.level()).isEqualTo(level);
        assertThat(prompt.constraints()).doesNotHaveDuplicates().isSubsetOf(known);
        assertThat(prompt.start()).isEqualTo(bundle.getFirst().start());
        assertThat(prompt.constraints())
            .isEqualTo(bundle.getLast().constraints().subList(0, level - 1));
      }
    }
  }

  @Test
  void lettersMeanNothingThatCouldBeBlended() {
    ConceptSpace letters = new LettersSpace("few", 6, 2, 4, 4, LabelDistribution.ZIPF, 1).build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new BlendPrompts(letters).draw(new BlendSpecification(1, 1, 1)))
        .withMessageContaining("choose a space whose concepts have definitions");
  }
}
