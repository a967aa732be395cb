package amalgam.contestant.transformer;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Named arrays as safetensors bytes, and back; the order of the arrays means nothing. */
final class Safetensors {

  private Safetensors() {}

  static byte[] encode(NDList arrays) {
    return arrays.encode(NDList.Encoding.SAFETENSORS);
  }

  /**
   * The arrays of {@code content}, on {@code manager}.
   *
   * @param file where the content came from, for the sentence if it cannot be read
   */
  static NDList decode(NDManager manager, byte[] content, Path file) {
    try {
      return NDList.decode(manager, content);
    } catch (RuntimeException e) {
      throw new CheckpointException(
          "'%s' is no whole safetensors file (%d bytes); fetch or train it again."
              .formatted(file, content.length),
          e);
    }
  }

  /** The array of that name. */
  static NDArray named(NDList arrays, String name, Path file) {
    NDArray array = arrays.get(name);
    if (array == null) {
      throw new CheckpointException(
          "'%s' lacks the array '%s'; fetch or train it again.".formatted(file, name));
    }
    return array;
  }

  static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }
}
