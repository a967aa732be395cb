package amalgam.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import amalgam.AmalgamApplication;
import amalgam.arena.Arena;
import amalgam.concept.SpaceCatalog;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What a person reads where the application cannot start. */
@ExtendWith(OutputCaptureExtension.class)
class UnusableStartTest {

  @TempDir private Path data;

  @Test
  void aDatabaseOfANewerVersionIsLeftAlone(CapturedOutput output) throws Exception {
    try (Arena arena = Arena.in(data)) {
      arena.storeSmallSpace();
      arena
          .get(DSLContext.class)
          .execute(
              """
              insert into flyway_schema_history
              select 999, '999', 'the future', type, 'V999__the_future.sql', checksum,
                installed_by, installed_on, execution_time, success
              from flyway_schema_history where version = '1'
              """);
    }
    Throwable refusal = catchThrowable(() -> Arena.in(data).close());

    assertThat(refusal).isNotNull();
    assertThat(output.getAll())
        .contains(
            "The database was written by a newer Amalgam (its schema is at version 999, this one"
                + " knows up to ")
        .contains("Start the newer version, or restore a backup made before the upgrade.")
        .doesNotContain("\tat org.flywaydb");
    String url = "jdbc:h2:file:%s/amalgam;DATABASE_TO_LOWER=TRUE".formatted(data);
    try (Connection database = DriverManager.getConnection(url, "sa", "");
        Statement statement = database.createStatement();
        ResultSet spaces = statement.executeQuery("select count(*) from concept_space")) {
      assertThat(spaces.next()).isTrue();
      assertThat(spaces.getInt(1)).isEqualTo(1);
    }
  }

  @Test
  void aDatabaseInUseIsNamedWithWhatToDo(CapturedOutput output) throws Exception {
    Arena.in(data).close();
    try (FileChannel file =
            FileChannel.open(data.resolve("amalgam.mv.db"), StandardOpenOption.WRITE);
        FileLock held = file.lock()) {
      assertThat(held.isValid()).isTrue();
      assertThat(catchThrowable(() -> Arena.in(data).close())).isNotNull();
    }
    assertThat(output.getAll())
        .contains("The database is in use by another process; most likely Amalgam runs already.")
        .contains("give this one a data folder of its own by amalgam.data")
        .doesNotContain("\tat org.h2");
  }

  @Test
  void aDatabaseOfThisVersionIsOpenedAgain() {
    try (Arena arena = Arena.in(data)) {
      arena.storeSmallSpace();
    }
    try (Arena arena = Arena.in(data)) {
      assertThat(arena.get(SpaceCatalog.class).find("small")).isPresent();
    }
  }

  @Test
  void aPortInUseIsNamedWithWhatToDo(CapturedOutput output) throws Exception {
    try (ServerSocket taken = new ServerSocket(0)) {
      List<String> settings =
          List.of(
              "--server.port=" + taken.getLocalPort(),
              "--amalgam.demonstration=false",
              "--amalgam.data=" + data,
              "--logging.level.root=warn");
      Throwable refusal =
          catchThrowable(
              () ->
                  new SpringApplicationBuilder(AmalgamApplication.class)
                      .run(settings.toArray(String[]::new))
                      .close());
      assertThat(refusal).isNotNull();
      assertThat(output.getAll())
          .contains(
              "Web server failed to start. Port %d was already in use."
                  .formatted(taken.getLocalPort()))
          .contains("configure this application to listen on another port");
    }
  }
}
