package amalgam.contestant.transformer;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import amalgam.contestant.DecodingSettings;
import amalgam.contestant.ProposalRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Writes the answers to a batch of prompts together, one token per step and row. Prompts of unequal
 * length are filled up on the left with masked tokens, so that all rows end at the same place; rows
 * that have finished leave the batch once half of it has.
 */
final class BatchSampler implements AutoCloseable {

  private final TransformerModel model;
  private final TokenChoice choice;
  private final NDManager manager;
  private final KeyValueCache cache;
  private final int promptLength;
  private final long[][] prompts;
  private final List<AnswerInProgress> answers = new ArrayList<>();
  private int[] paddings;
  private List<AnswerInProgress> rows;

  /**
   * {@code hopBudget} bounds the length of the answers; the model's context may bound it sooner.
   */
  BatchSampler(
      TransformerModel model,
      Vocabulary vocabulary,
      DecodingSettings settings,
      int hopBudget,
      List<ProposalRequest> requests) {
    this.model = model;
    this.choice = new TokenChoice(settings);
    List<int[]> encoded =
        requests.stream().map(request -> vocabulary.encode(request.prompt())).toList();
    this.promptLength = encoded.stream().mapToInt(prompt -> prompt.length).max().orElse(0);
    this.paddings = encoded.stream().mapToInt(prompt -> promptLength - prompt.length).toArray();
    this.prompts = new long[encoded.size()][promptLength];
    // The same room for every row: a longer prompt must not cut its answer sooner than its
    // bundle's.
    int room =
        Math.min(model.architecture().contextLength() - promptLength, longestAnswer(hopBudget));
    for (int row = 0; row < prompts.length; row++) {
      int[] prompt = encoded.get(row);
      for (int index = 0; index < prompt.length; index++) {
        prompts[row][paddings[row] + index] = prompt[index];
      }
      answers.add(new AnswerInProgress(vocabulary, settings, requests.get(row), room));
    }
    this.rows = List.copyOf(answers);
    this.manager = model.manager().newSubManager();
    this.cache = new KeyValueCache(manager, model.architecture().layers());
  }

  /** One hop more than allowed, so that a walk that is too long is seen to be. */
  private static int longestAnswer(int hopBudget) {
    return 2 * (hopBudget + 1) + 2;
  }

  /** The generated tokens of every request, in order. */
  List<int[]> run() {
    int seen = promptLength;
    float[] logits = forward(concatenate(prompts), promptLength, seen);
    extend(logits);
    while (rows.stream().anyMatch(row -> !row.isFinished())) {
      dropFinishedRows();
      seen++;
      extend(forward(rows.stream().mapToLong(AnswerInProgress::last).toArray(), 1, seen));
    }
    return answers.stream().map(AnswerInProgress::generated).toList();
  }

  private void extend(float[] logits) {
    int size = model.architecture().vocabularySize();
    for (int row = 0; row < rows.size(); row++) {
      if (!rows.get(row).isFinished()) {
        rows.get(row).extend(Arrays.copyOfRange(logits, row * size, (row + 1) * size), choice);
      }
    }
  }

  /** Logits after the last of {@code count} new tokens per row, {@code seen} with those before. */
  private float[] forward(long[] tokens, int count, int seen) {
    int batch = rows.size();
    try (NDManager scratch = manager.newSubManager()) {
      Shape shape = new Shape(batch, count);
      NDArray hidden =
          model
              .decoder()
              .hidden(
                  scratch.create(tokens, shape),
                  scratch.create(positions(count, seen), shape),
                  scratch.create(mask(count, seen), new Shape(batch, 1, count, seen)),
                  cache);
      NDArray last =
          hidden
              .split(new long[] {count - 1L}, 1)
              .getLast()
              .reshape(batch, hidden.getShape().get(2));
      return model.decoder().logits(last).toFloatArray();
    }
  }

  private long[] positions(int count, int seen) {
    long last = model.architecture().contextLength() - 1L;
    long[] positions = new long[rows.size() * count];
    for (int place = 0; place < positions.length; place++) {
      long position = seen - count + place % count - (long) paddings[place / count];
      // A finished row may outlive its context; what it would say is not asked for.
      positions[place] = Math.clamp(position, 0, last);
    }
    return positions;
  }

  private float[] mask(int count, int seen) {
    float[] mask = new float[rows.size() * count * seen];
    for (int place = 0; place < mask.length; place++) {
      int key = place % seen;
      int query = seen - count + place / seen % count;
      int row = place / seen / count;
      mask[place] = key >= paddings[row] && key <= query ? 0 : PackedBatch.MASKED;
    }
    return mask;
  }

  private void dropFinishedRows() {
    int[] going =
        IntStream.range(0, rows.size()).filter(row -> !rows.get(row).isFinished()).toArray();
    if (going.length * 2 > rows.size()) {
      return;
    }
    try (NDManager scratch = manager.newSubManager()) {
      cache.keepRows(scratch.create(Arrays.stream(going).asLongStream().toArray()));
    }
    List<AnswerInProgress> before = rows;
    int[] paddingsBefore = paddings;
    rows = Arrays.stream(going).mapToObj(before::get).toList();
    paddings = Arrays.stream(going).map(row -> paddingsBefore[row]).toArray();
  }

  private static long[] concatenate(long[][] parts) {
    return Arrays.stream(parts).flatMapToLong(Arrays::stream).toArray();
  }

  @Override
  public void close() {
    manager.close();
  }
}
