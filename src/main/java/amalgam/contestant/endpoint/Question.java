package amalgam.contestant.endpoint;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a model is asked.
 *
 * @param body of the request, without a schema for the answer
 * @param withSchema the same with one; null where none is wished for
 * @param seed of everything random in the answer, of which {@code body} has a part
 */
record Question(String body, @Nullable String withSchema, long seed) {

  /** SHA-256 of what is asked and of the seed, the same whether or not the server takes schemas. */
  String hash() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of()
          .formatHex(digest.digest((seed + "\n" + body).getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Bytes of what is sent at most. */
  int longest() {
    return Objects.requireNonNullElse(withSchema, body).getBytes(StandardCharsets.UTF_8).length;
  }
}
