package amalgam.leaderboard.export;

import amalgam.arena.ExportedRows;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Computes a leaderboard from {@code proposals.csv}, {@code prompts.csv}, {@code edges.tsv} and
 * {@code manifest.json} and nothing else, as somebody would who has only the files and the
 * documentation: slow, obvious, and without a line of the application. Of the proposals it believes
 * who walked where; what a walk is worth it finds itself.
 */
final class ThirdProgram {

  private static final double ROUNDING = 1e-9;

  private final Map<String, Map<String, String>> prompts = new LinkedHashMap<>();
  private final Map<List<String>, List<Map<String, String>>> entrants = new LinkedHashMap<>();
  private final JsonNode manifest;
  private final ThirdJudge judge;
  private final ThirdFrontier frontier;

  /**
   * @param files contents by name
   * @param level of the prompts that count; 0 for all
   */
  ThirdProgram(Map<String, String> files, int level) {
    manifest = JsonMapper.shared().readTree(files.get("manifest.json"));
    judge = new ThirdJudge(files.get("edges.tsv"), manifest.required("settings"));
    for (Map<String, String> prompt : ExportedRows.parse(files.get("prompts.csv")).byName()) {
      if (level == 0 || prompt.get("level").equals(Integer.toString(level))) {
        prompts.put(prompt.get("prompt_id"), prompt);
      }
    }
    for (Map<String, String> proposal : ExportedRows.parse(files.get("proposals.csv")).byName()) {
      List<Map<String, String>> rows =
          entrants.computeIfAbsent(
              List.of(proposal.get("contestant"), proposal.get("entrant")), k -> new ArrayList<>());
      Map<String, String> prompt = prompts.get(proposal.get("prompt_id"));
      if (prompt != null && !proposal.get("gate").isEmpty()) {
        rows.add(judge.judged(prompt, proposal));
      }
    }
    frontier = new ThirdFrontier(feasible().mapToDouble(ThirdProgram::ceiling).average().orElse(0));
  }

  private Stream<Map<String, String>> feasible() {
    return prompts.values().stream().filter(prompt -> !prompt.get("ceiling_novelty").isEmpty());
  }

  private static double ceiling(Map<String, String> prompt) {
    return number(prompt, "ceiling_novelty");
  }

  /** Every judged proposal, as it was found anew. */
  List<Map<String, String>> judged() {
    return entrants.values().stream().flatMap(List::stream).toList();
  }

  /** Whether answers are missing: of each prompt that counts, as many as the manifest says. */
  boolean isProvisional(List<String> line) {
    long samples = 0;
    for (JsonNode entrant : manifest.required("entrants")) {
      if (entrant.required("contestant").asString().equals(line.getFirst())
          && entrant.required("entrant").asString().equals(line.getLast())) {
        samples = entrant.required("samples").asLong();
      }
    }
    // Whoever answers as often as they like, as people do, has never answered it all.
    return samples == 0 || proposals(line) < samples * prompts.size();
  }

  /** Contestant and entrant of each line. */
  Set<List<String>> lines() {
    return entrants.keySet();
  }

  long proposals(List<String> line) {
    return entrants.get(line).size();
  }

  long failedAt(List<String> line, String gate) {
    return entrants.get(line).stream().filter(row -> row.get("gate").equals(gate)).count();
  }

  /** A mean over the rows that count, by the name of its column on the board. */
  RebuiltNumber measure(List<String> line, String name) {
    return switch (name) {
      case "novelty" -> mean(line, row -> number(row, "novelty"), ThirdProgram::isWellFormed);
      case "novelty_given_valid" ->
          mean(line, row -> number(row, "novelty"), ThirdProgram::isSatisfied);
      case "satisfaction" -> share(line, row -> isSatisfied(row) ? 1 : 0);
      case "soft_utility" -> share(line, row -> number(row, name));
      case "utility" -> ofSuccesses(line, name, judge::worth);
      case "creativity" -> ofSuccesses(line, name, prompt -> judge.worth(prompt) * ceiling(prompt));
      case "diversity" -> diversity(line);
      case "originality" -> originality(line);
      default -> throw new IllegalArgumentException(name);
    };
  }

  static double number(Map<String, String> row, String column) {
    return Double.parseDouble(row.get(column));
  }

  static boolean isWellFormed(Map<String, String> row) {
    return !row.get("novelty").isEmpty();
  }

  static boolean isSatisfied(Map<String, String> row) {
    return row.get("gate").equals("none");
  }

  private interface Condition {
    boolean holds(Map<String, String> row);
  }

  /** Sum and count of each bundle in which something counts, by the number of the bundle. */
  private Map<Integer, double[]> sums(
      List<String> line, ToDoubleFunction<Map<String, String>> value, Condition counts) {
    Map<Integer, double[]> sums = new TreeMap<>();
    for (Map<String, String> row : entrants.get(line)) {
      if (counts.holds(row)) {
        double[] sum = sums.computeIfAbsent(bundle(row), b -> new double[2]);
        sum[0] += value.applyAsDouble(row);
        sum[1]++;
      }
    }
    return sums;
  }

  private int bundle(Map<String, String> row) {
    return Integer.parseInt(prompts.get(row.get("prompt_id")).get("bundle_id"));
  }

  private RebuiltNumber mean(
      List<String> line, ToDoubleFunction<Map<String, String>> value, Condition counts) {
    return ratio(List.copyOf(sums(line, value, counts).values()));
  }

  private static RebuiltNumber ratio(List<double[]> clusters) {
    long n = Math.round(clusters.stream().mapToDouble(one -> one[1]).sum());
    return RebuiltNumber.of(clusters.size(), n, weights -> ratio(clusters, weights))
        .jackknifed(clusters.size(), weights -> ratio(clusters, weights))
        .within(0, Double.POSITIVE_INFINITY);
  }

  private static double ratio(List<double[]> clusters, double[] weights) {
    double sum = 0;
    double count = 0;
    for (int cluster = 0; cluster < weights.length; cluster++) {
      sum += weights[cluster] * clusters.get(cluster)[0];
      count += weights[cluster] * clusters.get(cluster)[1];
    }
    return sum / count;
  }

  /**
   * A mean of what failures leave 0. With successes in fewer than 20 bundles the upper end stays
   * open for one more bundle, like the best one; with them in fewer than 2, like a perfect one.
   */
  private RebuiltNumber ofSuccesses(
      List<String> line, String column, ToDoubleFunction<Map<String, String>> perfect) {
    double greatest = feasible().mapToDouble(perfect).sum() / prompts.size();
    return opened(
        List.copyOf(sums(line, row -> number(row, column), row -> true).values()), greatest);
  }

  private static RebuiltNumber opened(List<double[]> clusters, double greatest) {
    RebuiltNumber mean = ratio(clusters);
    if (clusters.size() == 1 && mean.estimate() > 0) {
      return mean;
    }
    double end = openEnd(clusters, greatest);
    return mean.estimate() == 0 ? new RebuiltNumber(0, 0, end, mean.n()) : mean.upTo(end);
  }

  private static double openEnd(List<double[]> clusters, double greatest) {
    long successes = clusters.stream().filter(one -> one[0] > 0).count();
    if (clusters.isEmpty() || successes >= RebuiltNumber.MANY_SUCCESSES) {
      return Double.NEGATIVE_INFINITY;
    }
    if (successes == 0) {
      return greatest * (1 - Math.pow(RebuiltNumber.TAIL, 1.0 / clusters.size()));
    }
    double best = clusters.stream().mapToDouble(one -> one[0] / one[1]).max().orElseThrow();
    double count = clusters.stream().mapToDouble(one -> one[1]).average().orElseThrow();
    List<double[]> more = new ArrayList<>(clusters);
    double mean = successes >= RebuiltNumber.TOLD ? best : greatest;
    more.add(new double[] {mean * count, count});
    return RebuiltNumber.openEnd(clusters.size(), weights -> ratio(more, weights));
  }

  /** A share is open at the lower end likewise, for one more bundle like the worst one. */
  private RebuiltNumber share(List<String> line, ToDoubleFunction<Map<String, String>> met) {
    List<double[]> clusters = List.copyOf(sums(line, met, row -> true).values());
    List<double[]> missing =
        clusters.stream()
            .map(one -> new double[] {one[1] - one[0] > ROUNDING ? one[1] - one[0] : 0, one[1]})
            .toList();
    RebuiltNumber share = opened(clusters, 1);
    double low = 1 - openEnd(missing, 1);
    if (share.estimate() == 1) {
      return new RebuiltNumber(1, low, 1, share.n());
    }
    return clusters.size() == 1 ? share : share.downTo(low).within(0, 1);
  }

  /** Mean Jaccard distance of the edges of each two satisfied answers to one prompt. */
  private RebuiltNumber diversity(List<String> line) {
    Map<String, List<Set<String>>> answers = new LinkedHashMap<>();
    Map<String, Integer> bundleOf = new HashMap<>();
    for (Map<String, String> row : entrants.get(line)) {
      if (isSatisfied(row)) {
        answers
            .computeIfAbsent(row.get("prompt_id"), p -> new ArrayList<>())
            .add(edges(row.get("walk")));
        bundleOf.put(row.get("prompt_id"), bundle(row));
      }
    }
    Map<Integer, double[]> sums = new TreeMap<>();
    answers.forEach(
        (prompt, walks) -> {
          if (walks.size() > 1) {
            double[] sum = sums.computeIfAbsent(bundleOf.get(prompt), b -> new double[2]);
            sum[0] += meanDistance(walks);
            sum[1]++;
          }
        });
    return ratio(List.copyOf(sums.values()));
  }

  /**
   * Mean distance of a satisfied answer to the 5 nearest different ones of each other contestant.
   */
  private RebuiltNumber originality(List<String> line) {
    Map<Integer, double[]> sums = new TreeMap<>();
    for (Map<String, String> row : entrants.get(line)) {
      List<Double> distances = isSatisfied(row) ? distances(row) : List.of();
      if (!distances.isEmpty()) {
        double[] sum = sums.computeIfAbsent(bundle(row), b -> new double[2]);
        sum[0] += distances.stream().sorted().limit(5).mapToDouble(d -> d).average().orElseThrow();
        sum[1]++;
      }
    }
    return ratio(List.copyOf(sums.values()));
  }

  private List<Double> distances(Map<String, String> row) {
    Set<String> own = edges(row.get("walk"));
    Set<List<Object>> others = new HashSet<>();
    for (List<Map<String, String>> rows : entrants.values()) {
      for (Map<String, String> other : rows) {
        if (isSatisfied(other)
            && other.get("prompt_id").equals(row.get("prompt_id"))
            && !other.get("contestant").equals(row.get("contestant"))) {
          others.add(List.of(other.get("contestant"), edges(other.get("walk"))));
        }
      }
    }
    return others.stream()
        .map(other -> (Set<?>) other.get(1))
        .map(
            other -> {
              long shared = own.stream().filter(other::contains).count();
              return 1 - (double) shared / (own.size() + other.size() - shared);
            })
        .toList();
  }

  private static Set<String> edges(String walk) {
    String[] words = walk.split("\\|");
    Set<String> edges = new HashSet<>();
    for (int word = 0; word + 2 < words.length; word += 2) {
      edges.add(words[word] + "|" + words[word + 1] + "|" + words[word + 2]);
    }
    return edges;
  }

  private static double meanDistance(List<Set<String>> walks) {
    double sum = 0;
    int pairs = 0;
    for (int one = 0; one < walks.size(); one++) {
      for (int other = one + 1; other < walks.size(); other++) {
        Set<String> shared = new HashSet<>(walks.get(one));
        shared.retainAll(walks.get(other));
        int all = walks.get(one).size() + walks.get(other).size() - shared.size();
        sum += 1 - (double) shared.size() / all;
        pairs++;
      }
    }
    return sum / pairs;
  }

  /** Area that the contestant's settings reach together in novelty × satisfaction. */
  RebuiltNumber hypervolume(String contestant) {
    return hypervolume(
        entrants.keySet().stream().filter(line -> line.getFirst().equals(contestant)).toList());
  }

  /** Area that a setting reaches by itself. */
  RebuiltNumber hypervolume(List<String> line) {
    return hypervolume(Set.of(line));
  }

  private RebuiltNumber hypervolume(Collection<List<String>> lines) {
    List<Map<Integer, double[]>> planes =
        lines.stream().map(this::plane).filter(plane -> !plane.isEmpty()).toList();
    return planes.isEmpty() ? RebuiltNumber.NONE : frontier.hypervolume(planes);
  }

  private Map<Integer, double[]> plane(List<String> line) {
    return ThirdFrontier.plane(entrants.get(line), this::bundle);
  }

  /** P(non-dominated) of those who compete and were judged on half of the bundles or more. */
  Map<List<String>, RebuiltNumber> nonDominated(Collection<List<String>> competing) {
    Map<List<String>, Map<Integer, double[]>> planes = new LinkedHashMap<>();
    for (List<String> line : competing) {
      if (!plane(line).isEmpty()) {
        planes.put(line, plane(line));
      }
    }
    return ThirdFrontier.nonDominated(planes);
  }

  /**
   * The feasible frontier, by ascending novelty: the prompts of the highest ceilings answered, one
   * more each time; as novelty, satisfaction and utility.
   */
  List<List<Double>> feasibleFrontier() {
    List<Map<String, String>> descending =
        feasible().sorted(Comparator.comparingDouble(prompt -> -ceiling(prompt))).toList();
    List<List<Double>> points = new ArrayList<>();
    for (int answered = descending.size(); answered > 0; answered--) {
      List<Map<String, String>> some = descending.subList(0, answered);
      points.add(
          List.of(
              some.stream().mapToDouble(ThirdProgram::ceiling).average().orElseThrow(),
              (double) answered / prompts.size(),
              some.stream().mapToDouble(judge::worth).sum() / prompts.size()));
    }
    return points;
  }

  /** What a hop counts. */
  double ownAlphaHops() {
    return manifest.required("settings").required("alphaHops").asDouble();
  }

  /** Of each bundle: summed U·N, summed U·hops, and the answers. */
  Map<Integer, double[]> creativityAndHops(List<String> line) {
    Map<Integer, double[]> sums = new TreeMap<>();
    for (Map<String, String> row : entrants.get(line)) {
      double[] sum = sums.computeIfAbsent(bundle(row), b -> new double[3]);
      sum[0] += number(row, "creativity");
      sum[1] += number(row, "utility") * number(row, "hops");
      sum[2]++;
    }
    return sums;
  }

  /** C of a setting for each weight of a hop: where hops count nothing, and what each unit adds. */
  List<Double> creativityOverHops(List<String> line) {
    double[] total = new double[3];
    creativityAndHops(line)
        .values()
        .forEach(sum -> Arrays.setAll(total, part -> total[part] + sum[part]));
    double perUnit = total[1] / total[2];
    return List.of(total[0] / total[2] - ownAlphaHops() * perUnit, perUnit);
  }
}
