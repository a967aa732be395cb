package amalgam.concept;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The content hash of a space: what two equal spaces share and a changed one does not. */
final class SpaceHash {

  private final MessageDigest digest;

  private SpaceHash() {
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }

  static String of(ConceptSpace space) {
    SpaceHash hash = new SpaceHash();
    space.relations().forEach(relation -> hash.line(relation.name() + "\t" + relation.inverse()));
    space.concepts().forEach(concept -> hash.line(concept.name()));
    for (Edge edge : space.edges()) {
      hash.line(edge.head() + "\t" + edge.relation() + "\t" + edge.tail());
    }
    return HexFormat.of().formatHex(hash.digest.digest());
  }

  private void line(String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) '\n');
  }
}
