package amalgam.publication;

import amalgam.leaderboard.Board;
import amalgam.leaderboard.export.FileShelf;
import amalgam.leaderboard.export.ResultFiles;
import amalgam.leaderboard.export.TournamentExports;
import amalgam.tournament.Tournament;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/** Publishes stored tournaments, by way of their files. */
@Service
public class Publisher {

  private final ResultFiles results;
  private final TournamentExports exports;
  private final JsonMapper json;

  /** Each takes the database and the disk for a while. */
  private final Lock oneAtATime = new ReentrantLock();

  Publisher(ResultFiles results, TournamentExports exports, JsonMapper json) {
    this.results = results;
    this.exports = exports;
    this.json = json;
  }

  /** Puts a tournament on {@code shelf}, as pages and data. */
  public void publish(Tournament tournament, FileShelf shelf) {
    try (PassingFolder folder = PassingFolder.make()) {
      write(folder, tournament);
      publish(folder.path(), shelf);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Nobody waits for the one who reads what comes of it, who may be slow. */
  private void write(PassingFolder folder, Tournament tournament) {
    oneAtATime.lock();
    try {
      results.write(folder, tournament);
    } finally {
      oneAtATime.unlock();
    }
  }

  /**
   * Puts the tournament whose files lie in {@code folder} on {@code shelf}, as pages and data.
   *
   * @throws PublicationException if they are not all there, or not as they were written
   */
  public static void publish(Path folder, FileShelf shelf) throws IOException {
    CheckedResults.check(folder);
    TournamentRecord tournament = TournamentRecord.read(folder, JsonMapper.builder().build());
    new Publication(folder, tournament, shelf).write();
  }

  /**
   * A tournament's report, as a page to print.
   *
   * @param home where its way back leads to
   */
  public String report(Tournament tournament, String home) {
    return ReportPage.render(
        TournamentRecord.of(
            results.manifest(tournament),
            json.valueToTree(exports.detail(tournament)),
            json.valueToTree(exports.leaderboard(tournament, Board.ALL_LEVELS))),
        home);
  }
}
