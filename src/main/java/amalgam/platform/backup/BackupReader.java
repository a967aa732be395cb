package amalgam.platform.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads a backup's file and believes nothing that it has not checked. */
final class BackupReader implements AutoCloseable {

  private final Path file;
  private final ZipFile zip;

  /**
   * Opens a backup.
   *
   * @throws BackupException if it is none
   */
  BackupReader(Path file) {
    this.file = file;
    if (!Files.isRegularFile(file)) {
      throw new BackupException("There is no file '%s'.".formatted(file));
    }
    try {
      this.zip = new ZipFile(file.toFile());
    } catch (IOException e) {
      throw damaged("it is not a whole zip file: " + e.getMessage(), e);
    }
  }

  /** What is said to be in it. */
  BackupManifest manifest() {
    try {
      ZipEntry entry = zip.getEntry(BackupManifest.NAME);
      if (entry == null) {
        throw new BackupException(
            "'%s' is not a backup of Amalgam: it has no %s.".formatted(file, BackupManifest.NAME));
      }
      try (InputStream content = zip.getInputStream(entry)) {
        return JsonMapper.shared().readValue(content, BackupManifest.class);
      }
    } catch (IOException | JacksonException e) {
      throw damaged("its %s cannot be read".formatted(BackupManifest.NAME), e);
    }
  }

  /**
   * Unpacks every file of the manifest into a folder, and checks its size and its hash.
   *
   * @throws BackupException if one of them is not what it was, or would land elsewhere
   */
  void unpack(BackupManifest manifest, Path folder) throws IOException {
    for (BackupManifest.Entry listed : manifest.files()) {
      Path target = folder.resolve(listed.name()).normalize();
      if (!target.startsWith(folder)
          || Path.of(listed.name()).normalize().compareTo(Path.of(listed.name())) != 0) {
        throw damaged("'%s' would be written elsewhere".formatted(listed.name()), null);
      }
      Files.createDirectories(target.resolveSibling("."));
      unpack(listed, target);
    }
  }

  private void unpack(BackupManifest.Entry listed, Path target) {
    ZipEntry entry = zip.getEntry(listed.name());
    if (entry == null) {
      throw damaged("'%s' is missing".formatted(listed.name()), null);
    }
    MessageDigest digest = BackupWriter.sha256();
    try (InputStream content = new DigestInputStream(zip.getInputStream(entry), digest)) {
      long bytes = Files.copy(content, target);
      if (bytes != listed.bytes()
          || !HexFormat.of().formatHex(digest.digest()).equals(listed.sha256())) {
        throw damaged("'%s' is not what it was".formatted(listed.name()), null);
      }
    } catch (IOException e) {
      throw damaged("'%s' cannot be unpacked (%s)".formatted(listed.name(), e.getMessage()), e);
    }
  }

  private BackupException damaged(String what, @Nullable Exception cause) {
    String message = "The backup '%s' is damaged: %s. Take another one.".formatted(file, what);
    return cause == null ? new BackupException(message) : new BackupException(message, cause);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
