package amalgam.contestant.transformer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.djl.ndarray.NDManager;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BatchLossTest {

  private final TransformerModel model = TinyModels.untrained(2);
  private final List<TokenSequence> sequences =
      TrainingExamples.generate(TinyModels.SPACE, TinyModels.SETTINGS, 1).step(0);

  @AfterEach
  void free() {
    model.close();
  }

  @Test
  void isTheMeanOverTargetsAloneHoweverTheyArePacked() {
    double sum = 0;
    int targets = 0;
    for (TokenSequence sequence : sequences) {
      sum += loss(List.of(sequence), sequence.inputs()) * sequence.targets();
      targets += sequence.targets();
    }

    assertThat(loss(sequences, 60)).isCloseTo(sum / targets, within(1e-5));
  }

  @Test
  void leavesThePromptOut() {
    TokenSequence path = sequences.getFirst();
    TokenSequence whole = new TokenSequence(path.tokens(), 1);
    double answer = loss(List.of(path), 60);
    double all = loss(List.of(whole), 60);
    int promptTargets = whole.targets() - path.targets();
    double prompt = (all * whole.targets() - answer * path.targets()) / promptTargets;

    assertThat(path.targets()).isLessThan(whole.targets());
    assertThat(prompt).isPositive().isNotCloseTo(answer, within(1e-3));
  }

  private double loss(List<TokenSequence> batch, int width) {
    try (NDManager manager = model.manager().newSubManager()) {
      return BatchLoss.of(model.decoder(), PackedBatch.of(batch, width), manager).getFloat();
    }
  }
}
