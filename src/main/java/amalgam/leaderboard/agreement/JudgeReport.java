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
 * @param standings of each judge on each axis that it voted on: people first, novelty first
 */
public record JudgeReport(Tournament tournament, VoteSums basis, List<JudgeStanding> standings) {

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
