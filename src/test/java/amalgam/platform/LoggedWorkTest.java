package amalgam.platform;

import static org.assertj.core.api.Assertions.assertThat;

import amalgam.arena.Arena;
import amalgam.platform.log.WorkLog;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a line of the log tells beside its message; of a process of its own, for it has one log. */
class LoggedWorkTest {

  private static final String WORK = "Something was done";
  private static final String ELSE = "Something else was done";

  @TempDir private Path folder;

  /** Starts the application in the folder given, works, and ends. */
  public static void main(String[] arguments) {
    Logger log = LoggerFactory.getLogger(LoggedWorkTest.class);
    try (Arena arena = Arena.in(Path.of(arguments[0]), "--logging.level.root=info")) {
      try (WorkLog.Marked marked = arena.get(WorkLog.class).on(17, "propose-3")) {
        log.info(WORK);
      }
      log.info(ELSE);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ecs, /message, /tournament, /unit",
    "logstash, /message, /tournament, /unit",
    "gelf, /short_message, /_tournament, /_unit"
  })
  void aLineInJsonCarriesTheTournamentTheUnitAndTheNode(
      String format, String message, String tournament, String unit) throws Exception {
    List<JsonNode> lines =
        run(format).lines().map(line -> JsonMapper.shared().readTree(line)).toList();
    assertThat(lines)
        .filteredOn(line -> line.at(message).asString().equals(WORK))
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.at(tournament).asString()).isEqualTo("17");
              assertThat(line.at(unit).asString()).isEqualTo("propose-3");
              assertThat(line.at("/node").asString()).isEqualTo("two");
            });
    assertThat(lines)
        .filteredOn(line -> line.at(message).asString().equals(ELSE))
        .singleElement()
        .satisfies(line -> assertThat(line.at(tournament).isMissingNode()).isTrue());
  }

  @Test
  void aPlainLineSaysThemToo() throws Exception {
    List<String> lines = run("").lines().toList();
    assertThat(lines)
        .filteredOn(line -> line.endsWith(WORK))
        .singleElement()
        .asString()
        .contains(" node two tournament 17 unit propose-3 ");
    assertThat(lines)
        .filteredOn(line -> line.endsWith(ELSE))
        .singleElement()
        .asString()
        .contains(" node two ")
        .doesNotContain("tournament");
  }

  private String run(String format) throws IOException, InterruptedException {
    Path output = folder.resolve("output");
    ProcessBuilder process =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            LoggedWorkTest.class.getName(),
            folder.toString());
    process.environment().put("AMALGAM_NODE", "two");
    process.environment().put("AMALGAM_LOG_FORMAT", format);
    Process running =
        process
            .redirectOutput(output.toFile())
            .redirectError(folder.resolve("errors").toFile())
            .start();
    assertThat(running.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(running.exitValue()).isZero();
    return Files.readString(output, StandardCharsets.UTF_8);
  }
}
