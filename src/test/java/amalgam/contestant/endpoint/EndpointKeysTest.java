package amalgam.contestant.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import amalgam.arena.Arena;
import amalgam.concept.ConceptSpace;
import amalgam.contestant.baseline.ShortestPath;
import amalgam.leaderboard.export.FileContent;
import amalgam.leaderboard.export.ResultFiles;
import amalgam.tournament.Entrant;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentStatus;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A key reaches its server and nothing else, whatever goes wrong and however much is logged. */
@ExtendWith(OutputCaptureExtension.class)
class EndpointKeysTest {

  private static final String SECRET = "sk-Zq7never-to-be-seen-4412";

  private static final String DEFINITION =
      """
      name: With a key
      space: small
      prompts: { kind: plain, bundles: 3, levels: 2, leastHops: 2, mostHops: 3 }
      entrants:
        - endpoint:
            id: %s
            baseUrl: %s
            model: lab/sprinter
            keyFrom: AMALGAM_KEY_TEST
            context: closed book
        - contestants: [shortest-path]
      """;

  @TempDir private Path folder;

  /** Stands for the environment. */
  @Primary
  static class OneKey implements ApiKeys {
    @Override
    public Optional<String> find(String variable) {
      return variable.equals("AMALGAM_KEY_TEST") ? Optional.of(SECRET) : Optional.empty();
    }
  }

  @Test
  void itStandsInNoLogNoFileNoTableAndNoReason(CapturedOutput log) throws IOException {
    try (Arena arena =
        Arena.with(
            OneKey.class,
            folder,
            "--logging.level.root=debug",
            "--amalgam.endpoints.tries=2",
            "--amalgam.endpoints.retry-pause=1ms")) {
      ConceptSpace space = arena.storeSmallSpace();
      try (StandInServer server = new StandInServer(space, new ShortestPath(space, 6))) {
        TournamentId well = played(arena, "well", server);
        server.misbehave(EnumSet.of(Mischief.BROKEN), Integer.MAX_VALUE);
        TournamentId unwell = played(arena, "unwell", server);

        assertThat(server.keys()).containsExactly("Bearer " + SECRET);
        assertThat(arena.proposalsCsv(well)).contains("well,");
        Entrant withdrawn = arena.tournaments().entrants(unwell).getFirst();
        assertThat(withdrawn.withdrawalReason())
            .startsWith("The endpoint of 'unwell' ")
            .endsWith(" answered with status 500.");
        assertThat(texts(arena, well) + texts(arena, unwell))
            .contains("AMALGAM_KEY_TEST")
            .doesNotContain(SECRET);
      }
    }
    assertThat(log.getAll()).contains("DEBUG").doesNotContain(SECRET);
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
            .as(file.toString())
            .doesNotContain(SECRET);
      }
    }
  }

  private static TournamentId played(Arena arena, String id, StandInServer server) {
    TournamentId tournament = arena.start(DEFINITION.formatted(id, server.baseUrl()));
    arena.await(tournament, TournamentStatus.FINISHED);
    return tournament;
  }

  /** Everything that is exported, told or stored. */
  private static String texts(Arena arena, TournamentId id) {
    Tournament tournament = arena.tournaments().find(id).orElseThrow();
    ByteArrayOutputStream files = new ByteArrayOutputStream();
    arena.get(ResultFiles.class).write((name, content) -> write(content, files), tournament);
    List<String> tables =
        JdbcClient.create(arena.get(DataSource.class)).sql("script").query(String.class).list();
    return files.toString(StandardCharsets.UTF_8)
        + String.join("\n", tables)
        + arena.tournaments().failedUnits(id)
        + arena.tournaments().history(id);
  }

  private static void write(FileContent content, ByteArrayOutputStream files) {
    try {
      content.writeTo(files);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
