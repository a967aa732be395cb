package amalgam.leaderboard.agreement;

import amalgam.leaderboard.agreement.Answer.Pair;
import amalgam.statistics.ClusterBootstrap;
import amalgam.statistics.Estimate;
import amalgam.statistics.agreement.KrippendorffAlpha;
import amalgam.statistics.agreement.Scale;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** How far raters answer alike when they are asked about a pair again, or with sides swapped. */
final class WithItself {

  private final Function<Answer, Object> cluster;
  private final ClusterSums repeats = new ClusterSums();
  private final ClusterSums swaps = new ClusterSums();
  private final BothOrders again = new BothOrders();

  private record Asked(Pair pair, String rater) {}

  /**
   * @param cluster what an answer depends on: its rater, or its matched bundle
   */
  WithItself(List<Answer> answers, Function<Answer, Object> cluster) {
    this.cluster = cluster;
    Map<Asked, List<Answer>> asked = new LinkedHashMap<>();
    for (Answer answer : answers) {
      asked
          .computeIfAbsent(new Asked(answer.pair(), answer.rater()), key -> new ArrayList<>(1))
          .add(answer);
    }
    asked.values().stream().filter(given -> given.size() > 1).forEach(this::add);
  }

  private void add(List<Answer> given) {
    List<Answer> one = given.stream().filter(answer -> !answer.isSwapped()).toList();
    List<Answer> other = given.stream().filter(Answer::isSwapped).toList();
    compareEachWithTheNext(one);
    compareEachWithTheNext(other);
    for (int time = 0; time < Math.min(one.size(), other.size()); time++) {
      compare(swaps, one.get(time), other.get(time));
    }
  }

  private void compareEachWithTheNext(List<Answer> given) {
    for (int time = 1; time < given.size(); time++) {
      compare(repeats, given.get(time - 1), given.get(time));
    }
  }

  private void compare(ClusterSums sums, Answer one, Answer other) {
    sums.add(cluster.apply(one), one.preference() == other.preference() ? 1 : 0, 1);
    again.add(cluster.apply(one), List.of(one.preference(), other.preference()));
  }

  /** Share of repeated questions that were answered as the time before. */
  Estimate repeat(ClusterBootstrap bootstrap) {
    return repeats.share(bootstrap);
  }

  /** Share of questions with sides swapped, the first time each way and so on, answered alike. */
  Estimate swap(ClusterBootstrap bootstrap) {
    return swaps.share(bootstrap);
  }

  /** Either kind beyond chance, by Krippendorff's α; n counts the answers. */
  Estimate beyondChance(ClusterBootstrap bootstrap) {
    return BothOrders.once(
        KrippendorffAlpha.of(again.ratings(), Scale.NOMINAL, again.units(), bootstrap));
  }
}
