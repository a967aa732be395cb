package amalgam.arena;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The server is the demanding one that the other tests take it for. */
class TestPostgresTest {

  @Test
  void itKeepsWhatWasStoredWhenItIsStoppedAndStartedAgain() throws Exception {
    try (TestPostgres server = TestPostgres.ofItsOwn()) {
      TestDatabase database = server.database();
      try (Connection connection = database.connect();
          Statement statement = connection.createStatement()) {
        statement.execute("create table kept (word text)");
        statement.execute("insert into kept values ('a'), ('B'), ('c')");
      }
      int port = server.port();
      server.stop();
      server.start();
      assertThat(server.port()).isEqualTo(port);
      assertThat(column(database, "select word from kept order by word"))
          .containsExactly("a", "B", "c");
    }
  }

  @Test
  void itWritesToTheDiskBeforeItSaysSo() throws Exception {
    TestDatabase database = TestPostgres.shared().database();
    assertThat(column(database, "show fsync")).containsExactly("on");
    assertThat(column(database, "show synchronous_commit")).containsExactly("on");
    assertThat(column(database, "show server_encoding")).containsExactly("UTF8");
  }

  private static List<String> column(TestDatabase database, String sql) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<String> values = new ArrayList<>();
      while (rows.next()) {
        values.add(rows.getString(1));
      }
      return values;
    }
  }
}
