package amalgam.leaderboard.export;

import static org.assertj.core.api.Assertions.assertThat;

import amalgam.arena.Arena;
import amalgam.arena.Crowd;
import amalgam.arena.ExportedRows;
import amalgam.arena.GradedPairs;
import amalgam.contestant.Answer;
import amalgam.leaderboard.BoardQuery;
import amalgam.leaderboard.Proposals;
import amalgam.rating.AssignmentId;
import amalgam.rating.Axis;
import amalgam.rating.Judge;
import amalgam.rating.Purpose;
import amalgam.rating.Rater;
import amalgam.rating.Votes;
import amalgam.rating.assignment.ScalePoints;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentStatus;
import dev.hardwood.InputFile;
import dev.hardwood.reader.ParquetFileReader;
import dev.hardwood.reader.RowReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever reads the tables as Parquet, by whichever library, reads what the CSV says. */
class ParquetTablesTest {

  private static final String DEFINITION =
      """
      name: Columns
      space: small
      samplesPerPrompt: 3
      prompts: { kind: detour, bundles: 12, levels: 3, leastHops: 2, mostHops: 4, seed: 2 }
      entrants:
        - contestants: [random-walk]
          decodings: [{ temperature: 1 }, { temperature: 2, noRevisits: true, minHops: 3 }]
        - contestants: [shortest-path, moody]
      """;

  private static final String SAID = "\"Well,\" it said;\nno walk | at all — 猫";

  @TempDir private Path folder;

  @Test
  void everyTableSaysTheSameInBothFormats() throws IOException {
    try (Arena arena = Arena.in(folder)) {
      arena.storeSmallSpace();
      arena
          .moody()
          .become((terms, block) -> block.stream().map(asked -> new Answer(null, SAID)).toList());
      TournamentId id = arena.start(DEFINITION);
      arena.await(id, TournamentStatus.FINISHED);
      Tournament tournament = arena.tournaments().find(id).orElseThrow();
      TournamentExports exports = arena.get(TournamentExports.class);

      assertSame((format, output) -> exports.prompts(format, output, tournament), 36);
      assertSame((format, output) -> exports.proposals(format, output, id), 36 * (3 + 3 + 1 + 1));
      assertSame(
          (format, output) ->
              exports.leaderboard(format, output, tournament, BoardQuery.atLevel(0)),
          4);
      assertSame((format, output) -> exports.votes(format, output, id), 0);
      grade(arena, id);
      assertSame((format, output) -> exports.scales(format, output, id), 3 * 4);
    }
  }

  private static void grade(Arena arena, TournamentId id) {
    GradedPairs pairs = GradedPairs.in(arena.repositories(), arena.get(Votes.class));
    Crowd crowd = Crowd.before(arena.get(Proposals.class), id, 1);
    for (int rater = 0; rater < 3; rater++) {
      AssignmentId assignment =
          pairs.grade(
              new Rater("rater-" + rater),
              rater == 1 ? Purpose.REPEAT : Purpose.REGULAR,
              crowd.next(Judge.HUMAN).comparison(),
              Map.of(Axis.NOVELTY, new ScalePoints(1, 7), Axis.UTILITY, new ScalePoints(3, 5)));
      if (rater == 2) {
        pairs.setAside(assignment, SAID);
      }
    }
  }

  /** Writes one table. */
  private interface Export {
    void write(TableFormat format, OutputStream output) throws IOException;
  }

  private static void assertSame(Export export, int rows) throws IOException {
    ExportedRows csv =
        ExportedRows.parse(new String(bytes(export, TableFormat.CSV), StandardCharsets.UTF_8));
    ExportedRows parquet = read(bytes(export, TableFormat.PARQUET));
    assertThat(parquet.columns()).isEqualTo(csv.columns());
    assertThat(parquet.rows()).hasSize(rows);
    ExportedRows.assertSame(parquet.rows(), csv.rows());
    assertThat(bytes(export, TableFormat.PARQUET))
        .as("the same table gives the same bytes")
        .isEqualTo(bytes(export, TableFormat.PARQUET));
  }

  private static byte[] bytes(Export export, TableFormat format) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    export.write(format, bytes);
    return bytes.toByteArray();
  }

  private static ExportedRows read(byte[] parquet) throws IOException {
    try (ParquetFileReader file = ParquetFileReader.open(InputFile.of(ByteBuffer.wrap(parquet)));
        RowReader reader = file.rowReader()) {
      List<String> columns =
          file.getFileSchema().getColumns().stream().map(column -> column.name()).toList();
      List<List<String>> rows = new ArrayList<>();
      while (reader.hasNext()) {
        reader.next();
        rows.add(columns.stream().map(column -> cell(reader, column)).toList());
      }
      return new ExportedRows(columns, rows);
    }
  }

  private static String cell(RowReader row, String column) {
    return row.isNull(column) ? "" : Objects.toString(row.getValue(column));
  }

  /** Whole numbers and texts that differ in each row, as in the proposals' table. */
  @Tag("proof")
  @Test
  void aMillionProposalsNeedNoMoreMemoryThanAThousand() throws IOException {
    long few = mostMemory(10_000);
    long many = mostMemory(1_000_000);
    assertThat(many).isLessThan(few + (64L << 20));
  }

  private static long mostMemory(int rows) throws IOException {
    Runtime runtime = Runtime.getRuntime();
    long most = 0;
    try (TableRows table =
        TableFormat.PARQUET.open(OutputStream.nullOutputStream(), "proposal_id", "walk", "text")) {
      for (long row = 0; row < rows; row++) {
        table.add(row, "AB|q|CX|e|DD|" + row * 31, "the answer as it was given, " + row);
        if (row % 50_000 == 0) {
          System.gc();
          most = Math.max(most, runtime.totalMemory() - runtime.freeMemory());
        }
      }
    }
    return most;
  }
}
