package amalgam.platform.web;

import amalgam.leaderboard.Proposals;
import amalgam.tournament.TournamentId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Lets tests of other packages read what the interface would write. */
public final class WrittenExports {

  private WrittenExports() {}

  /** The text of {@code proposals.csv}. */
  public static String proposals(Proposals proposals, TournamentId tournament) throws IOException {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    CsvExports.proposals(text, reader -> proposals.forEach(tournament, reader));
    return text.toString(StandardCharsets.UTF_8);
  }
}
