package amalgam.leaderboard.export;

import amalgam.arena.ExportedRows;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;

/**
 * Computes ratings from {@code votes.csv} and the bundles in {@code prompts.csv} and nothing else,
 * vote by vote from the definition, as somebody would who has only the file and the documentation.
 *
 * @param <K> who is rated
 */
final class RebuiltRatings<K> {

  private static final double POINTS = 400 / Math.log(10);
  private static final int STEPS = 30;

  private final List<K> rated;
  private final List<Answer<K>> answers = new ArrayList<>();
  private final boolean byRater;
  private RealVector parameters;

  private record Answer<K>(K left, K right, double value, String rater, String bundle) {}

  /**
   * The ratings on an axis, which all who were compared must have.
   *
   * @param bundles bundle_id by prompt_id: answers about prompts of one bundle are one cluster
   * @param human whether by people, else by automated judges
   * @param who names the rated on a side, {@code left} or {@code right}, of a line
   */
  RebuiltRatings(
      String votesCsv,
      Map<String, String> bundles,
      String axis,
      boolean human,
      Function<Map<String, String>, List<K>> who) {
    this.byRater = human;
    Set<String> names = new TreeSet<>();
    Map<String, K> byName = new HashMap<>();
    for (Map<String, String> vote : ExportedRows.parse(votesCsv).byName()) {
      List<K> sides = who.apply(vote);
      if (vote.get("axis").equals(axis)
          && vote.get("judge").equals("human") == human
          && vote.get("set_aside").isEmpty()
          && vote.get("purpose").equals("regular")
          && !sides.getFirst().equals(sides.getLast())) {
        answers.add(
            new Answer<>(
                sides.getFirst(),
                sides.getLast(),
                switch (vote.get("outcome")) {
                  case "left" -> 1;
                  case "right" -> 0;
                  default -> 0.5;
                },
                vote.get("rater"),
                bundles.get(vote.get("prompt_id"))));
        sides.forEach(side -> byName.put(side.toString(), side));
        names.addAll(byName.keySet());
      }
    }
    this.rated = names.stream().map(byName::get).toList();
    this.parameters = new ArrayRealVector(rated.size() + 1);
    for (int step = 0; step < STEPS; step++) {
      parameters = parameters.add(bread().operate(gradient(answers)));
    }
  }

  /** Whom the votes are about. */
  List<K> rated() {
    return rated;
  }

  private RealVector row(Answer<K> answer) {
    RealVector row = new ArrayRealVector(rated.size() + 1);
    row.setEntry(rated.indexOf(answer.left()), 1);
    row.setEntry(rated.indexOf(answer.right()), -1);
    row.setEntry(rated.size(), 1);
    return row;
  }

  private double expected(RealVector row) {
    return 1 / (1 + Math.exp(-row.dotProduct(parameters)));
  }

  private RealVector gradient(Collection<Answer<K>> some) {
    RealVector sum = new ArrayRealVector(rated.size() + 1);
    for (Answer<K> answer : some) {
      RealVector row = row(answer);
      sum = sum.add(row.mapMultiply(answer.value() - expected(row)));
    }
    return sum;
  }

  /** The information's inverse, the strengths summing to 0. */
  private RealMatrix bread() {
    RealVector ones = new ArrayRealVector(rated.size() + 1, 1);
    ones.setEntry(rated.size(), 0);
    RealMatrix information = ones.outerProduct(ones);
    for (Answer<K> answer : answers) {
      RealVector row = row(answer);
      double p = expected(row);
      information = information.add(row.outerProduct(row).scalarMultiply(p * (1 - p)));
    }
    return new LUDecomposition(information).getSolver().getInverse();
  }

  private double variance(int model, Function<Answer<K>, String> cluster) {
    Map<String, List<Answer<K>>> clusters = new HashMap<>();
    answers.forEach(
        answer ->
            clusters.computeIfAbsent(cluster.apply(answer), key -> new ArrayList<>()).add(answer));
    RealMatrix filling = new Array2DRowRealMatrix(rated.size() + 1, rated.size() + 1);
    for (List<Answer<K>> one : clusters.values()) {
      RealVector score = gradient(one);
      filling = filling.add(score.outerProduct(score));
    }
    RealMatrix bread = bread();
    return bread.multiply(filling).multiply(bread).getEntry(model, model);
  }

  /** How many clusters of one size would say as much. */
  private static <K> double effective(Stream<Answer<K>> some, Function<Answer<K>, String> cluster) {
    Map<String, Integer> sizes = new HashMap<>();
    some.forEach(answer -> sizes.merge(cluster.apply(answer), 1, Integer::sum));
    double sum = 0;
    double squares = 0;
    for (int size : sizes.values()) {
      sum += size;
      squares += (double) size * size;
    }
    return sum * sum / squares;
  }

  private Stream<Answer<K>> about(K model) {
    return answers.stream()
        .filter(answer -> answer.left().equals(model) || answer.right().equals(model));
  }

  /** What standing on the left was worth, in points, with its interval. */
  RebuiltNumber leftAdvantage(double confidence) {
    return parameter(
        rated.size(),
        0,
        answers.size(),
        cluster -> effective(answers.stream(), cluster),
        confidence);
  }

  /** A rating with the interval that holds the truth with some probability. */
  RebuiltNumber rating(K who, double confidence) {
    return parameter(
        rated.indexOf(who),
        1000,
        about(who).count(),
        cluster -> effective(about(who), cluster),
        confidence);
  }

  private RebuiltNumber parameter(
      int row,
      double from,
      long n,
      ToDoubleFunction<Function<Answer<K>, String>> effective,
      double confidence) {
    double bundles = effective.applyAsDouble(Answer::bundle);
    double clusters = bundles;
    double variance = variance(row, Answer::bundle) * bundles / (bundles - 1);
    if (byRater) {
      double raters = effective.applyAsDouble(Answer::rater);
      double ofRaters = variance(row, Answer::rater) * raters / (raters - 1);
      double both = variance + ofRaters - variance(row, one -> one.rater() + " on " + one.bundle());
      variance = Math.max(both, Math.max(variance, ofRaters));
      clusters = Math.min(clusters, raters);
    }
    double quantile =
        new TDistribution(clusters - 1).inverseCumulativeProbability(1 - (1 - confidence) / 2);
    double points = from + POINTS * parameters.getEntry(row);
    double half = POINTS * quantile * Math.sqrt(variance);
    return new RebuiltNumber(points, points - half, points + half, n);
  }

  /** 1 + number of those whose interval lies above, where all intervals hold at once. */
  int rank(K who) {
    double confidence = Math.pow(1 - 2 * RebuiltNumber.TAIL, 1.0 / rated.size());
    double high = rating(who, confidence).high();
    return 1 + (int) rated.stream().filter(other -> rating(other, confidence).low() > high).count();
  }

  /** Are there fewer than 50 votes, 10 raters (of people) or 10 bundles? */
  boolean isProvisional(K who) {
    Set<String> raters = new HashSet<>();
    Set<String> bundles = new HashSet<>();
    about(who)
        .forEach(
            answer -> {
              raters.add(answer.rater());
              bundles.add(answer.bundle());
            });
    return about(who).count() < 50 || byRater && raters.size() < 10 || bundles.size() < 10;
  }
}
