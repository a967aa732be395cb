package amalgam.tournament.play;

import amalgam.contestant.DecodingSettings;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The seed of each proposal: a hash of what identifies it, so that it depends on neither the order
 * of entrants nor on who runs it.
 */
final class ProposalSeed {

  private ProposalSeed() {}

  static long of(
      long tournamentSeed, String contestantId, DecodingSettings decoding, int prompt, int sample) {
    String key =
        String.join(
            "\n",
            Long.toString(tournamentSeed),
            contestantId,
            decoding.label(),
            Integer.toString(prompt),
            Integer.toString(sample));
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.wrap(digest).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }
}
