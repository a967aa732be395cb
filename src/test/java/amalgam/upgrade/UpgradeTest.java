package amalgam.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import amalgam.arena.Arena;
import amalgam.arena.TestDatabase;
import amalgam.arena.TestPostgres;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentStatus;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/**
 * A database that the first version left behind, a finished tournament and one killed half-way in
 * it, comes up under the newest.
 */
class UpgradeTest {

  private static final String FIRST_VERSION = "1";
  private static final String PROPOSALS =
      """
      select p.id, p.entrant_id, p.prompt_id, p.sample, p.seed, p.walk, p.answer,
        e.tournament_id, a.gate, a.hops, a.surprise, a.novelty, a.creativity
      from proposal p join entrant e on e.id = p.entrant_id
        left join assessment a on a.proposal_id = p.id
      order by p.id
      """;

  /** The column above that names the tournament, the last before the assessment. */
  private static final int TOURNAMENT = 7;

  @TempDir private Path folder;

  @Test
  void onTheDatabaseFile() throws SQLException {
    String url =
        "jdbc:h2:file:%s/amalgam;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
            .formatted(folder);
    assertNothingIsLost(new TestDatabase(url, "sa", ""), "h2");
  }

  @Test
  void onPostgres() throws SQLException {
    assertNothingIsLost(TestPostgres.shared().database(), "postgresql");
  }

  private void assertNothingIsLost(TestDatabase database, String vendor) throws SQLException {
    leaveBehind(database, vendor);
    List<List<Object>> before = rows(database, PROPOSALS);
    assertThat(rows(database, "select distinct state from proposal_block"))
        .as("blocks as far as they can be")
        .hasSize(3);
    try (Arena arena = Arena.on(database, folder)) {
      Tournament finished = named(arena, "Finished before");
      Tournament halfWay = named(arena, "Killed half-way");
      assertThat(finished.status()).isEqualTo(TournamentStatus.FINISHED);
      arena.await(halfWay.id(), TournamentStatus.FINISHED);
      assertThat(arena.proposalsButForIds(finished.id())).isEqualTo(undisturbed(finished));
      assertThat(arena.proposalsButForIds(halfWay.id())).isEqualTo(undisturbed(halfWay));
    }
    List<List<Object>> after = rows(database, PROPOSALS);
    assertThat(after).hasSizeGreaterThan(before.size());
    assertThat(after.subList(0, before.size()).stream().map(UpgradeTest::asAnswered))
        .isEqualTo(before.stream().map(UpgradeTest::asAnswered).toList());
    assertThat(after).containsAll(before.stream().filter(UpgradeTest::isJudged).toList());
  }

  /** The database as it was when the first version was stopped. */
  private static void leaveBehind(TestDatabase database, String vendor) throws SQLException {
    Flyway.configure()
        .dataSource(database.url(), database.user(), database.password())
        .locations("classpath:db/migration/common", "classpath:db/migration/" + vendor)
        .target(FIRST_VERSION)
        .load()
        .migrate();
    try (Connection connection = database.connect()) {
      ScriptUtils.executeSqlScript(
          connection, new ClassPathResource("amalgam/upgrade/left-by-version-1.sql"));
    }
  }

  /** The proposals as they are when nobody stops the tournament and the database is a new one. */
  private List<List<String>> undisturbed(Tournament tournament) {
    try (Arena arena = Arena.in(folder.resolve("new-" + tournament.id()))) {
      arena.storeSmallSpace();
      TournamentId id = arena.start(tournament.definition());
      arena.await(id, TournamentStatus.FINISHED);
      return arena.proposalsButForIds(id);
    }
  }

  private static Tournament named(Arena arena, String name) {
    return arena.tournaments().all().stream()
        .filter(tournament -> tournament.name().equals(name))
        .findAny()
        .orElseThrow();
  }

  private static List<Object> asAnswered(List<Object> row) {
    return row.subList(0, TOURNAMENT + 1);
  }

  private static boolean isJudged(List<Object> row) {
    return row.get(TOURNAMENT + 1) != null;
  }

  private static List<List<Object>> rows(TestDatabase database, String sql) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      int columns = result.getMetaData().getColumnCount();
      List<List<Object>> rows = new ArrayList<>();
      while (result.next()) {
        List<Object> row = new ArrayList<>();
        for (int column = 1; column <= columns; column++) {
          Object value = result.getObject(column);
          row.add(value instanceof Number ? value : result.getString(column));
        }
        rows.add(row);
      }
      return rows;
    }
  }
}
