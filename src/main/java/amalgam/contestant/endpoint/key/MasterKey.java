package amalgam.contestant.endpoint.key;

import amalgam.contestant.ContestantException;
import amalgam.platform.DataFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Set;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key that seals keys: 32 bytes in Base64, from the setting {@code
 * amalgam.endpoints.master-key} (the environment variable {@code AMALGAM_ENDPOINTS_MASTER_KEY}),
 * else from a file in the data folder which its owner alone may read. The file is made with the
 * first key that is stored, and is in no backup.
 */
final class MasterKey {

  static final String FILE = "endpoint-master.key";

  private static final int BYTES = 32;

  private final String given;
  private final Path file;

  /**
   * @param given the setting; empty for the file
   */
  MasterKey(String given, DataFolder folder) {
    this.given = given.strip();
    this.file = folder.root().resolve(FILE);
  }

  /**
   * The key.
   *
   * @throws ContestantException if there is none or it is no key
   */
  SecretKey get() {
    if (!given.isEmpty()) {
      return key(given, "The setting amalgam.endpoints.master-key");
    }
    try {
      return key(Files.readString(file, StandardCharsets.US_ASCII), "The file " + FILE);
    } catch (IOException e) {
      throw new ContestantException(
          ("Stored keys cannot be opened, since the file %s is not in the data folder; put it back,"
                  + " set AMALGAM_ENDPOINTS_MASTER_KEY, or store the keys anew.")
              .formatted(FILE));
    }
  }

  private static SecretKey key(String text, String where) {
    try {
      byte[] bytes = Base64.getDecoder().decode(text.strip());
      if (bytes.length == BYTES) {
        return new SecretKeySpec(bytes, "AES");
      }
    } catch (IllegalArgumentException e) {
      // It is told below; the exception would quote from it.
    }
    throw new ContestantException(where + " must hold 32 bytes in Base64.");
  }

  /** The key, made if there is none. */
  SecretKey getOrMake() {
    if (given.isEmpty() && !Files.exists(file)) {
      make();
    }
    return get();
  }

  private void make() {
    byte[] bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      try (var channel =
          Files.newByteChannel(
              file,
              EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
              forItsOwner())) {
        channel.write(StandardCharsets.US_ASCII.encode(Base64.getEncoder().encodeToString(bytes)));
      }
    } catch (FileAlreadyExistsException e) {
      // Another process was first, and has made one that is as good.
      return;
    } catch (IOException e) {
      throw new UncheckedIOException("The master key could not be stored.", e);
    }
  }

  private static FileAttribute<?>[] forItsOwner() {
    Set<String> views = FileSystems.getDefault().supportedFileAttributeViews();
    return views.contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}
