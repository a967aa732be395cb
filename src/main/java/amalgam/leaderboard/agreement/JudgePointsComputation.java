package amalgam.leaderboard.agreement;

import amalgam.judging.QuestionKind;
import amalgam.judging.Verdict;
import amalgam.judging.Verdict.Said;
import amalgam.rating.Axis;
import amalgam.statistics.ClusterBootstrap;
import amalgam.tournament.Entrant;
import amalgam.tournament.EntrantId;
import amalgam.tournament.ProposalId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Means of the points that language models gave, over whole bundles of prompts. */
final class JudgePointsComputation {

  private record Asked(String judge, EntrantId entrant, Axis axis) {}

  private final Map<ProposalId, KnownProposal> known;
  private final Map<Asked, ClusterSums> sums = new HashMap<>();

  /**
   * @param known the proposals that verdicts may be about
   */
  JudgePointsComputation(Map<ProposalId, KnownProposal> known) {
    this.known = known;
  }

  /** Takes a verdict in, if it gives points. */
  void add(Verdict verdict) {
    Said said = verdict.said();
    Integer points = said == null ? null : said.points();
    KnownProposal one = known.get(verdict.question().left());
    if (points != null && one != null) {
      sums.computeIfAbsent(
              new Asked(verdict.judge(), one.entrant().id(), verdict.question().axis()),
              asked -> new ClusterSums())
          .add(one.bundle(), points, 1);
    }
  }

  boolean isEmpty() {
    return sums.isEmpty();
  }

  /** By judge, in the order of the entrants. */
  List<JudgePoints> means(List<Entrant> entrants, ClusterBootstrap bootstrap) {
    List<JudgePoints> means = new ArrayList<>();
    for (String judge : sums.keySet().stream().map(Asked::judge).distinct().sorted().toList()) {
      for (Entrant entrant : entrants) {
        for (Axis axis : Axis.values()) {
          ClusterSums given = sums.get(new Asked(judge, entrant.id(), axis));
          if (given != null) {
            means.add(
                new JudgePoints(
                    judge,
                    entrant,
                    axis,
                    given.mean(bootstrap).within(QuestionKind.LEAST, QuestionKind.MOST)));
          }
        }
      }
    }
    return means;
  }
}
