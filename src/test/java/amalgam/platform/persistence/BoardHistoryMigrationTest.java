package amalgam.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import amalgam.arena.TestDatabase;
import amalgam.arena.TestPostgres;
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

/** What an older version stored is there for boards under other weights and of other times. */
class BoardHistoryMigrationTest {

  private static final List<String> STORED =
      List.of(
          """
          insert into concept_space values ('s', 's', 'letters', '', 'h', 2, 1, 1, '',
            timestamp with time zone '2026-01-01 00:00:00+00')""",
          "insert into contestant (id, name, family, kind) values ('c', 'C', 'F', 'baseline')",
          """
          insert into tournament (name, space_id, status, visibility, seed, definition, alpha_hops,
            alpha_surprise, alpha_inclusion, alpha_exclusion, hop_budget, allow_revisits,
            samples_per_prompt, created_at, status_at)
          values ('t', 's', 'finished', 'public', 1, '', 1, 1, 1, 1, 6, false, 3,
            timestamp with time zone '2026-01-02 00:00:00+00',
            timestamp with time zone '2026-01-03 00:00:00+00')""",
          """
          insert into prompt (tournament_id, ordinal, bundle, level, start_concept, end_concept,
            include, exclude, share_removed) values (1, 0, 0, 1, 'a', 'b', '', '', 0)""",
          """
          insert into entrant (tournament_id, ordinal, contestant_id, temperature, top_k, top_p,
            no_revisits, min_hops, samples, withdrawal_reason, has_failed, rerun_at)
          values (1, 0, 'c', 0, 0, 1, false, 1, 3, 'Gone.', false,
            timestamp with time zone '2026-01-02 12:00:00+00')""",
          """
          insert into proposal_block (tournament_id, entrant_id, ordinal, first_prompt, last_prompt,
            proposals, state, tries) values (1, 1, 0, 0, 1, 3, 'judged', 0)""",
          """
          insert into proposal (block_id, entrant_id, prompt_id, sample, seed, walk, answer)
          values (1, 1, 1, 0, 1, 'a|r|b', ''), (1, 1, 1, 1, 1, 'a|r|c|r|b', ''),
            (1, 1, 1, 2, 1, '', '')""",
          """
          insert into assessment (proposal_id, gate, hops, surprise, novelty, utility, soft_utility,
            creativity)
          values (1, 'none', 1, 1, 2, 4, 1, 8), (2, 'revisit', 2, 1, 3, 0, 0, 0),
            (3, 'hallucinated_edge', 5, null, null, 0, 0, 0)""",
          """
          insert into prompt_tally (entrant_id, prompt_id, samples, well_formed, satisfied, novelty,
            novelty_satisfied, utility, soft_utility, creativity)
          values (1, 1, 3, 2, 1, 5, 2, 4, 1, 8)""");

  @TempDir private Path folder;

  @Test
  void aDatabaseFileOfBeforeGetsItsSumsAndEvents() throws SQLException {
    check(new TestDatabase("jdbc:h2:file:" + folder.resolve("old"), "sa", ""));
  }

  @Test
  void aServersDatabaseOfBeforeGetsItsSumsAndEvents() throws SQLException {
    check(TestPostgres.shared().database());
  }

  private static void check(TestDatabase database) throws SQLException {
    migrate(database, "2");
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      for (String stored : STORED) {
        statement.execute(stored);
      }
    }
    migrate(database, "latest");
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      assertThat(rows(statement, "select hops, hops_satisfied, useful_hops from prompt_tally"))
          .containsExactly("3 1 4.0");
      assertThat(
              rows(
                  statement,
                  "select what, coalesce(reason, '-') from entrant_event order by at, id"))
          .containsExactly("entered -", "rerun -", "withdrawn Gone.");
      assertThat(rows(statement, "select count(*) from proposal_block where judged_at is null"))
          .containsExactly("1");
    }
  }

  private static void migrate(TestDatabase database, String target) {
    Flyway.configure()
        .dataSource(database.url(), database.user(), database.password())
        .locations("classpath:db/migration/common")
        .target(target)
        .load()
        .migrate();
  }

  private static List<String> rows(Statement statement, String query) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (ResultSet found = statement.executeQuery(query)) {
      while (found.next()) {
        List<String> cells = new ArrayList<>();
        for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
          String text = String.valueOf(found.getObject(column));
          cells.add(text);
        }
        rows.add(String.join(" ", cells));
      }
    }
    return rows;
  }
}
