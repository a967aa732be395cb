package amalgam.leaderboard.replay;

import amalgam.contestant.Contestant;
import amalgam.contestant.ContestantKind;
import amalgam.leaderboard.Board;
import amalgam.leaderboard.ContestantStanding;
import amalgam.leaderboard.Measure;
import java.util.ArrayList;
import java.util.List;

/**
 * Who led when, and since when the order stands; pure. Of models where there are any: baselines
 * look into the space.
 */
final class Course {

  private final List<List<Contestant>> orders;

  /**
   * @param frames boards one after the other
   */
  Course(List<Board> frames) {
    boolean hasModels =
        frames.stream()
            .flatMap(frame -> frame.contestants().stream())
            .anyMatch(one -> one.contestant().kind() != ContestantKind.BASELINE);
    orders =
        frames.stream()
            .map(
                frame ->
                    frame.contestants().stream()
                        .filter(one -> one.reference().of(Measure.CREATIVITY).isPresent())
                        .map(ContestantStanding::contestant)
                        .filter(one -> !hasModels || one.kind() != ContestantKind.BASELINE)
                        .toList())
            .toList();
  }

  /** Who led when; frames before anybody who competes was judged are in none. */
  List<Lead> leads() {
    List<Lead> leads = new ArrayList<>();
    for (int frame = 0; frame < orders.size(); frame++) {
      if (!orders.get(frame).isEmpty()) {
        Contestant leader = orders.get(frame).getFirst();
        int from = frame;
        if (!leads.isEmpty() && leads.getLast().contestant().equals(leader)) {
          from = leads.removeLast().from();
        }
        leads.add(new Lead(leader, from, frame + 1));
      }
    }
    return leads;
  }

  /** The first frame from which the order stayed what it is at the end; −1 where there is none. */
  int settled() {
    if (orders.isEmpty() || orders.getLast().isEmpty()) {
      return -1;
    }
    int settled = orders.size() - 1;
    while (settled > 0 && orders.get(settled - 1).equals(orders.getLast())) {
      settled--;
    }
    return settled;
  }
}
