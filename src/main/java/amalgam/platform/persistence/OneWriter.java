package amalgam.platform.persistence;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Lets one transaction at a time write to the database file; reading never waits.
 *
 * <p>H2 saves what was committed table by table, while others go on writing. If the process is
 * killed right after that, the file has some rows of a transaction that never was committed, for
 * good. It is known, without a remedy in sight: h2database issue 2080.
 *
 * <p>A transaction counts as writing from its first statement that is no plain query to its end.
 * Several connections of one thread do not wait for each other.
 */
final class OneWriter extends DelegatingDataSource {

  private static final Pattern QUERY = Pattern.compile("^\\W*(select|with|values|explain|show)\\b");

  /** What makes a query one that writes: it locks rows, counts on, or is around a change. */
  private static final Pattern CHANGE =
      Pattern.compile("\\b(update|insert|delete|merge|nextval|next value)\\b");

  private static final Set<String> ENDS = Set.of("commit", "rollback", "setAutoCommit", "close");

  private final Pen pen;

  OneWriter(DataSource file) {
    this(file, new Pen());
  }

  OneWriter(DataSource file, Pen pen) {
    super(file);
    this.pen = pen;
  }

  @Override
  public Connection getConnection() throws SQLException {
    return new Writer(obtainTargetDataSource().getConnection()).proxy();
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    return new Writer(obtainTargetDataSource().getConnection(user, password)).proxy();
  }

  /** Whether a statement may change something. */
  static boolean writes(String sql) {
    String words = sql.toLowerCase(Locale.ROOT);
    return !QUERY.matcher(words).find() || CHANGE.matcher(words).find();
  }

  private static @Nullable Object call(Object target, Method method, Object @Nullable [] arguments)
      throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  /** A connection, and whether it has the pen. */
  private final class Writer implements InvocationHandler {

    private final Connection connection;
    private final AtomicBoolean writing = new AtomicBoolean();

    Writer(Connection connection) {
      this.connection = connection;
    }

    Connection proxy() {
      return (Connection)
          Proxy.newProxyInstance(
              Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, this);
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments)
        throws Throwable {
      Object result;
      try {
        result = call(connection, method, arguments);
      } finally {
        if (ENDS.contains(method.getName()) && !goesOn(arguments)) {
          finish();
        }
      }
      if (result instanceof Statement statement) {
        String sql = arguments != null && arguments[0] instanceof String text ? text : null;
        return new Statements(this, statement, sql).proxy();
      }
      return result;
    }

    /** Going back to a savepoint, or asking for the transaction that there is, ends none. */
    private static boolean goesOn(Object @Nullable [] arguments) {
      return arguments != null
          && (arguments[0] instanceof Savepoint || Boolean.FALSE.equals(arguments[0]));
    }

    /** Whether a statement that came back was a transaction of its own, or there is none left. */
    private boolean isOver() {
      try {
        return connection.isClosed() || connection.getAutoCommit();
      } catch (SQLException closed) {
        return true;
      }
    }

    private void begin() throws SQLException {
      if (!writing.get()) {
        pen.take();
        writing.set(true);
      }
    }

    private void finish() {
      // A pool may close a connection while its last statement comes back.
      if (writing.compareAndSet(true, false)) {
        pen.putDown();
      }
    }
  }

  /** A statement, which takes the pen before it writes. */
  private record Statements(Writer writer, Statement statement, @Nullable String sql)
      implements InvocationHandler {

    Statement proxy() {
      Class<?> kind =
          switch (statement) {
            case CallableStatement called -> CallableStatement.class;
            case PreparedStatement prepared -> PreparedStatement.class;
            default -> Statement.class;
          };
      return (Statement)
          Proxy.newProxyInstance(Statement.class.getClassLoader(), new Class<?>[] {kind}, this);
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments)
        throws Throwable {
      if (!method.getName().startsWith("execute") || !writes(arguments)) {
        return call(statement, method, arguments);
      }
      writer.begin();
      try {
        return call(statement, method, arguments);
      } finally {
        if (writer.isOver()) {
          writer.finish();
        }
      }
    }

    /** A batch without a text of its own was collected from several; those are changes. */
    private boolean writes(Object @Nullable [] arguments) {
      String text = arguments != null && arguments[0] instanceof String executed ? executed : sql;
      return text == null || OneWriter.writes(text);
    }
  }
}
