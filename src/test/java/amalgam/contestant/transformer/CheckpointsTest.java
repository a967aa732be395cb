package amalgam.contestant.transformer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import amalgam.concept.ConceptSpace;
import amalgam.concept.space.LabelDistribution;
import amalgam.concept.space.LettersSpace;
import amalgam.concept.space.WordNetSpace;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The models that are shipped still are what their cards say. */
class CheckpointsTest {

  private static final double TENTH_OF_A_PERCENT = 0.1;
  private static final Map<String, ConceptSpace> SPACES = new ConcurrentHashMap<>();
  private static final Map<String, List<TokenSequence>> VALIDATION = new ConcurrentHashMap<>();

  /** All but those of a training that is still going on. */
  static List<Checkpoint> shipped() {
    return Checkpoint.in(Path.of("seeds", "checkpoints")).stream()
        .filter(checkpoint -> checkpoint.card().finished())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void hasTheValidationLossOfItsCard(Checkpoint checkpoint) {
    CheckpointCard card = checkpoint.card();
    ConceptSpace space = SPACES.computeIfAbsent(card.space(), CheckpointsTest::space);
    List<TokenSequence> validation =
        VALIDATION.computeIfAbsent(
            card.space(), id -> TrainingExamples.validation(space, card.plan().settings()));

    try (TransformerModel model = checkpoint.load(space, ComputeDevice.best())) {
      assertThat(TrainingRun.validationLoss(model, validation))
          .isCloseTo(card.validationLoss().getLast().loss(), withinPercentage(TENTH_OF_A_PERCENT));
      assertThat(card.parameters()).isEqualTo(model.parameterCount());
    }
  }

  private static ConceptSpace space(String id) {
    return switch (id) {
      case "letters" -> new LettersSpace(id, 26, 2, 6, 26, LabelDistribution.ZIPF, 1).build();
      case "words" -> WordNetSpace.DEFAULT.build();
      default -> throw new IllegalArgumentException(id);
    };
  }
}
