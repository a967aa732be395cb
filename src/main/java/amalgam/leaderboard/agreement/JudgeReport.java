package amalgam.leaderboard.agreement;

import amalgam.rating.Judge;
import amalgam.rating.VoteSums;
import amalgam.tournament.Tournament;
import java.util.Comparator;
import java.util.List;

/**
 * The judges of a tournament at one moment.
 *
 * @param basis the votes behind it
 * @param judged what the automated judges had stored by then
 * @param standings of each judge on each axis that it voted on: people first, novelty first
 * @param calibration what else there is to know of the automated judges
 */
public record JudgeReport(
    Tournament tournament,
    VoteSums basis,
    String judged,
    List<JudgeStanding> standings,
    Calibration calibration) {

  /** The order in which judges stand. */
  static final Comparator<Judge> PEOPLE_FIRST =
      Comparator.comparing(Judge::kind).thenComparing(Judge::id);

  public JudgeReport {
    standings = List.copyOf(standings);
  }

  /** Who voted, people first. */
  public List<Judge> judges() {
    return standings.stream().map(JudgeStanding::judge).distinct().toList();
  }
}
