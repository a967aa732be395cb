package amalgam.ui.play;

import amalgam.concept.ConceptSpace;
import amalgam.concept.Relation;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentPrompt;
import amalgam.tournament.TournamentSettings;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A prompt as the browser needs it to walk it: what the models are told, and nothing besides.
 *
 * @param key under which the browser remembers the walk
 * @param lastKey under which it remembers which prompt of the tournament was begun last
 * @param greatestSurprise of the rarest relation of the space
 */
record Task(
    String key,
    String lastKey,
    String prompt,
    Word start,
    Word end,
    List<Relation> required,
    List<Relation> forbidden,
    int hopBudget,
    boolean allowRevisits,
    double alphaHops,
    double alphaSurprise,
    double greatestSurprise) {

  /** A concept and what it means. */
  record Word(String name, String meaning) {

    static Word of(ConceptSpace space, String name) {
      return new Word(name, space.concept(space.indexOfConcept(name)).definition());
    }
  }

  static Task of(ConceptSpace space, Tournament tournament, TournamentPrompt prompt) {
    TournamentSettings settings = tournament.settings();
    String lastKey = lastKey(tournament);
    return new Task(
        lastKey + "." + prompt.id(),
        lastKey,
        prompt.id().toString(),
        Word.of(space, prompt.start()),
        Word.of(space, prompt.end()),
        relations(space, prompt.include()),
        relations(space, prompt.exclude()),
        settings.rules().hopBudget(),
        settings.rules().allowRevisits(),
        settings.weights().alphaHops(),
        settings.weights().alphaSurprise(),
        IntStream.range(0, space.relationCount()).mapToDouble(space::surprise).max().orElse(0));
  }

  /** Under what the browser remembers which prompt of a tournament was begun last. */
  static String lastKey(Tournament tournament) {
    return "amalgam.play." + tournament.id();
  }

  private static List<Relation> relations(ConceptSpace space, List<String> names) {
    return names.stream().map(name -> space.relation(space.indexOfRelation(name))).toList();
  }
}
