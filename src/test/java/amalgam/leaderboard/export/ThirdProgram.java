package amalgam.leaderboard.export;

import amalgam.arena.ExportedRows;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * Computes a leaderboard from {@code proposals.csv} and {@code prompts.csv} and nothing else, as
 * somebody would who has only the files and the documentation: slow, obvious, and without a line of
 * the application.
 */
final class ThirdProgram {

  private final Map<String, Integer> bundles = new HashMap<>();
  private final Map<List<String>, List<Map<String, String>>> entrants = new LinkedHashMap<>();

  ThirdProgram(String promptsCsv, String proposalsCsv) {
    for (Map<String, String> prompt : ExportedRows.parse(promptsCsv).byName()) {
      bundles.put(prompt.get("prompt_id"), Integer.valueOf(prompt.get("bundle_id")));
    }
    for (Map<String, String> proposal : ExportedRows.parse(proposalsCsv).byName()) {
      entrants
          .computeIfAbsent(
              List.of(proposal.get("contestant"), proposal.get("entrant")), k -> new ArrayList<>())
          .add(proposal);
    }
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
      case "satisfaction" -> share(line);
      case "utility", "soft_utility", "creativity" ->
          mean(line, row -> number(row, name), row -> true);
      case "diversity" -> diversity(line);
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static double number(Map<String, String> row, String column) {
    return Double.parseDouble(row.get(column));
  }

  private static boolean isWellFormed(Map<String, String> row) {
    return !row.get("novelty").isEmpty();
  }

  private static boolean isSatisfied(Map<String, String> row) {
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
    return bundles.get(row.get("prompt_id"));
  }

  private RebuiltNumber mean(
      List<String> line, ToDoubleFunction<Map<String, String>> value, Condition counts) {
    return ratio(List.copyOf(sums(line, value, counts).values()));
  }

  private static RebuiltNumber ratio(List<double[]> clusters) {
    long n = Math.round(clusters.stream().mapToDouble(one -> one[1]).sum());
    return RebuiltNumber.of(
        clusters.size(),
        n,
        drawn -> {
          double sum = 0;
          double count = 0;
          for (int cluster : drawn) {
            sum += clusters.get(cluster)[0];
            count += clusters.get(cluster)[1];
          }
          return sum / count;
        });
  }

  /** Where all or none counts, the open end is Clopper and Pearson's for so many bundles. */
  private RebuiltNumber share(List<String> line) {
    Map<Integer, double[]> clusters = sums(line, row -> isSatisfied(row) ? 1 : 0, row -> true);
    RebuiltNumber share = ratio(List.copyOf(clusters.values()));
    double openEnd = Math.pow(RebuiltNumber.TAIL, 1.0 / clusters.size());
    if (share.estimate() == 0) {
      return new RebuiltNumber(0, 0, 1 - openEnd, share.n());
    }
    return share.estimate() == 1 ? new RebuiltNumber(1, openEnd, 1, share.n()) : share;
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

  /** Area that one of the contestant's settings reaches in novelty × satisfaction. */
  RebuiltNumber hypervolume(String contestant) {
    List<Map<Integer, double[]>> settings = new ArrayList<>();
    for (List<String> line : entrants.keySet()) {
      if (line.getFirst().equals(contestant)) {
        settings.add(plane(line));
      }
    }
    List<Integer> shared = new ArrayList<>(settings.getFirst().keySet());
    settings.forEach(one -> shared.retainAll(one.keySet()));
    long n = 0;
    for (Map<Integer, double[]> setting : settings) {
      for (int bundle : shared) {
        n += Math.round(setting.get(bundle)[3]);
      }
    }
    return RebuiltNumber.of(
            shared.size(),
            n,
            drawn -> area(settings.stream().map(one -> point(one, shared, drawn)).toList()))
        .mirrored();
  }

  /** Of each bundle: summed novelty, well-formed, satisfied, all. */
  private Map<Integer, double[]> plane(List<String> line) {
    Map<Integer, double[]> plane = new TreeMap<>();
    for (Map<String, String> row : entrants.get(line)) {
      double[] sum = plane.computeIfAbsent(bundle(row), b -> new double[4]);
      if (isWellFormed(row)) {
        sum[0] += number(row, "novelty");
        sum[1]++;
      }
      sum[2] += isSatisfied(row) ? 1 : 0;
      sum[3]++;
    }
    return plane;
  }

  private static double[] point(Map<Integer, double[]> setting, List<Integer> shared, int[] drawn) {
    double[] total = new double[4];
    for (int index : drawn) {
      double[] sum = setting.get(shared.get(index));
      for (int part = 0; part < total.length; part++) {
        total[part] += sum[part];
      }
    }
    return new double[] {total[1] == 0 ? 0 : total[0] / total[1], total[2] / total[3]};
  }

  /** The union of the boxes between the origin and each point, strip by strip. */
  private static double area(List<double[]> points) {
    double[] edges = points.stream().mapToDouble(point -> point[0]).sorted().toArray();
    double area = 0;
    double left = 0;
    for (double right : edges) {
      double height = 0;
      for (double[] point : points) {
        height = point[0] >= right ? Math.max(height, point[1]) : height;
      }
      area += (right - left) * height;
      left = right;
    }
    return area;
  }
}
