package amalgam.platform.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.json.JsonMapper;

/** Writes a backup's file and takes down what goes into it. */
final class BackupWriter implements AutoCloseable {

  private final ZipOutputStream zip;
  private final List<BackupManifest.Entry> files = new ArrayList<>();

  BackupWriter(Path file) throws IOException {
    this.zip = new ZipOutputStream(Files.newOutputStream(file));
  }

  /** Adds a file as it is now. */
  void add(String name, Path file) throws IOException {
    MessageDigest digest = sha256();
    zip.putNextEntry(new ZipEntry(name));
    long bytes;
    try (InputStream content = new DigestInputStream(Files.newInputStream(file), digest)) {
      bytes = content.transferTo(zip);
    }
    zip.closeEntry();
    files.add(new BackupManifest.Entry(name, bytes, HexFormat.of().formatHex(digest.digest())));
  }

  /** What was added so far. */
  List<BackupManifest.Entry> files() {
    return List.copyOf(files);
  }

  /** Adds the manifest, after everything else. */
  void add(BackupManifest manifest) throws IOException {
    zip.putNextEntry(new ZipEntry(BackupManifest.NAME));
    zip.write(JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
    zip.closeEntry();
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
