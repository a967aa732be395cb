package amalgam.platform.backup;

import amalgam.platform.DataFolder;
import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The application that works on a data folder, seen from another process. */
final class RunningInstance {

  private static final Duration LONGEST_BACKUP = Duration.ofHours(2);
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final String ENDPOINT = "/actuator/backup";

  private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
  private final String address;
  private final String id;
  private final String secret;

  private RunningInstance(String address, String id, String secret) {
    this.address = address;
    this.id = id;
    this.secret = secret;
  }

  /** The one that says so in the folder, if it is still there and still the same. */
  static Optional<RunningInstance> find(DataFolder data) {
    Path file = data.root().resolve(RunningApplication.FILE);
    Properties told = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      told.load(reader);
    } catch (IOException nobody) {
      return Optional.empty();
    }
    RunningInstance found =
        new RunningInstance(
            told.getProperty(RunningApplication.ADDRESS, ""),
            told.getProperty(RunningApplication.ID, ""),
            told.getProperty(RunningApplication.SECRET, ""));
    return found.isThere() ? Optional.of(found) : Optional.empty();
  }

  private boolean isThere() {
    try {
      HttpRequest question =
          HttpRequest.newBuilder(URI.create(address + ENDPOINT)).timeout(PATIENCE).build();
      return send(question).path(RunningApplication.ID).asString("").equals(id);
    } catch (IOException | IllegalArgumentException | JacksonException stale) {
      return false;
    }
  }

  /**
   * Has it make a backup.
   *
   * @return where
   * @throws BackupException saying why it did not
   */
  Path backUp() {
    HttpRequest order =
        HttpRequest.newBuilder(URI.create(address + ENDPOINT))
            .timeout(LONGEST_BACKUP)
            .header("Content-Type", "application/json")
            // Only to the one that said who it is: another may have its port by now.
            .header(BackupDoor.SECRET, secret)
            .POST(HttpRequest.BodyPublishers.ofString("{}"))
            .build();
    try {
      JsonNode answer = send(order);
      if (answer.hasNonNull("file")) {
        return Path.of(answer.get("file").asString());
      }
      throw new BackupException(
          answer.path("reason").asString(answer.path("detail").asString("It gave no reason.")));
    } catch (IOException | JacksonException e) {
      throw new BackupException(
          "The application at %s did not answer: %s.".formatted(address, e.getMessage()), e);
    }
  }

  private JsonNode send(HttpRequest request) throws IOException {
    try {
      return JsonMapper.shared()
          .readTree(http.send(request, HttpResponse.BodyHandlers.ofString()).body());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  String address() {
    return address;
  }
}
