package amalgam.tournament.play;

import amalgam.concept.Concept;
import amalgam.concept.ConceptSpace;
import amalgam.concept.blend.BlendPrompt;
import amalgam.contestant.BlendRequest;
import amalgam.contestant.Blender;
import amalgam.contestant.ContestantCatalog;
import amalgam.creativity.Assessment;
import amalgam.creativity.Gate;
import amalgam.creativity.blend.BlendGates;
import amalgam.creativity.blend.BlendMeasures;
import amalgam.creativity.blend.IdeaText;
import amalgam.creativity.blend.TextVectors;
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
import java.util.stream.Stream;

/** Ideas that two concepts come together in. */
final class BlendTask implements Task {

  private static final int LONGEST_BY_HAND = 4000;

  private final ConceptSpace space;
  private final BlendGates gates;
  private final BlendMeasures measures;
  private final TextVectors vectors;
  private final ContestantCatalog contestants;

  BlendTask(
      ConceptSpace space,
      TournamentSettings settings,
      TextVectors vectors,
      ContestantCatalog contestants) {
    this.space = space;
    this.gates = new BlendGates(space);
    this.measures = new BlendMeasures(settings.weights());
    this.vectors = vectors;
    this.contestants = contestants;
  }

  @Override
  public Respondent respondent(Entrant entrant) {
    Blender blender = contestants.openBlender(entrant.contestantId(), entrant.decoding(), space);
    return queries ->
        blender
            .blend(
                queries.stream()
                    .map(query -> new BlendRequest(asked(query.prompt()), query.seed()))
                    .toList())
            .stream()
            .map(answer -> new Response("", answer.idea(), answer.text()))
            .toList();
  }

  private BlendPrompt asked(TournamentPrompt prompt) {
    return new BlendPrompt(
        space.indexOfConcept(prompt.start()), space.indexOfConcept(prompt.end()), prompt.include());
  }

  @Override
  public Response byHand(String text) {
    String idea = new IdeaText(text).onOneLine();
    if (new IdeaText(idea).words() == 0) {
      throw new TournamentException("That is no idea yet; write it down in two to four sentences.");
    }
    if (idea.length() > LONGEST_BY_HAND) {
      throw new TournamentException(
          "That is longer than %d characters; tell the idea in two to four sentences."
              .formatted(LONGEST_BY_HAND));
    }
    return new Response("", idea, text);
  }

  @Override
  public Finding judge(TournamentPrompt prompt, List<Proposal> answers) {
    BlendPrompt asked = asked(prompt);
    List<float[]> concepts =
        vectors.of(Stream.of(asked.start(), asked.end()).map(this::meaning).toList());
    List<float[]> ideas = vectors.of(answers.stream().map(Proposal::idea).toList());
    Map<ProposalId, Assessment> assessments = new LinkedHashMap<>();
    List<float[]> satisfied = new ArrayList<>();
    for (int place = 0; place < answers.size(); place++) {
      Proposal proposal = answers.get(place);
      float[] idea = ideas.get(place);
      Gate gate = gates.firstFailed(asked, proposal.idea());
      double novelty = gate.isWellFormed() ? BlendMeasures.novelty(idea, concepts) : Double.NaN;
      assessments.put(
          proposal.id(),
          measures.assess(gate, novelty, asked.constraints().size(), gate.isSatisfied() ? 1 : 0));
      if (gate.isSatisfied()) {
        satisfied.add(idea);
      }
    }
    return new Finding(
        assessments,
        PromptTally.ofIdeas(prompt.id(), List.copyOf(assessments.values()), satisfied));
  }

  private String meaning(int index) {
    Concept concept = space.concept(index);
    return concept.name() + ": " + concept.definition();
  }
}
