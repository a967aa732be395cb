package amalgam.platform.backup;

import amalgam.platform.DataFolder;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.Writer;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Says in the data folder, as long as the application runs, where it can be asked to do what only
 * it can.
 */
@Component
class RunningApplication {

  static final String FILE = ".running";
  static final String ID = "id";
  static final String ADDRESS = "address";
  static final String SECRET = "secret";

  private static final int SECRET_BYTES = 32;

  private final DataFolder data;
  private final @Nullable InetAddress listening;
  private final String id = UUID.randomUUID().toString();
  private final String secret = secret();

  RunningApplication(
      DataFolder data, @Value("${server.address:}") @Nullable InetAddress listening) {
    this.data = data;
    this.listening = listening;
  }

  private static String secret() {
    byte[] bits = new byte[SECRET_BYTES];
    new SecureRandom().nextBytes(bits);
    return HexFormat.of().formatHex(bits);
  }

  /** Whether whoever says that has read this process's file, and so may do as its owner. */
  boolean isSecret(String said) {
    return MessageDigest.isEqual(
        secret.getBytes(StandardCharsets.UTF_8), said.getBytes(StandardCharsets.UTF_8));
  }

  /** Which one of all that ever ran on this data. */
  String id() {
    return id;
  }

  @EventListener
  void begin(WebServerInitializedEvent started) throws IOException {
    Properties told = new Properties();
    told.setProperty(ID, id);
    told.setProperty(ADDRESS, "http://%s:%d".formatted(host(), started.getWebServer().getPort()));
    told.setProperty(SECRET, secret);
    Files.createDirectories(data.root());
    Files.deleteIfExists(file());
    createForOwner(file());
    try (Writer writer = Files.newBufferedWriter(file())) {
      told.store(writer, null);
    }
  }

  /** So that nobody else on the machine reads it, where files have owners. */
  private static void createForOwner(Path file) throws IOException {
    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }
  }

  private String host() {
    return listening == null || listening.isAnyLocalAddress() || listening.isLoopbackAddress()
        ? "localhost"
        : listening.getHostAddress();
  }

  private Path file() {
    return data.root().resolve(FILE);
  }

  @PreDestroy
  void end() throws IOException {
    // Another one that shares the folder may have written its own since.
    if (Files.exists(file()) && Files.readString(file()).contains(id)) {
      Files.deleteIfExists(file());
    }
  }
}
