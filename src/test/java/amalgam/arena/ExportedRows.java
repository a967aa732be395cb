package amalgam.arena;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** An export as a reader sees it. */
public record ExportedRows(List<String> columns, List<List<String>> rows) {

  /** Reads CSV with a header line. */
  public static ExportedRows parse(String csv) {
    try (CSVParser parser = CSVParser.parse(csv, CSVFormat.RFC4180)) {
      List<List<String>> lines =
          parser.getRecords().stream().map(CSVRecord::toList).map(List::copyOf).toList();
      return new ExportedRows(lines.getFirst(), lines.subList(1, lines.size()));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** Compares thousands of rows, and shows no others than those that differ. */
  public static void assertSame(List<List<String>> found, List<List<String>> expected) {
    assertThat(found.size()).as("number of rows").isEqualTo(expected.size());
    for (int row = 0; row < found.size(); row++) {
      assertThat(found.get(row)).as("row %d", row).isEqualTo(expected.get(row));
    }
  }

  /** The rows, header first, without some columns. */
  public List<List<String>> without(String... columnNames) {
    Set<String> left = Set.of(columnNames);
    List<List<String>> kept = new ArrayList<>();
    kept.add(columns.stream().filter(column -> !left.contains(column)).toList());
    for (List<String> row : rows) {
      List<String> values = new ArrayList<>();
      for (int column = 0; column < columns.size(); column++) {
        if (!left.contains(columns.get(column))) {
          values.add(row.get(column));
        }
      }
      kept.add(values);
    }
    return kept;
  }

  /** Each row by its columns' names. */
  public List<Map<String, String>> byName() {
    List<Map<String, String>> named = new ArrayList<>();
    for (List<String> row : rows) {
      Map<String, String> values = new HashMap<>();
      for (int column = 0; column < columns.size(); column++) {
        values.put(columns.get(column), row.get(column));
      }
      named.add(values);
    }
    return named;
  }
}
