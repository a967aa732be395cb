package amalgam.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** One transaction at a time writes to the database file; whoever reads never waits. */
class OneWriterTest {

  private final Pen pen = new Pen();
  private final OneWriter file =
      new OneWriter(
          new DriverManagerDataSource("jdbc:h2:mem:one-writer;DB_CLOSE_DELAY=-1", "sa", ""), pen);
  private final ExecutorService other = Executors.newSingleThreadExecutor();
  private Connection first;
  private Connection second;

  @BeforeEach
  void open() throws SQLException {
    first = file.getConnection();
    second = file.getConnection();
    run(first, "drop all objects; create table item (id int primary key)");
    first.setAutoCommit(false);
    second.setAutoCommit(false);
  }

  @AfterEach
  void close() throws SQLException {
    first.close();
    second.close();
    other.shutdown();
  }

  @Test
  void anotherTransactionsFirstChangeWaitsUntilThisOneIsCommitted() throws Exception {
    run(first, "insert into item values (1)");
    Future<?> later = inOtherThread(() -> run(second, "insert into item values (2)"));
    awaitWaiting();
    assertThat(items(second)).isZero();
    first.commit();
    later.get(30, TimeUnit.SECONDS);
    second.commit();
    assertThat(items(first)).isEqualTo(2);
  }

  @Test
  void aTransactionThatIsRolledBackOrLeftOpenLetsTheNextOneWrite() throws Exception {
    run(first, "insert into item values (1)");
    Future<?> later = inOtherThread(() -> run(second, "select * from item for update"));
    awaitWaiting();
    first.rollback();
    later.get(30, TimeUnit.SECONDS);
    Future<?> afterwards = inOtherThread(() -> run(first, "insert into item values (3)"));
    // By this thread, although the other one has it, as a pool would.
    second.close();
    afterwards.get(30, TimeUnit.SECONDS);
  }

  @Test
  void oneThreadMayWriteThroughTwoConnections() throws SQLException {
    run(first, "insert into item values (1)");
    run(second, "insert into item values (2)");
    second.commit();
    first.commit();
    assertThat(items(first)).isEqualTo(2);
  }

  @Test
  void aStatementOutsideOfTransactionsWritesAndIsDone() throws Exception {
    first.setAutoCommit(true);
    run(first, "insert into item values (1)");
    inOtherThread(() -> run(second, "insert into item values (2)")).get(30, TimeUnit.SECONDS);
    inOtherThread(second::commit).get(30, TimeUnit.SECONDS);
    assertThat(items(first)).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "insert into item values (1)",
        " update item set id = 2",
        "select * from item where id = 1 FOR UPDATE",
        "select id from final table (insert into item values (7))",
        "with old as (select 1) delete from item where id in (select * from old)",
        "backup to 'x.zip'",
        "merge into item values (1)"
      })
  void changes(String sql) {
    assertThat(OneWriter.writes(sql)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"select 1", "(select 1) union (select 2)", "WITH a AS (select 1) select"})
  void queries(String sql) {
    assertThat(OneWriter.writes(sql)).isFalse();
  }

  private interface Work {
    void run() throws SQLException;
  }

  private Future<?> inOtherThread(Work work) {
    return other.submit(
        () -> {
          work.run();
          return null;
        });
  }

  private void awaitWaiting() {
    await().until(() -> pen.waiting() == 1);
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static int items(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select count(*) from item")) {
      row.next();
      return row.getInt(1);
    }
  }
}
