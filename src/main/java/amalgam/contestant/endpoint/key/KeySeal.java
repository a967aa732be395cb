package amalgam.contestant.endpoint.key;

import amalgam.contestant.ContestantException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Seals keys with AES-256 in Galois/Counter Mode (NIST SP 800-38D), a random nonce of 12 bytes
 * before the ciphertext. What a key is for is authenticated with it, so that a row of the database
 * that was changed to name another server opens no more.
 */
final class KeySeal {

  private static final String CIPHER = "AES/GCM/NoPadding";
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  private final MasterKey master;
  private final SecureRandom random = new SecureRandom();

  KeySeal(MasterKey master) {
    this.master = master;
  }

  /** Seals a secret for a name and a server. */
  String seal(String secret, String name, String server) {
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    try {
      byte[] hidden =
          cipher(Cipher.ENCRYPT_MODE, master.getOrMake(), nonce, name, server)
              .doFinal(secret.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder()
          .encodeToString(
              ByteBuffer.allocate(nonce.length + hidden.length).put(nonce).put(hidden).array());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("A key could not be sealed.", e);
    }
  }

  /**
   * Opens a key.
   *
   * @throws ContestantException if it was sealed by another master key, or for another server
   */
  String open(SealedKey key) {
    ByteBuffer sealed = ByteBuffer.wrap(Base64.getDecoder().decode(key.sealed()));
    byte[] nonce = new byte[NONCE_BYTES];
    sealed.get(nonce);
    byte[] hidden = new byte[sealed.remaining()];
    sealed.get(hidden);
    try {
      byte[] secret =
          cipher(Cipher.DECRYPT_MODE, master.get(), nonce, key.name(), key.server())
              .doFinal(hidden);
      return new String(secret, StandardCharsets.UTF_8);
    } catch (GeneralSecurityException e) {
      throw new ContestantException(
          ("The stored key '%s' cannot be opened with the master key that is here; store it anew on"
                  + " the page Endpoints.")
              .formatted(key.name()));
    }
  }

  private static Cipher cipher(int mode, SecretKey master, byte[] nonce, String name, String server)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance(CIPHER);
    cipher.init(mode, master, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD((name + "\n" + server).getBytes(StandardCharsets.UTF_8));
    return cipher;
  }
}
