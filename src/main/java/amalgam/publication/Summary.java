package amalgam.publication;

import amalgam.contestant.ContestantKind;
import amalgam.leaderboard.ContestantStanding;
import amalgam.leaderboard.Measure;
import amalgam.statistics.Estimate;
import amalgam.ui.wording.Numbers;
import java.util.Comparator;

/** What came out of a tournament, in two sentences. */
final class Summary {

  private Summary() {}

  static String of(TournamentRecord tournament) {
    String played =
        "%s with %s answered %s in the space %s; the exact rules judged %s."
            .formatted(
                Numbers.counted(tournament.contestants().size(), "contestant"),
                Numbers.counted(tournament.entrants(), "decoding setting"),
                Numbers.counted(tournament.prompts(), "prompt"),
                tournament.manifest().space().name(),
                Numbers.counted(tournament.judged(), "proposal"));
    return tournament.contestants().stream()
        .filter(one -> one.contestant().kind() != ContestantKind.BASELINE)
        .filter(one -> one.contestant().kind().isAsked())
        .filter(one -> creativity(one).isPresent())
        .max(Comparator.comparingDouble(one -> creativity(one).estimate()))
        .map(best -> played + " " + best(best))
        .orElse(played);
  }

  private static String best(ContestantStanding best) {
    return "The highest creativity C of a model was that of %s (%s): %s, n = %s."
        .formatted(
            best.contestant().name(),
            best.reference().entrant().decoding().label(),
            Numbers.estimate(Measure.CREATIVITY, creativity(best)),
            Numbers.count(creativity(best).n()));
  }

  private static Estimate creativity(ContestantStanding standing) {
    return standing.reference().of(Measure.CREATIVITY);
  }
}
