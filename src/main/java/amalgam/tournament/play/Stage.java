package amalgam.tournament.play;

import amalgam.concept.ConceptSpace;
import amalgam.concept.CreativePrompt;
import amalgam.concept.RelationSet;
import amalgam.contestant.ProposalTerms;
import amalgam.creativity.Assessor;
import amalgam.tournament.Entrant;
import amalgam.tournament.EntrantId;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentPrompt;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What every block of one tournament needs, read once. */
record Stage(
    Tournament tournament,
    ProposalTerms terms,
    List<TournamentPrompt> prompts,
    List<CreativePrompt> asked,
    Map<EntrantId, Entrant> entrants) {

  static Stage of(
      Tournament tournament,
      ConceptSpace space,
      List<TournamentPrompt> prompts,
      List<Entrant> entrants) {
    return new Stage(
        tournament,
        new ProposalTerms(space, tournament.settings().rules(), tournament.settings().weights()),
        prompts,
        prompts.stream().map(prompt -> asked(space, prompt)).toList(),
        entrants.stream().collect(Collectors.toMap(Entrant::id, Function.identity())));
  }

  Assessor assessor() {
    return new Assessor(terms.space(), terms.rules(), terms.weights());
  }

  static CreativePrompt asked(ConceptSpace space, TournamentPrompt prompt) {
    return new CreativePrompt(
        space.indexOfConcept(prompt.start()),
        space.indexOfConcept(prompt.end()),
        relations(space, prompt.include()),
        relations(space, prompt.exclude()));
  }

  private static RelationSet relations(ConceptSpace space, List<String> names) {
    return RelationSet.of(names.stream().mapToInt(space::indexOfRelation).toArray());
  }
}
