package amalgam.leaderboard;

import amalgam.leaderboard.BoardChoices.Step;
import amalgam.tournament.AuditEntry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** The moments at which a board changed: what people did, and each tenth of what was judged. */
final class BoardSteps {

  private static final int TENTHS = 10;

  private BoardSteps() {}

  /**
   * @param judged how many proposals at which moment
   * @param planned proposals in all, those that people gave besides among them
   */
  static List<Step> of(SortedMap<Instant, Long> judged, long planned, List<AuditEntry> log) {
    List<Step> steps = new ArrayList<>();
    for (AuditEntry entry : log) {
      long until =
          judged.headMap(entry.at().plusNanos(1)).values().stream().mapToLong(n -> n).sum();
      steps.add(new Step(entry.at(), entry.what(), until));
    }
    long soFar = 0;
    long told = 0;
    for (Map.Entry<Instant, Long> moment : judged.entrySet()) {
      soFar += moment.getValue();
      long tenth = planned == 0 ? 0 : TENTHS * soFar / planned;
      if (tenth > told) {
        told = tenth;
        steps.add(new Step(moment.getKey(), "%d%% was judged".formatted(tenth * TENTHS), soFar));
      }
    }
    steps.sort(Comparator.comparing(Step::at));
    return steps;
  }
}
