package amalgam.leaderboard.export;

import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of what is written. */
final class Sha256 {

  private final MessageDigest digest;

  Sha256() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has it.", e);
    }
  }

  /** A stream to {@code output} that takes part in the sum. */
  OutputStream over(OutputStream output) {
    return new DigestOutputStream(output, digest);
  }

  /** The sum of everything written so far, which begins a new one. */
  String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
