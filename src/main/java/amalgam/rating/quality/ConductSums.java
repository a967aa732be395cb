package amalgam.rating.quality;

import amalgam.rating.quality.GivenAnswer.Asked;
import amalgam.rating.quality.RaterConduct.Evidence;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.DoubleStream;

/** Counts what one rater's answers say by themselves, without those of others. */
final class ConductSums {

  private final Set<Long> questions = new HashSet<>();
  private final Map<Asked, Integer> before = new HashMap<>();
  private final DoubleStream.Builder times = DoubleStream.builder();
  private final DoubleStream.Builder speeds = DoubleStream.builder();
  private Share hurried = Share.NONE;
  private Share checks = Share.NONE;
  private Share repeats = Share.NONE;
  private Share left = Share.NONE;
  private Share undecided = Share.NONE;
  private Share undecidedRepeats = Share.NONE;

  /** Counts the answers in the order in which they were given. */
  ConductSums(List<GivenAnswer> answers) {
    answers.forEach(this::add);
  }

  private void add(GivenAnswer answer) {
    if (questions.add(answer.question())) {
      hurried = hurried.plus(answer.isHurried());
      times.add(answer.milliseconds());
      speeds.add(1000.0 * answer.words() / Math.max(1, answer.milliseconds()));
    }
    if (answer.isCheck()) {
      checks = checks.plus(answer.isPassed());
    }
    if (answer.isDecided()) {
      left = left.plus(answer.isLeft());
    }
    if (answer.isRegular()) {
      undecided = undecided.plus(!answer.isDecided());
    }
    Integer earlier = before.put(answer.asked(), answer.preference());
    if (earlier != null) {
      repeats = repeats.plus(earlier == answer.preference());
      undecidedRepeats = undecidedRepeats.plus(earlier == 0).plus(answer.preference() == 0);
    }
  }

  /** What is known with the evidence that takes the others' answers too. */
  RaterConduct conduct(String pseudonym, long votes, Evidence evidence) {
    return new RaterConduct(
        pseudonym,
        questions.size(),
        votes,
        checks,
        repeats,
        repeatsBeyondChance(),
        Duration.ofMillis(Math.round(median(times))),
        median(speeds),
        hurried,
        left,
        undecided,
        evidence);
  }

  /**
   * Scott's π (1955) with each pair counted under either order of its proposals, so that "first" is
   * as frequent as "second".
   */
  private double repeatsBeyondChance() {
    double undecided = undecidedRepeats.value();
    double byChance = undecided * undecided + (1 - undecided) * (1 - undecided) / 2;
    return byChance < 1 ? (repeats.value() - byChance) / (1 - byChance) : Double.NaN;
  }

  private static double median(DoubleStream.Builder values) {
    double[] ascending = values.build().sorted().toArray();
    int middle = ascending.length / 2;
    if (ascending.length == 0) {
      return Double.NaN;
    }
    return ascending.length % 2 == 1
        ? ascending[middle]
        : (ascending[middle - 1] + ascending[middle]) / 2;
  }
}
