package amalgam.leaderboard.export;

import java.io.IOException;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** A table as text. */
record CsvRows(CSVPrinter csv) implements TableRows {

  @Override
  public void add(@Nullable Object... values) throws IOException {
    csv.printRecord(values);
  }

  @Override
  public void close() throws IOException {
    csv.flush();
  }
}
