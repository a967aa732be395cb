package amalgam.creativity.blend;

import java.util.List;

/** Places texts in a space in which texts of like meaning are near each other. */
public interface TextVectors {

  /** What the vectors come from; those of another version cannot be compared with them. */
  String version();

  /** A vector of length 1 for each text, in their order. */
  List<float[]> of(List<String> texts);

  /** 1 − cos of the angle between two vectors of length 1: 0 (alike) to 2. */
  static double distance(float[] one, float[] other) {
    double product = 0;
    for (int place = 0; place < one.length; place++) {
      product += (double) one[place] * other[place];
    }
    return Math.max(0, 1 - product);
  }
}
