package amalgam.leaderboard.comparison;

import amalgam.leaderboard.BundleSums;
import amalgam.leaderboard.Measure;
import amalgam.statistics.ClusterBootstrap;
import amalgam.statistics.comparison.Holm;
import amalgam.statistics.comparison.PairedComparison;
import amalgam.tournament.PromptId;
import amalgam.tournament.TournamentPrompt;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Compares two entrants on the prompts that both have been judged on; pure. */
final class MatchComputation {

  /** What is nearer to nothing comes from the order in which sums were added up. */
  private static final double NOTHING = 1e-9;

  private final List<TournamentPrompt> prompts;
  private final Map<PromptId, BundleSums> first;
  private final Map<PromptId, BundleSums> second;
  private final ClusterBootstrap bootstrap;

  MatchComputation(
      List<TournamentPrompt> prompts,
      List<PromptSums> first,
      List<PromptSums> second,
      ClusterBootstrap bootstrap) {
    this.first = byPrompt(first);
    this.second = byPrompt(second);
    this.prompts =
        prompts.stream()
            .filter(one -> this.first.containsKey(one.id()) && this.second.containsKey(one.id()))
            .toList();
    this.bootstrap = bootstrap;
  }

  private static Map<PromptId, BundleSums> byPrompt(List<PromptSums> sums) {
    Map<PromptId, BundleSums> byPrompt = new HashMap<>();
    sums.forEach(one -> byPrompt.put(one.prompt(), one.sums()));
    return byPrompt;
  }

  /** Sums of both means over a bundle's prompts, and how many those are. */
  private static final class Pair {
    private double first;
    private double second;
    private int prompts;

    double firstMean() {
      return first / prompts;
    }

    double secondMean() {
      return Math.abs(first - second) < NOTHING ? firstMean() : second / prompts;
    }
  }

  /** By measure, adjusted for the number of measures that both have. */
  List<MeasureDifference> differences() {
    List<MeasureDifference> plain = Measure.OF_OWN_ANSWERS.stream().map(this::difference).toList();
    double[] adjusted =
        Holm.adjusted(
            plain.stream()
                .filter(one -> one.bundles() > 0)
                .mapToDouble(one -> one.paired().test().p())
                .toArray());
    List<MeasureDifference> differences = new ArrayList<>();
    int tested = 0;
    for (MeasureDifference one : plain) {
      differences.add(one.bundles() > 0 ? one.withAdjustedP(adjusted[tested++]) : one);
    }
    return differences;
  }

  private MeasureDifference difference(Measure measure) {
    List<Pair> bundles = List.copyOf(bundles(measure).values());
    double[] firsts = bundles.stream().mapToDouble(Pair::firstMean).toArray();
    double[] seconds = bundles.stream().mapToDouble(Pair::secondMean).toArray();
    return new MeasureDifference(
        measure,
        Arrays.stream(firsts).average().orElse(Double.NaN),
        Arrays.stream(seconds).average().orElse(Double.NaN),
        PairedComparison.of(firsts, seconds, bootstrap),
        Double.NaN);
  }

  private Map<Integer, Pair> bundles(Measure measure) {
    Map<Integer, Pair> bundles = new TreeMap<>();
    for (TournamentPrompt prompt : prompts) {
      BundleSums one = of(first, prompt);
      BundleSums other = of(second, prompt);
      if (one.count(measure) > 0 && other.count(measure) > 0) {
        Pair pair = bundles.computeIfAbsent(prompt.bundle(), bundle -> new Pair());
        pair.first += one.sum(measure) / one.count(measure);
        pair.second += other.sum(measure) / other.count(measure);
        pair.prompts++;
      }
    }
    return bundles;
  }

  private static BundleSums of(Map<PromptId, BundleSums> sums, TournamentPrompt prompt) {
    return Objects.requireNonNull(sums.get(prompt.id()));
  }

  /** The prompts where the first was better, those by most first. */
  List<PromptDifference> whereFirstIsBetter(int most) {
    return furthest(Comparator.comparingDouble(PromptDifference::difference).reversed(), 1, most);
  }

  /** The prompts where the second was better, those by most first. */
  List<PromptDifference> whereSecondIsBetter(int most) {
    return furthest(Comparator.comparingDouble(PromptDifference::difference), -1, most);
  }

  private List<PromptDifference> furthest(Comparator<PromptDifference> order, int sign, int most) {
    List<PromptDifference> differences = new ArrayList<>();
    for (TournamentPrompt prompt : prompts) {
      PromptDifference difference =
          new PromptDifference(prompt, creativity(first, prompt), creativity(second, prompt));
      if (sign * difference.difference() > NOTHING) {
        differences.add(difference);
      }
    }
    return differences.stream().sorted(order).limit(most).toList();
  }

  private static double creativity(Map<PromptId, BundleSums> sums, TournamentPrompt prompt) {
    BundleSums one = of(sums, prompt);
    return one.creativity() / one.samples();
  }
}
