package amalgam.leaderboard.export;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Judges answers from {@code edges.tsv} and the settings in {@code manifest.json}, as somebody
 * would who has only the files and the documentation.
 */
final class ThirdJudge {

  private final JsonNode settings;
  private final Set<String> concepts = new HashSet<>();
  private final Map<Set<String>, String> relations = new HashMap<>();
  private final Map<String, Integer> frequencies = new HashMap<>();

  ThirdJudge(String edgesTsv, JsonNode settings) {
    this.settings = settings;
    edgesTsv
        .lines()
        .skip(1)
        .map(line -> line.split("\t"))
        .forEach(
            edge -> {
              concepts.add(edge[0]);
              concepts.add(edge[2]);
              relations.put(Set.of(edge[0], edge[2]), edge[1]);
              frequencies.merge(edge[1], 1, Integer::sum);
            });
  }

  private double setting(String name) {
    return settings.required(name).asDouble();
  }

  /** (1 + α_I|I|)(1 + α_X|X|), what passing every gate earns. */
  double worth(Map<String, String> prompt) {
    return (1 + setting("alphaInclusion") * labels(prompt.get("include")).size())
        * (1 + setting("alphaExclusion") * labels(prompt.get("exclude")).size());
  }

  static List<String> labels(String joined) {
    return joined.isEmpty() ? List.of() : List.of(joined.split("\\|"));
  }

  /** The proposal with what is found of it anew. */
  Map<String, String> judged(Map<String, String> prompt, Map<String, String> proposal) {
    List<String> walk = labels(proposal.get("walk"));
    String gate = gate(prompt, walk);
    Map<String, String> row = new HashMap<>(proposal);
    boolean formed = !Set.of("unparsable", "unknown_concept", "hallucinated_edge").contains(gate);
    boolean satisfied = gate.equals("none");
    double surprise = formed ? surprise(walk) : Double.NaN;
    double novelty = setting("alphaHops") * hops(walk) + setting("alphaSurprise") * surprise;
    double utility = satisfied ? worth(prompt) : 0;
    row.put("gate", gate);
    row.put("hops", Integer.toString(hops(walk)));
    row.put("surprise", formed ? Double.toString(surprise) : "");
    row.put("novelty", formed ? Double.toString(novelty) : "");
    row.put("utility", Double.toString(utility));
    row.put("creativity", Double.toString(satisfied ? utility * novelty : 0));
    row.put("soft_utility", Double.toString(soft(prompt, walk, gate)));
    return row;
  }

  private static int hops(List<String> walk) {
    return walk.size() / 2;
  }

  private double surprise(List<String> walk) {
    double edges = frequencies.values().stream().mapToInt(times -> times).sum();
    double sum = 0;
    for (int word = 1; word < walk.size(); word += 2) {
      sum -= Math.log(frequencies.get(walk.get(word)) / edges);
    }
    return sum / hops(walk);
  }

  private String gate(Map<String, String> prompt, List<String> walk) {
    if (walk.size() < 3) {
      return "unparsable";
    }
    String[] passed = new String[hops(walk) + 1];
    Arrays.setAll(passed, place -> walk.get(2 * place));
    if (!concepts.containsAll(List.of(passed))) {
      return "unknown_concept";
    }
    for (int word = 1; word < walk.size(); word += 2) {
      String from = walk.get(word - 1);
      String to = walk.get(word + 1);
      if (from.equals(to) || !walk.get(word).equals(relations.get(Set.of(from, to)))) {
        return "hallucinated_edge";
      }
    }
    if (!walk.getFirst().equals(prompt.get("start")) || !walk.getLast().equals(prompt.get("end"))) {
      return "wrong_endpoints";
    }
    if (hops(walk) > setting("hopBudget")) {
      return "hop_budget";
    }
    if (!settings.required("allowRevisits").asBoolean()
        && new HashSet<>(List.of(passed)).size() < passed.length) {
      return "revisit";
    }
    if (!used(walk).containsAll(labels(prompt.get("include")))) {
      return "inclusion_missing";
    }
    return labels(prompt.get("exclude")).stream().anyMatch(used(walk)::contains)
        ? "exclusion_used"
        : "none";
  }

  private static Set<String> used(List<String> walk) {
    Set<String> used = new HashSet<>();
    for (int word = 1; word < walk.size(); word += 2) {
      used.add(walk.get(word));
    }
    return used;
  }

  /** Share of the constraints met, of a walk that fails none before them. */
  private static double soft(Map<String, String> prompt, List<String> walk, String gate) {
    if (!Set.of("inclusion_missing", "exclusion_used", "none").contains(gate)) {
      return 0;
    }
    List<String> include = labels(prompt.get("include"));
    List<String> exclude = labels(prompt.get("exclude"));
    if (include.isEmpty() && exclude.isEmpty()) {
      return 1;
    }
    Set<String> used = used(walk);
    long met =
        include.stream().filter(used::contains).count()
            + exclude.stream().filter(label -> !used.contains(label)).count();
    return (double) met / (include.size() + exclude.size());
  }
}
