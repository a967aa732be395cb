package amalgam.publication;

import amalgam.leaderboard.export.FileContent;
import amalgam.leaderboard.export.FileShelf;
import amalgam.leaderboard.export.FileSum;
import amalgam.leaderboard.export.SummedFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A tournament as a folder of pages and data that any web host can serve, and that reads the same
 * without one. It is made of the tournament's files alone; the same files give the same bytes.
 */
final class Publication {

  private static final String DATA = "data/";
  private static final String SCALES = "scales.csv";

  private final Path results;
  private final TournamentRecord tournament;
  private final SummedFiles files;

  /**
   * @param results a folder of a tournament's files
   * @param shelf where the publication goes
   */
  Publication(Path results, TournamentRecord tournament, FileShelf shelf) {
    this.results = results;
    this.tournament = tournament;
    this.files = new SummedFiles(shelf);
  }

  /** Writes all of it, the sums last. */
  void write() throws IOException {
    copyData();
    Map<String, String> sums = files.sums();
    page("style.css", FrontierDrawing.style() + Templates.text("style.css"));
    boolean scaled = isScaled();
    ContestantPages contestants = new ContestantPages(results, tournament);
    page("index.html", index(contestants, scaled));
    page("record.html", RecordPage.render(tournament, scaled, definition(), dataFiles(sums)));
    page("report.html", ReportPage.render(tournament, "index.html"));
    contestants.write(this::page);
    page("README.txt", Templates.render("README.txt", tournament));
    files.finish();
  }

  /** What was summed, and the sums: nothing else that may lie in the folder by chance. */
  private void copyData() throws IOException {
    Path sums = results.resolve(SummedFiles.SUMS);
    Stream<String> summed =
        FileSum.read(Files.readAllLines(sums)).stream().map(FileSum::name).sorted();
    for (String name : Stream.concat(Stream.of(SummedFiles.SUMS), summed).toList()) {
      FileContent copied = output -> Files.copy(results.resolve(name), output);
      files.put(DATA + name, copied);
    }
  }

  /** What the index shows. */
  private record Index(
      String name,
      String up,
      String summary,
      Figure figure,
      BoardTable board,
      boolean rated,
      boolean scaled,
      List<RatingTable> ratings,
      Methods methods) {}

  /** Whether anybody has answered on scales; results of before have no such file. */
  private boolean isScaled() throws IOException {
    Path scales = results.resolve(SCALES);
    if (!Files.isRegularFile(scales)) {
      return false;
    }
    try (Stream<String> lines = Files.lines(scales)) {
      return lines.skip(1).findAny().isPresent();
    }
  }

  private String index(ContestantPages contestants, boolean scaled) {
    return Templates.render(
        "index.html",
        new Index(
            tournament.name(),
            "",
            Summary.of(tournament),
            Figure.of(tournament),
            BoardTable.of(tournament.contestants(), contestants::address),
            tournament.isRated(),
            scaled,
            RatingTable.of(tournament.contestants(), tournament.ratings(), contestants::address),
            new Methods(tournament)));
  }

  private String definition() throws IOException {
    return Files.readString(results.resolve("definition.yaml"));
  }

  private List<RecordPage.DataFile> dataFiles(Map<String, String> sums) {
    return sums.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(file -> RecordPage.DataFile.of(file.getKey(), file.getValue(), size(file.getKey())))
        .toList();
  }

  private long size(String name) {
    try {
      return Files.size(results.resolve(name.substring(DATA.length())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void page(String name, String text) {
    files.put(name, output -> output.write(text.getBytes(StandardCharsets.UTF_8)));
  }
}
