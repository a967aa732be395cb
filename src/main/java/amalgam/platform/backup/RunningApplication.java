package amalgam.platform.backup;

import amalgam.platform.DataFolder;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.Writer;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
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

  private final DataFolder data;
  private final @Nullable InetAddress listening;
  private final String id = UUID.randomUUID().toString();

  RunningApplication(
      DataFolder data, @Value("${server.address:}") @Nullable InetAddress listening) {
    this.data = data;
    this.listening = listening;
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
    Files.createDirectories(data.root());
    try (Writer writer = Files.newBufferedWriter(file())) {
      told.store(writer, null);
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
