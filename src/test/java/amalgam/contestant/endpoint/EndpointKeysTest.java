package amalgam.contestant.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import amalgam.account.Account;
import amalgam.account.Role;
import amalgam.arena.Acting;
import amalgam.arena.Arena;
import amalgam.concept.ConceptSpace;
import amalgam.contestant.ContestantException;
import amalgam.contestant.baseline.ShortestPath;
import amalgam.contestant.endpoint.key.StoredKeys;
import amalgam.leaderboard.export.FileContent;
import amalgam.leaderboard.export.ResultFiles;
import amalgam.tournament.Entrant;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentException;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentStatus;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
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
    assertNoFileHasIt();
  }

  @Test
  void aStoredKeyIsSealedAndGoesToItsServerForItsOwnerAlone(CapturedOutput log) throws IOException {
    try (Arena arena =
        Arena.in(
            folder,
            "--logging.level.root=info",
            "--amalgam.password.strength=4",
            "--amalgam.endpoints.tries=1",
            "--amalgam.endpoints.bound-variables=AMALGAM_KEY_TEST=api.example.org")) {
      ConceptSpace space = arena.storeSmallSpace();
      // From here on: a start that is traced takes minutes.
      log(LogLevel.TRACE);
      try (StandInServer server = new StandInServer(space, new ShortestPath(space, 6));
          StandInServer another = new StandInServer(space, new ShortestPath(space, 6))) {
        Account owner = Acting.somebody(arena.application(), Role.RESEARCHER);
        Account stranger = Acting.somebody(arena.application(), Role.RESEARCHER);
        StoredKeys keys = arena.get(StoredKeys.class);
        as(arena, owner, () -> keys.store("lab", URI.create(server.baseUrl()), SECRET));
        String definition =
            DEFINITION
                .formatted("stored", server.baseUrl())
                .replace("keyFrom: AMALGAM_KEY_TEST", "keyName: lab");

        assertRefused(arena, stranger, definition, "by whoever stored it alone");
        assertRefused(
            arena,
            owner,
            definition.replace(server.baseUrl(), another.baseUrl()),
            "and is not sent to");
        assertRefused(
            arena,
            owner,
            DEFINITION.formatted("bound", server.baseUrl()),
            "bound the variable AMALGAM_KEY_TEST to the server api.example.org");
        assertThatExceptionOfType(ContestantException.class)
            .isThrownBy(() -> as(arena, stranger, () -> keys.delete("lab")));
        AtomicReference<TournamentId> id = new AtomicReference<>();
        as(arena, owner, () -> id.set(arena.start(definition)));
        arena.await(id.get(), TournamentStatus.FINISHED);
        assertThat(server.keys()).containsExactly("Bearer " + SECRET);
        assertThat(another.keys()).isEmpty();
        assertRefused(
            arena,
            stranger,
            definition.replaceAll("(?s)endpoint:.*closed book", "contestants: [stored]"),
            "by whoever stored it alone");
        assertThat(texts(arena, id.get())).contains("lab").doesNotContain(SECRET);
        as(arena, owner, () -> keys.delete("lab"));
        assertRefused(arena, owner, definition, "There is no key 'lab'");
      }
    }
    assertThat(log.getAll()).contains("TRACE").doesNotContain(SECRET);
    assertNoFileHasIt();
    assertThat(folder.resolve("endpoint-master.key"))
        .exists()
        .satisfies(
            file ->
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------"));
  }

  @AfterEach
  void logAsBefore() {
    log(LogLevel.WARN);
  }

  private static void log(LogLevel level) {
    LoggingSystem.get(EndpointKeysTest.class.getClassLoader())
        .setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, level);
  }

  private static void as(Arena arena, Account person, Runnable deed) {
    Acting.as(
        arena.application(),
        person,
        () -> {
          deed.run();
          return person;
        });
  }

  private static void assertRefused(Arena arena, Account person, String definition, String said) {
    assertThatExceptionOfType(TournamentException.class)
        .isThrownBy(() -> as(arena, person, () -> arena.tournaments().create(definition, Arena.BY)))
        .withMessageContaining(said);
  }

  private void assertNoFileHasIt() throws IOException {
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
