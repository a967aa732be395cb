package amalgam.contestant.transformer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Sequences laid side by side in rows of equal width, so that hardly anything is padding. Tokens
 * see only earlier tokens of their own sequence, and positions start anew with each: a sequence
 * reads as if it stood alone.
 *
 * @param rows number of rows R
 * @param width tokens per row W
 * @param tokens R·W token ids
 * @param positions R·W places within the own sequence
 * @param segments R·W numbers of the sequences; 0 for padding
 * @param targetPlaces indices into the R·W places whose next token is to be predicted
 * @param targets the token to be predicted at each of these places
 */
@SuppressWarnings("ArrayRecordComponent") // internal, never compared, never changed
record PackedBatch(
    int rows,
    int width,
    long[] tokens,
    long[] positions,
    int[] segments,
    long[] targetPlaces,
    long[] targets) {

  /** Large enough to drown any score, small enough to stay finite. */
  static final float MASKED = -1e9f;

  /** Packs first-fit, longest first; {@code width} must hold the longest sequence. */
  static PackedBatch of(List<TokenSequence> sequences, int width) {
    List<TokenSequence> longestFirst = new ArrayList<>(sequences);
    longestFirst.sort(Comparator.comparingInt(TokenSequence::inputs).reversed());
    int[] used = new int[sequences.size()];
    int[] starts = new int[sequences.size()];
    int rows = 0;
    for (int index = 0; index < starts.length; index++) {
      int inputs = longestFirst.get(index).inputs();
      int row = 0;
      while (used[row] + inputs > width) {
        row++;
      }
      starts[index] = row * width + used[row];
      used[row] += inputs;
      rows = Math.max(rows, row + 1);
    }
    return fill(longestFirst, starts, rows, width);
  }

  private static PackedBatch fill(
      List<TokenSequence> sequences, int[] starts, int rows, int width) {
    int count = sequences.stream().mapToInt(TokenSequence::targets).sum();
    PackedBatch batch =
        new PackedBatch(
            rows,
            width,
            new long[rows * width],
            new long[rows * width],
            new int[rows * width],
            new long[count],
            new long[count]);
    int target = 0;
    for (int index = 0; index < starts.length; index++) {
      target = batch.place(sequences.get(index), starts[index], index + 1, target);
    }
    return batch;
  }

  private int place(TokenSequence sequence, int start, int segment, int firstTarget) {
    int target = firstTarget;
    for (int index = 0; index < sequence.inputs(); index++) {
      tokens[start + index] = sequence.tokens()[index];
      positions[start + index] = index;
      segments[start + index] = segment;
      if (index + 1 >= sequence.firstTarget()) {
        targetPlaces[target] = start + index;
        targets[target++] = sequence.tokens()[index + 1];
      }
    }
    return target;
  }

  /** R·W·W numbers to add to the attention scores: 0 where a token may look, else very low. */
  float[] mask() {
    float[] mask = new float[rows * width * width];
    Arrays.fill(mask, MASKED);
    for (int place = 0; place < rows * width; place++) {
      int rowStart = place - place % width;
      for (int seen = rowStart; seen <= place; seen++) {
        if (segments[seen] == segments[place]) {
          mask[place * width + seen - rowStart] = 0;
        }
      }
    }
    return mask;
  }
}
