package amalgam.leaderboard.export;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A table that is being written, row by row. */
interface TableRows extends AutoCloseable {

  /** Adds a row: a value for each column, null where there is none. */
  void add(@Nullable Object... values) throws IOException;

  /** Ends the table; what it is written to stays open. */
  @Override
  void close() throws IOException;
}
