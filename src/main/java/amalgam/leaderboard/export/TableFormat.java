package amalgam.leaderboard.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How a table is written; its names and values are the same in each. */
public enum TableFormat {
  /** Text, as RFC 4180 has it. */
  CSV("csv") {
    @Override
    TableRows open(OutputStream output, String... columns) throws IOException {
      return new CsvRows(CsvExports.printer(output, columns));
    }
  },
  /** Typed columns, for data frames. */
  PARQUET("parquet") {
    @Override
    TableRows open(OutputStream output, String... columns) throws IOException {
      return new ParquetRows(output, columns);
    }
  };

  private final String ending;

  TableFormat(String ending) {
    this.ending = ending;
  }

  /** Of its files' names. */
  public String ending() {
    return ending;
  }

  abstract TableRows open(OutputStream output, String... columns) throws IOException;

  /**
   * Writes a table of what {@code source} gives, each row when it comes.
   *
   * @param row a value for each column, null where there is none
   */
  <T> void stream(
      OutputStream output,
      String[] columns,
      Consumer<Consumer<T>> source,
      Function<T, @Nullable Object[]> row)
      throws IOException {
    try (TableRows rows = open(output, columns)) {
      source.accept(one -> add(rows, row.apply(one)));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void add(TableRows rows, @Nullable Object[] values) {
    try {
      rows.add(values);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
