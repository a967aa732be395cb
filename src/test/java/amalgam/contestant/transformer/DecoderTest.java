package amalgam.contestant.transformer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One forward pass in three dresses: packed rows, one sequence alone, token by token. */
class DecoderTest {

  private static final double CLOSE = 1e-4;

  private final TransformerModel model = TinyModels.untrained(5);
  private final TrainingExamples examples =
      TrainingExamples.generate(TinyModels.SPACE, TinyModels.SETTINGS, 1);

  @AfterEach
  void free() {
    model.close();
  }

  @Test
  void readingTokenByTokenGivesTheLogitsOfReadingAtOnce() {
    int[] tokens = examples.paths().get(3).tokens();
    float[] atOnce = logits(new PackedBatchOfOne(tokens).batch());
    int size = model.architecture().vocabularySize();
    try (NDManager manager = model.manager().newSubManager()) {
      KeyValueCache cache = new KeyValueCache(manager, model.architecture().layers());
      for (int index = 0; index < tokens.length - 1; index++) {
        NDArray hidden =
            model
                .decoder()
                .hidden(
                    manager.create(new long[] {tokens[index]}, new Shape(1, 1)),
                    manager.create(new long[] {index}, new Shape(1, 1)),
                    manager.zeros(new Shape(1, 1, 1, index + 1L)),
                    cache);
        float[] step = model.decoder().logits(hidden).toFloatArray();
        assertClose(step, Arrays.copyOfRange(atOnce, index * size, (index + 1) * size));
      }
    }
  }

  @Test
  void aSequenceReadsTheSameAmongOthersInItsRow() {
    List<TokenSequence> step = examples.step(0);
    PackedBatch packed = PackedBatch.of(step, 2 * model.architecture().contextLength());
    float[] together = logits(packed);
    int size = model.architecture().vocabularySize();
    for (int place = 0; place < packed.segments().length; place++) {
      if (packed.segments()[place] > 0 && packed.positions()[place] == 0) {
        int[] tokens = tokensFrom(packed, place);
        float[] alone = logits(new PackedBatchOfOne(tokens).batch());
        int inputs = tokens.length - 1;
        assertClose(Arrays.copyOfRange(together, place * size, (place + inputs) * size), alone);
      }
    }
  }

  @Test
  void packingLeavesNothingOutAndHardlyAnyRoom() {
    List<TokenSequence> step = examples.step(2);
    PackedBatch packed = PackedBatch.of(step, 2 * model.architecture().contextLength());

    int inputs = step.stream().mapToInt(TokenSequence::inputs).sum();
    long filled = Arrays.stream(packed.segments()).filter(segment -> segment > 0).count();
    assertThat(filled).isEqualTo(inputs);
    assertThat(packed.targets()).hasSize(step.stream().mapToInt(TokenSequence::targets).sum());
    assertThat(packed.tokens().length).isLessThan(inputs * 3 / 2);
  }

  /** A row that holds one sequence and nothing else. */
  private record PackedBatchOfOne(int[] tokens) {
    PackedBatch batch() {
      return PackedBatch.of(List.of(new TokenSequence(tokens, 1)), tokens.length - 1);
    }
  }

  private static int[] tokensFrom(PackedBatch packed, int start) {
    int end = start;
    while (end < packed.segments().length && packed.segments()[end] == packed.segments()[start]) {
      end++;
    }
    int[] tokens = new int[end - start + 1];
    for (int index = start; index < end; index++) {
      tokens[index - start] = (int) packed.tokens()[index];
    }
    return tokens;
  }

  private float[] logits(PackedBatch batch) {
    try (NDManager manager = model.manager().newSubManager()) {
      Shape places = new Shape(batch.rows(), batch.width());
      Shape mask = new Shape(batch.rows(), 1, batch.width(), batch.width());
      NDArray hidden =
          model
              .decoder()
              .hidden(
                  manager.create(batch.tokens(), places),
                  manager.create(batch.positions(), places),
                  manager.create(batch.mask(), mask),
                  null);
      return model.decoder().logits(hidden).toFloatArray();
    }
  }

  private static void assertClose(float[] actual, float[] expected) {
    assertThat(actual).hasSameSizeAs(expected);
    for (int index = 0; index < actual.length; index++) {
      assertThat((double) actual[index]).isCloseTo(expected[index], within(CLOSE));
    }
  }
}
