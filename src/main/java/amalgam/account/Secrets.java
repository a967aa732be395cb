package amalgam.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

/**
 * What links and programs carry: so many random bits that a single SHA-256 keeps them, where
 * passwords need a slow hash.
 */
@Component
class Secrets {

  private static final int BYTES = 32;
  private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

  private final SecureRandom random = new SecureRandom();

  /** One that nobody can guess, made of letters, digits, dashes and underscores. */
  String next() {
    byte[] bits = new byte[BYTES];
    random.nextBytes(bits);
    return TEXT.encodeToString(bits);
  }

  /** What is stored of one. */
  static String hash(String secret) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("Every Java knows SHA-256.", e);
    }
  }
}
