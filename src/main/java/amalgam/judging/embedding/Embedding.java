package amalgam.judging.embedding;

import java.util.List;

/** Places texts in a space in which what means something similar is near. */
public interface Embedding {

  /** Of model and arithmetic: vectors of two versions are not compared. */
  String version();

  /**
   * The vectors of texts, each of length 1.
   *
   * @return one for each text, in their order
   */
  List<float[]> embed(List<String> texts);
}
