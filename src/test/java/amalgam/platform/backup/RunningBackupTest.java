package amalgam.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;

import amalgam.AmalgamApplication;
import amalgam.arena.Moody;
import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

/** The command finds the application that has the database open, and does without one. */
@ExtendWith(OutputCaptureExtension.class)
class RunningBackupTest {

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  @TempDir private Path folder;

  private Path data;

  @BeforeEach
  void choose() {
    data = folder.resolve("data");
  }

  @Test
  void theRunningApplicationMakesItAndOnceItIsGoneTheCommandDoes(CapturedOutput output)
      throws IOException {
    Path running = data.resolve(RunningApplication.FILE);
    String told;
    try (ConfigurableApplicationContext application = start()) {
      told = Files.readString(running);
      assertThat(backup("first.zip")).isZero();
      assertThat(output.getAll())
          .contains("first.zip (tables: ")
          .contains(
              "by the running application at http://localhost:"
                  + application.getEnvironment().getProperty("local.server.port"));
    }
    assertThat(running).doesNotExist();
    assertThat(backup("second.zip")).isZero();
    Files.writeString(running, told);
    assertThat(backup("in-spite-of-what-a-killed-one-left.zip")).isZero();
    assertThat(output.getAll().split("by the running application", -1)).hasSize(2);
    assertThat(backup("first.zip")).isEqualTo(1);
    assertThat(output.getAll()).contains("first.zip' is there already; choose another name.");
    for (String made : List.of("first.zip", "second.zip")) {
      try (BackupReader reader = new BackupReader(folder.resolve(made))) {
        assertThat(reader.manifest().rows()).containsKeys("tournament", "proposal");
      }
    }
  }

  @Test
  void theEndpointRefusesNamesThatLeadElsewhereAndWhatAForeignPageCouldSend() throws Exception {
    try (ConfigurableApplicationContext application = start()) {
      HttpResponse<String> out = post(application, "application/json", "{\"name\":\"../x.zip\"}");
      assertThat(out.statusCode()).isEqualTo(400);
      assertThat(out.body()).contains("ends in .zip, but is '../x.zip'");
      assertThat(post(application, "text/plain", "{}").statusCode()).isEqualTo(415);
      assertThat(post(application, "application/x-www-form-urlencoded", "").statusCode())
          .isEqualTo(415);
      assertThat(data.resolve("backups")).doesNotExist();
    }
  }

  @Test
  void whoHasNotReadTheDataFolderMakesNone() throws Exception {
    try (ConfigurableApplicationContext application = start()) {
      assertThat(post(application, "application/json", "{}", "guessed").statusCode())
          .isEqualTo(401);
      assertThat(data.resolve("backups")).doesNotExist();
      assertThat(Files.getPosixFilePermissions(data.resolve(RunningApplication.FILE)))
          .as("who may read the secret")
          .containsExactlyInAnyOrder(
              PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    }
  }

  @Test
  void whereThereIsNothingItSaysSo(CapturedOutput output) {
    assertThat(backup("nothing.zip")).isEqualTo(1);
    assertThat(output.getAll()).contains("There is nothing to back up: no database at jdbc:h2:");
    assertThat(data).doesNotExist();
    assertThat(folder.resolve("nothing.zip")).doesNotExist();
  }

  private int backup(String name) {
    return BackupCommands.backup(
        List.of(folder.resolve(name).toString(), "--amalgam.data=" + data, database()));
  }

  private ConfigurableApplicationContext start() {
    return new SpringApplicationBuilder(AmalgamApplication.class, Moody.class)
        .run(
            "--server.port=0",
            "--amalgam.demonstration=false",
            "--amalgam.data=" + data,
            database(),
            "--logging.level.root=warn",
            "--logging.level.amalgam=info",
            "--spring.main.banner-mode=off");
  }

  private static String database() {
    return "--amalgam.database.url=jdbc:h2:file:${amalgam.data}/amalgam;${amalgam.h2-options}";
  }

  private HttpResponse<String> post(
      ConfigurableApplicationContext application, String type, String body) throws Exception {
    Properties told = new Properties();
    try (Reader running = Files.newBufferedReader(data.resolve(RunningApplication.FILE))) {
      told.load(running);
    }
    return post(application, type, body, told.getProperty(RunningApplication.SECRET));
  }

  private static HttpResponse<String> post(
      ConfigurableApplicationContext application, String type, String body, String secret)
      throws Exception {
    String port = application.getEnvironment().getProperty("local.server.port");
    return HTTP.send(
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/actuator/backup"))
            .header("Content-Type", type)
            .header(BackupDoor.SECRET, secret)
            .POST(BodyPublishers.ofString(body))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }
}
