package amalgam.leaderboard.comparison;

import amalgam.contestant.ContestantKind;
import amalgam.leaderboard.Board;
import amalgam.leaderboard.ContestantStanding;
import amalgam.leaderboard.EntrantStanding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who can be compared on a board. */
final class Competitors {

  private final List<Competitor> all = new ArrayList<>();
  private final List<Competitor> references = new ArrayList<>();

  Competitors(Board board) {
    for (ContestantStanding standing : board.contestants()) {
      String id = standing.contestant().id();
      for (EntrantStanding entrant : standing.entrants()) {
        boolean isReference = entrant.equals(standing.reference());
        String key = isReference ? id : id + ", " + entrant.entrant().decoding().label();
        all.add(new Competitor(key, standing.contestant(), entrant));
        if (isReference) {
          references.add(all.getLast());
        }
      }
    }
  }

  /** Every setting of every contestant, in the order of the board. */
  List<Competitor> all() {
    return all;
  }

  /**
   * The reference settings, in the order of the board: those of models where there are two, since
   * baselines look into the space.
   */
  List<Competitor> references() {
    List<Competitor> models =
        references.stream()
            .filter(one -> one.contestant().kind() != ContestantKind.BASELINE)
            .toList();
    return models.size() > 1 ? models : references;
  }

  /** The one of that key. */
  Optional<Competitor> find(String key) {
    return all.stream().filter(one -> one.key().equals(key)).findFirst();
  }

  /** The best by C beside {@code other}. */
  Competitor bestBeside(Optional<Competitor> other) {
    return references().stream()
        .filter(one -> other.filter(one::equals).isEmpty())
        .findFirst()
        .or(() -> all.stream().filter(one -> other.filter(one::equals).isEmpty()).findFirst())
        .orElseThrow();
  }
}
