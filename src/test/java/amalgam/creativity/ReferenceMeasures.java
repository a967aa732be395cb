package amalgam.creativity;

import amalgam.concept.Concept;
import amalgam.concept.ConceptSpace;
import amalgam.concept.Edge;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The slow, obvious reference: the measures of Schapiro et al., arXiv 2509.21043, on names alone.
 * Shares no code with the fast path.
 */
public final class ReferenceMeasures {

  private final Set<String> concepts;
  private final Map<Set<String>, String> labels;
  private final CreativityWeights weights;
  private final WalkRules rules;

  /**
   * @param labels the label of each edge, by its two ends
   */
  public ReferenceMeasures(
      Set<String> concepts,
      Map<Set<String>, String> labels,
      CreativityWeights weights,
      WalkRules rules) {
    this.concepts = concepts;
    this.labels = labels;
    this.weights = weights;
    this.rules = rules;
  }

  /** The same for the edges that {@code space} lists. */
  public static ReferenceMeasures of(
      ConceptSpace space, CreativityWeights weights, WalkRules rules) {
    Set<String> concepts = new HashSet<>();
    for (Concept concept : space.concepts()) {
      concepts.add(concept.name());
    }
    Map<Set<String>, String> labels = new HashMap<>();
    for (Edge edge : space.edges()) {
      labels.put(
          Set.of(space.concept(edge.head()).name(), space.concept(edge.tail()).name()),
          space.relation(edge.relation()).name());
    }
    return new ReferenceMeasures(concepts, labels, weights, rules);
  }

  /**
   * A prompt in names.
   *
   * @param include labels that must appear
   * @param exclude labels that must not
   */
  public record Prompt(String start, String end, Set<String> include, Set<String> exclude) {}

  /** What is found of a walk; NaN stands for what an ill-formed walk does not have. */
  public record Finding(
      String gate,
      int hops,
      double surprise,
      double novelty,
      double utility,
      double softUtility,
      double creativity) {}

  /** Measures a walk of names joined by {@code |}. */
  public Finding assess(Prompt prompt, String walk) {
    List<String> names = List.of(walk.split("\\|", -1));
    List<String> visited = new ArrayList<>();
    List<String> used = new ArrayList<>();
    for (int place = 0; place < names.size(); place++) {
      (place % 2 == 0 ? visited : used).add(names.get(place));
    }
    boolean alternates = !used.isEmpty() && visited.size() == used.size() + 1;
    String gate = alternates ? firstFailedGate(prompt, visited, used) : "unparsable";
    int hops = alternates ? used.size() : 0;
    if (Set.of("unparsable", "unknown_concept", "hallucinated_edge").contains(gate)) {
      return new Finding(gate, hops, Double.NaN, Double.NaN, 0, 0, 0);
    }
    double surprise = 0;
    for (String label : used) {
      surprise += -Math.log(share(label)) / hops;
    }
    double novelty = weights.alphaHops() * hops + weights.alphaSurprise() * surprise;
    double utility = gate.equals("none") ? reward(prompt) : 0;
    double soft = softUtility(prompt, used, gate);
    return new Finding(gate, hops, surprise, novelty, utility, soft, utility * novelty);
  }

  private String firstFailedGate(Prompt prompt, List<String> visited, List<String> used) {
    if (!concepts.containsAll(visited)) {
      return "unknown_concept";
    }
    for (int hop = 0; hop < used.size(); hop++) {
      Set<String> ends = new HashSet<>(visited.subList(hop, hop + 2));
      if (!used.get(hop).equals(labels.get(ends))) {
        return "hallucinated_edge";
      }
    }
    if (!visited.getFirst().equals(prompt.start()) || !visited.getLast().equals(prompt.end())) {
      return "wrong_endpoints";
    }
    if (used.size() > rules.hopBudget()) {
      return "hop_budget";
    }
    if (!rules.allowRevisits() && new HashSet<>(visited).size() < visited.size()) {
      return "revisit";
    }
    if (!used.containsAll(prompt.include())) {
      return "inclusion_missing";
    }
    return prompt.exclude().stream().anyMatch(used::contains) ? "exclusion_used" : "none";
  }

  /** Share of all edges that carry {@code label}. */
  private double share(String label) {
    double carrying = 0;
    for (String other : labels.values()) {
      if (other.equals(label)) {
        carrying++;
      }
    }
    return carrying / labels.size();
  }

  private double reward(Prompt prompt) {
    return (1 + weights.alphaInclusion() * prompt.include().size())
        * (1 + weights.alphaExclusion() * prompt.exclude().size());
  }

  private static double softUtility(Prompt prompt, List<String> used, String gate) {
    if (Set.of("wrong_endpoints", "hop_budget", "revisit").contains(gate)) {
      return 0;
    }
    double met = 0;
    for (String label : prompt.include()) {
      met += used.contains(label) ? 1 : 0;
    }
    for (String label : prompt.exclude()) {
      met += used.contains(label) ? 0 : 1;
    }
    int constraints = prompt.include().size() + prompt.exclude().size();
    return constraints == 0 ? 1 : met / constraints;
  }
}
