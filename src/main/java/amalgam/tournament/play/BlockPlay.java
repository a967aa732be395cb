package amalgam.tournament.play;

import amalgam.concept.Walk;
import amalgam.concept.WalkText;
import amalgam.contestant.Answer;
import amalgam.contestant.ProposalRequest;
import amalgam.contestant.Proposer;
import amalgam.creativity.Assessment;
import amalgam.creativity.Assessor;
import amalgam.creativity.Gate;
import amalgam.tournament.Entrant;
import amalgam.tournament.PromptId;
import amalgam.tournament.Proposal;
import amalgam.tournament.ProposalId;
import amalgam.tournament.TournamentPrompt;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One block, asked and judged; pure but for the proposer. */
final class BlockPlay {

  private final Stage stage;
  private final ProposalBlock block;

  BlockPlay(Stage stage, ProposalBlock block) {
    this.stage = stage;
    this.block = block;
  }

  /** Asks for every answer of the block. */
  List<Proposal> propose(Proposer proposer) {
    Entrant entrant = Objects.requireNonNull(stage.entrants().get(block.entrant()));
    List<Proposal> unanswered = new ArrayList<>();
    List<ProposalRequest> requests = new ArrayList<>();
    for (TournamentPrompt prompt :
        stage.prompts().subList(block.firstPrompt(), block.lastPrompt())) {
      for (int sample = 0; sample < entrant.samples(); sample++) {
        long seed =
            ProposalSeed.of(
                stage.tournament().settings().seed(),
                entrant.contestantId(),
                entrant.decoding(),
                prompt.ordinal(),
                sample);
        requests.add(new ProposalRequest(stage.asked().get(prompt.ordinal()), seed));
        unanswered.add(
            new Proposal(new ProposalId(0), entrant.id(), prompt.id(), sample, seed, "", ""));
      }
    }
    return answered(unanswered, proposer.propose(requests));
  }

  private List<Proposal> answered(List<Proposal> unanswered, List<Answer> answers) {
    if (answers.size() != unanswered.size()) {
      throw new IllegalStateException(
          "A proposer gave %d answers to %d requests."
              .formatted(answers.size(), unanswered.size()));
    }
    List<Proposal> proposals = new ArrayList<>();
    for (int index = 0; index < answers.size(); index++) {
      Proposal asked = unanswered.get(index);
      Answer answer = answers.get(index);
      String walk = answer.walk() == null ? "" : text(answer.walk());
      proposals.add(
          new Proposal(
              asked.id(),
              asked.entrant(),
              asked.prompt(),
              asked.sample(),
              asked.seed(),
              walk,
              answer.text()));
    }
    return proposals;
  }

  private String text(Walk walk) {
    int concepts = stage.terms().space().conceptCount();
    for (int place = 0; place <= walk.hops(); place++) {
      if (walk.concept(place) >= concepts) {
        throw new IllegalStateException(
            "A proposer answered with concept %d of a space that has %d."
                .formatted(walk.concept(place), concepts));
      }
    }
    return WalkText.format(stage.terms().space(), walk);
  }

  /** Judges the block's stored proposals. */
  Judgement judge(List<Proposal> proposals) {
    Assessor assessor = stage.assessor();
    Map<PromptId, List<Proposal>> byPrompt = new LinkedHashMap<>();
    proposals.forEach(
        proposal ->
            byPrompt.computeIfAbsent(proposal.prompt(), id -> new ArrayList<>()).add(proposal));
    Map<ProposalId, Assessment> assessments = new LinkedHashMap<>();
    List<PromptTally> tallies = new ArrayList<>();
    Map<Integer, Map<Gate, Integer>> gates = new TreeMap<>();
    for (TournamentPrompt prompt :
        stage.prompts().subList(block.firstPrompt(), block.lastPrompt())) {
      List<Assessment> ofPrompt = new ArrayList<>();
      List<Walk> satisfied = new ArrayList<>();
      for (Proposal proposal : byPrompt.getOrDefault(prompt.id(), List.of())) {
        Walk walk = walk(proposal);
        Assessment assessment = assessor.assess(stage.asked().get(prompt.ordinal()), walk);
        assessments.put(proposal.id(), assessment);
        ofPrompt.add(assessment);
        gates
            .computeIfAbsent(prompt.level(), level -> new EnumMap<>(Gate.class))
            .merge(assessment.gate(), 1, Integer::sum);
        if (walk != null && assessment.gate().isSatisfied()) {
          satisfied.add(walk);
        }
      }
      tallies.add(PromptTally.of(prompt.id(), ofPrompt, satisfied));
    }
    return new Judgement(assessments, tallies, gates);
  }

  private @Nullable Walk walk(Proposal proposal) {
    return WalkText.parse(stage.terms().space(), proposal.walk()).orElse(null);
  }
}
