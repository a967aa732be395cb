package amalgam.creativity.blend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import amalgam.concept.Concept;
import amalgam.concept.ConceptSpace;
import amalgam.concept.ConceptSpaceBuilder;
import amalgam.concept.Relation;
import amalgam.concept.SpaceIdentity;
import amalgam.concept.blend.BlendPrompt;
import amalgam.creativity.Assessment;
import amalgam.creativity.CreativityWeights;
import amalgam.creativity.Gate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlendGatesTest {

  private static final ConceptSpace SPACE = space();
  private static final BlendPrompt PROMPT = new BlendPrompt(0, 1, List.of("fits in a pocket"));

  private static ConceptSpace space() {
    ConceptSpaceBuilder builder =
        ConceptSpace.builder(new SpaceIdentity("few", "Few", "words", "none"));
    int kite = builder.concept(new Concept("kite", "flies on a string"));
    builder.concept(new Concept("ice box", "keeps things cold"));
    int wind = builder.concept(new Concept("wind", "moving air"));
    builder.edge(kite, builder.relation(new Relation("needs", "is needed by")), wind);
    return builder.build();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "none | A kite carries an ice box up into the cold. It comes down with ice cream.",
        "none | Kites cool by height: ice-boxes hang below. Each holds, e.g. milk. It stays cold!",
        "none | The KITE’s string lowers an ice  box. Is that not nice?",
        "unparsable | ...!? \"\"",
        "too_short | A kite carries an ice box up into the cold air of the mountains",
        "too_short | Kite. Ice box. Cold. Ice.",
        "too_long | A kite. An ice box. They meet. They fly away. They are never seen again at all.",
        "concept_missing | A kite carries a freezer up into the cold. It comes down with ice cream.",
        "concept_missing | A kitesurfer carries an ice box up the hill. It comes down with ice cream.",
        "concept_missing | A kite carries ice in a tall box to the cold. It comes down with ice cream."
      })
  void theFirstGateThatAnIdeaFails(String gate, String idea) {
    assertThat(new BlendGates(SPACE).firstFailed(PROMPT, idea).word()).isEqualTo(gate);
  }

  @Test
  void anEmptyAnswerIsNoIdeaAndAnEndlessOneIsTooLong() {
    BlendGates gates = new BlendGates(SPACE);

    assertThat(gates.firstFailed(PROMPT, "")).isEqualTo(Gate.UNPARSABLE);
    assertThat(gates.firstFailed(PROMPT, "A kite. " + "An ice box ".repeat(50)))
        .isEqualTo(Gate.TOO_LONG);
  }

  @Test
  void noveltyIsTheDistanceToTheNearerConcept() {
    float[] east = {1, 0};
    float[] north = {0, 1};
    float[] between = {0.6f, 0.8f};

    assertThat(BlendMeasures.novelty(east, List.of(east, north))).isZero();
    assertThat(BlendMeasures.novelty(between, List.of(east, north))).isCloseTo(0.2, within(1e-6));
    assertThat(BlendMeasures.diversity(List.of(east, north, east)))
        .isCloseTo(2.0 / 3, within(1e-9));
  }

  @Test
  void utilityGrowsWithTheConstraintsAndIsNothingWhereAGateFails() {
    BlendMeasures measures = new BlendMeasures(new CreativityWeights(1, 1, 0.5, 9));
    Assessment passed = measures.assess(Gate.NONE, 0.4, 3, 1);
    Assessment refused = measures.assess(Gate.PANEL_REFUSED, 0.4, 3, 0.5);

    assertThat(passed.utility()).isEqualTo(2.5);
    assertThat(passed.creativity()).isCloseTo(1.0, within(1e-9));
    assertThat(refused.utility()).isZero();
    assertThat(refused.creativity()).isZero();
    assertThat(refused.novelty()).isEqualTo(0.4);
    assertThat(refused.softUtility()).isEqualTo(0.5);
  }
}
