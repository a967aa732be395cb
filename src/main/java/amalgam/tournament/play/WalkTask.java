package amalgam.tournament.play;

import amalgam.concept.ConceptSpace;
import amalgam.concept.CreativePrompt;
import amalgam.concept.RelationSet;
import amalgam.concept.Walk;
import amalgam.concept.WalkText;
import amalgam.contestant.Answer;
import amalgam.contestant.ContestantCatalog;
import amalgam.contestant.ProposalRequest;
import amalgam.contestant.ProposalTerms;
import amalgam.contestant.Proposer;
import amalgam.creativity.Assessment;
import amalgam.creativity.Assessor;
import amalgam.tournament.Entrant;
import amalgam.tournament.Proposal;
import amalgam.tournament.ProposalId;
import amalgam.tournament.TournamentException;
import amalgam.tournament.TournamentPrompt;
import amalgam.tournament.TournamentSettings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Walks through a space; the exact judge says all there is to say of them. */
final class WalkTask implements Task {

  private final ProposalTerms terms;
  private final Assessor assessor;
  private final ContestantCatalog contestants;

  WalkTask(ConceptSpace space, TournamentSettings settings, ContestantCatalog contestants) {
    this.terms = new ProposalTerms(space, settings.rules(), settings.weights());
    this.assessor = new Assessor(space, settings.rules(), settings.weights());
    this.contestants = contestants;
  }

  @Override
  public Respondent respondent(Entrant entrant) {
    Proposer proposer =
        contestants.open(
            entrant.contestantId(), entrant.decoding(), terms.chargedTo(entrant.charge()));
    return queries ->
        proposer
            .propose(
                queries.stream()
                    .map(query -> new ProposalRequest(asked(query.prompt()), query.seed()))
                    .toList())
            .stream()
            .map(this::response)
            .toList();
  }

  private CreativePrompt asked(TournamentPrompt prompt) {
    ConceptSpace space = terms.space();
    return new CreativePrompt(
        space.indexOfConcept(prompt.start()),
        space.indexOfConcept(prompt.end()),
        relations(prompt.include()),
        relations(prompt.exclude()));
  }

  private RelationSet relations(List<String> names) {
    return RelationSet.of(names.stream().mapToInt(terms.space()::indexOfRelation).toArray());
  }

  private Response response(Answer answer) {
    return new Response(answer.walk() == null ? "" : text(answer.walk()), "", answer.text());
  }

  private String text(Walk walk) {
    int concepts = terms.space().conceptCount();
    for (int place = 0; place <= walk.hops(); place++) {
      if (walk.concept(place) >= concepts) {
        throw new IllegalStateException(
            "A proposer answered with concept %d of a space that has %d."
                .formatted(walk.concept(place), concepts));
      }
    }
    return WalkText.format(terms.space(), walk);
  }

  /** What is no walk through the space is refused: nobody writes onto the board but by walking. */
  @Override
  public Response byHand(String text) {
    return WalkText.parse(terms.space(), text)
        .filter(this::exists)
        .map(walk -> new Response(text, "", text))
        .orElseThrow(
            () ->
                new TournamentException(
                    "That is no walk through this space; take at least one step from concept to"
                        + " concept."));
  }

  private boolean exists(Walk walk) {
    ConceptSpace space = terms.space();
    for (int place = 0; place <= walk.hops(); place++) {
      if (walk.concept(place) == Walk.UNKNOWN) {
        return false;
      }
    }
    for (int hop = 0; hop < walk.hops(); hop++) {
      int relation = space.relationBetween(walk.concept(hop), walk.concept(hop + 1));
      if (relation == Walk.UNKNOWN || relation != walk.relation(hop)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public Finding judge(TournamentPrompt prompt, List<Proposal> answers) {
    Map<ProposalId, Assessment> assessments = new LinkedHashMap<>();
    List<Walk> satisfied = new ArrayList<>();
    for (Proposal proposal : answers) {
      Walk walk = WalkText.parse(terms.space(), proposal.walk()).orElse(null);
      Assessment assessment = assessor.assess(asked(prompt), walk);
      assessments.put(proposal.id(), assessment);
      if (walk != null && assessment.gate().isSatisfied()) {
        satisfied.add(walk);
      }
    }
    return new Finding(
        assessments, PromptTally.of(prompt.id(), List.copyOf(assessments.values()), satisfied));
  }
}
