package amalgam.judging;

import amalgam.concept.Concept;
import amalgam.concept.ConceptSpace;
import amalgam.concept.Walk;
import amalgam.concept.WalkText;
import amalgam.rating.Axis;
import amalgam.tournament.TournamentPrompt;
import java.util.List;
import java.util.Map;

/** Walks through a space of concepts. */
public final class WalkTask implements JudgedTask {

  private static final Map<Axis, String> MEANINGS =
      Map.of(
          Axis.NOVELTY,
          "Novelty: how unexpected the way is, how remote the concepts are that it connects, and"
              + " how unusual the steps are by which it does. Whether the way is of any use does"
              + " not matter.",
          Axis.UTILITY,
          "Utility: how well the way does what was asked for: every step must make sense, every"
              + " rule must be kept, and it must really lead from the start to the end. Whether the"
              + " way is surprising does not matter.");

  private final ConceptSpace space;

  public WalkTask(ConceptSpace space) {
    this.space = space;
  }

  @Override
  public String prompt(TournamentPrompt prompt) {
    StringBuilder text =
        new StringBuilder("Find a way from one concept to another, step by step; each step is a")
            .append(" relation that holds between the two.\n")
            .append("Start: ")
            .append(meaning(prompt.start()))
            .append("\nEnd: ")
            .append(meaning(prompt.end()))
            .append('\n');
    rule(text, "These relations must each be used: ", prompt.include());
    rule(text, "These relations must not be used: ", prompt.exclude());
    return text.toString();
  }

  private static void rule(StringBuilder text, String rule, List<String> names) {
    if (!names.isEmpty()) {
      text.append(rule).append(String.join(", ", names)).append('\n');
    }
  }

  private String meaning(String name) {
    int index = space.indexOfConcept(name);
    return index == Walk.UNKNOWN ? name : meaning(space.concept(index));
  }

  private static String meaning(Concept concept) {
    return concept.definition().isEmpty()
        ? concept.name()
        : "%s (%s)".formatted(concept.name(), concept.definition());
  }

  @Override
  public String proposal(String stored) {
    return WalkText.parse(space, stored).map(this::steps).orElse(stored);
  }

  private String steps(Walk walk) {
    StringBuilder text = new StringBuilder();
    for (int hop = 0; hop < walk.hops(); hop++) {
      text.append(meaning(walk.concept(hop)))
          .append(" --")
          .append(phrase(walk, hop))
          .append("--> ")
          .append(meaning(walk.concept(hop + 1)))
          .append('\n');
    }
    return text.toString();
  }

  private String meaning(int concept) {
    return concept == Walk.UNKNOWN ? "?" : meaning(space.concept(concept));
  }

  /** As the link reads in the direction in which it is walked. */
  private String phrase(Walk walk, int hop) {
    int from = walk.concept(hop);
    int to = walk.concept(hop + 1);
    int halfEdge = from == Walk.UNKNOWN || to == Walk.UNKNOWN ? -1 : space.halfEdge(from, to);
    if (halfEdge >= 0) {
      return space.phrase(halfEdge);
    }
    return walk.relation(hop) == Walk.UNKNOWN ? "?" : space.relation(walk.relation(hop)).name();
  }

  @Override
  public String meaning(Axis axis) {
    return MEANINGS.getOrDefault(axis, "");
  }
}
