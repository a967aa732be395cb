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
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentException;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentPrompt;
import amalgam.tournament.play.UtilityPanel.Ruling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Ideas that two concepts come together in. */
final class BlendTask implements Task {

  private static final int LONGEST_BY_HAND = 4000;

  private static final Ruling ACCEPTED = new Ruling(1, 1);
  private static final Ruling REFUSED = new Ruling(0, 1);
  private static final Ruling MISSING = new Ruling(0, 0);

  private final ConceptSpace space;
  private final BlendGates gates;
  private final BlendMeasures measures;
  private final TournamentId tournament;
  private final TextVectors vectors;
  private final UtilityPanel panel;
  private final boolean hasPanel;
  private final ContestantCatalog contestants;

  BlendTask(
      ConceptSpace space,
      Tournament tournament,
      TextVectors vectors,
      UtilityPanel panel,
      ContestantCatalog contestants) {
    this.space = space;
    this.gates = new BlendGates(space);
    this.measures = new BlendMeasures(tournament.settings().weights());
    this.tournament = tournament.id();
    this.vectors = vectors;
    this.panel = panel;
    this.hasPanel = panel.sits(tournament.id());
    this.contestants = contestants;
  }

  @Override
  public Respondent respondent(Entrant entrant) {
    Blender blender =
        contestants.openBlender(
            entrant.contestantId(), entrant.decoding(), space, entrant.charge());
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
    String idea = new IdeaText(text.replace("\u0000", "")).onOneLine();
    if (new IdeaText(idea).words() == 0) {
      throw new TournamentException("That is no idea yet; write it down in two to four sentences.");
    }
    if (idea.length() > LONGEST_BY_HAND) {
      throw new TournamentException(
          "That is longer than %d characters; tell the idea in two to four sentences."
              .formatted(LONGEST_BY_HAND));
    }
    return new Response("", idea, idea);
  }

  @Override
  public Finding judge(TournamentPrompt prompt, List<Proposal> answers) {
    BlendPrompt asked = asked(prompt);
    Map<ProposalId, Gate> exact = new LinkedHashMap<>();
    answers.forEach(answer -> exact.put(answer.id(), gates.firstFailed(asked, answer.idea())));
    Map<ProposalId, Ruling> rulings =
        hasPanel
            ? panel.rule(
                tournament, answers.stream().filter(answer -> isSatisfied(exact, answer)).toList())
            : Map.of();
    List<float[]> concepts =
        vectors.of(Stream.of(asked.start(), asked.end()).map(this::meaning).toList());
    List<float[]> ideas = vectors.of(answers.stream().map(Proposal::idea).toList());
    Map<ProposalId, Assessment> assessments = new LinkedHashMap<>();
    List<float[]> satisfied = new ArrayList<>();
    for (int place = 0; place < answers.size(); place++) {
      ProposalId id = answers.get(place).id();
      Gate gate = Objects.requireNonNull(exact.get(id));
      Ruling ruling = gate.isSatisfied() ? rulings.getOrDefault(id, unruled()) : REFUSED;
      if (ruling.isMissing()) {
        continue;
      }
      Gate failed = gate.isSatisfied() && !ruling.isAccepted() ? Gate.PANEL_REFUSED : gate;
      float[] idea = ideas.get(place);
      double novelty = failed.isWellFormed() ? BlendMeasures.novelty(idea, concepts) : Double.NaN;
      assessments.put(
          id, measures.assess(failed, novelty, asked.constraints().size(), ruling.share()));
      if (failed.isSatisfied()) {
        satisfied.add(idea);
      }
    }
    return new Finding(
        assessments,
        PromptTally.ofIdeas(prompt.id(), List.copyOf(assessments.values()), satisfied));
  }

  private static boolean isSatisfied(Map<ProposalId, Gate> exact, Proposal answer) {
    return Objects.requireNonNull(exact.get(answer.id())).isSatisfied();
  }

  /** Where nobody sits on the panel, the exact gates are all there are. */
  private Ruling unruled() {
    return hasPanel ? MISSING : ACCEPTED;
  }

  @Override
  public boolean awaitsJudges() {
    return hasPanel;
  }

  @Override
  public boolean giveUpJudging(List<Proposal> answers, String reason) {
    return hasPanel && panel.giveUp(tournament, answers, reason);
  }

  private String meaning(int index) {
    Concept concept = space.concept(index);
    return concept.name() + ": " + concept.definition();
  }
}
