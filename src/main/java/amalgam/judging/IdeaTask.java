package amalgam.judging;

import amalgam.concept.Concept;
import amalgam.concept.ConceptSpace;
import amalgam.concept.Walk;
import amalgam.rating.Axis;
import amalgam.tournament.TournamentPrompt;
import java.util.Map;

/** Ideas that two concepts of a space come together in. */
public final class IdeaTask implements JudgedTask {

  private static final Map<Axis, String> MEANINGS =
      Map.of(
          Axis.NOVELTY,
          "Novelty: how unexpected the idea is, and how far from what either concept means by"
              + " itself. Whether the idea is of any use does not matter.",
          Axis.UTILITY,
          "Utility: how well the idea does what was asked for: it must make sense, both concepts"
              + " must be needed in it, and it must meet everything that was demanded. Whether the"
              + " idea is surprising does not matter.");

  private final ConceptSpace space;

  public IdeaTask(ConceptSpace space) {
    this.space = space;
  }

  @Override
  public String prompt(TournamentPrompt prompt) {
    StringBuilder text =
        new StringBuilder("Blend two concepts into one new idea, told in two to four sentences.\n")
            .append("Concept 1: ")
            .append(meaning(prompt.start()))
            .append("\nConcept 2: ")
            .append(meaning(prompt.end()))
            .append('\n');
    prompt.include().forEach(demand -> text.append("The idea ").append(demand).append(".\n"));
    return text.toString();
  }

  private String meaning(String name) {
    int index = space.indexOfConcept(name);
    if (index == Walk.UNKNOWN) {
      return name;
    }
    Concept concept = space.concept(index);
    return concept.definition().isEmpty()
        ? concept.name()
        : "%s (%s)".formatted(concept.name(), concept.definition());
  }

  @Override
  public String proposal(String stored) {
    return stored + '\n';
  }

  @Override
  public String meaning(Axis axis) {
    return MEANINGS.getOrDefault(axis, "");
  }
}
