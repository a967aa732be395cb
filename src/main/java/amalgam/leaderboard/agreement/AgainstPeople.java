package amalgam.leaderboard.agreement;

import amalgam.leaderboard.agreement.Answer.Pair;
import amalgam.leaderboard.agreement.Preference.Majority;
import amalgam.statistics.ClusterBootstrap;
import amalgam.statistics.agreement.CohenKappa;
import amalgam.statistics.agreement.CohenKappa.Weighting;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An automated judge beside what most people said of the same pairs. Where it answered a pair more
 * than once, such as under either order, its own most frequent answer counts; answers that
 * contradict each other prefer neither.
 */
final class AgainstPeople {

  private static final int JUDGE = 0;
  private static final int PEOPLE = 1;

  private final BothOrders pairs = new BothOrders();
  private long undecided;

  /**
   * @param answers of the judge
   * @param people what most people said
   */
  AgainstPeople(List<Answer> answers, Map<Pair, Majority> people) {
    Map<Pair, List<Preference>> given = new HashMap<>();
    for (Answer answer : answers) {
      given.computeIfAbsent(answer.pair(), pair -> new ArrayList<>()).add(answer.preference());
    }
    given.forEach((pair, said) -> add(pair, said, people.get(pair)));
  }

  private void add(Pair pair, List<Preference> said, @Nullable Majority ofPeople) {
    if (ofPeople != null) {
      pairs.add(pair, List.of(Preference.majority(said).preference(), ofPeople.preference()));
      undecided += ofPeople.isTied() ? 1 : 0;
    }
  }

  /** Number of pairs that people answered too. */
  int pairs() {
    return pairs.count();
  }

  /** On how many of them people's most frequent answers are equally frequent. */
  long undecided() {
    return undecided;
  }

  /** Agreement with most people, raw and beyond chance; n counts pairs. */
  CohenKappa kappa(ClusterBootstrap bootstrap) {
    CohenKappa both =
        CohenKappa.of(
            pairs.ratingsOf(JUDGE),
            pairs.ratingsOf(PEOPLE),
            Preference.COUNT,
            Weighting.NONE,
            pairs.units(),
            bootstrap);
    return new CohenKappa(BothOrders.once(both.raw()), BothOrders.once(both.kappa()));
  }
}
