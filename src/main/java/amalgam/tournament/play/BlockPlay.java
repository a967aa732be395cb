package amalgam.tournament.play;

import amalgam.creativity.Assessment;
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

/** One block, asked and judged; pure but for who answers. */
final class BlockPlay {

  private final Stage stage;
  private final ProposalBlock block;

  BlockPlay(Stage stage, ProposalBlock block) {
    this.stage = stage;
    this.block = block;
  }

  /** Asks for every answer of the block. */
  List<Proposal> propose(Task.Respondent respondent) {
    Entrant entrant = Objects.requireNonNull(stage.entrants().get(block.entrant()));
    List<Proposal> unanswered = new ArrayList<>();
    List<Task.Query> queries = new ArrayList<>();
    for (TournamentPrompt prompt : prompts()) {
      for (int sample = 0; sample < entrant.samples(); sample++) {
        long seed =
            ProposalSeed.of(
                stage.tournament().settings().seed(),
                entrant.contestantId(),
                entrant.decoding(),
                prompt.ordinal(),
                sample);
        queries.add(new Task.Query(prompt, seed));
        unanswered.add(
            new Proposal(new ProposalId(0), entrant.id(), prompt.id(), sample, seed, "", ""));
      }
    }
    return answered(unanswered, respondent.answer(queries));
  }

  private List<TournamentPrompt> prompts() {
    return stage.prompts().subList(block.firstPrompt(), block.lastPrompt());
  }

  private static List<Proposal> answered(List<Proposal> unanswered, List<Task.Response> responses) {
    if (responses.size() != unanswered.size()) {
      throw new IllegalStateException(
          "A proposer gave %d answers to %d requests."
              .formatted(responses.size(), unanswered.size()));
    }
    List<Proposal> proposals = new ArrayList<>();
    for (int index = 0; index < responses.size(); index++) {
      proposals.add(responses.get(index).to(unanswered.get(index)));
    }
    return proposals;
  }

  /** Judges the block's stored proposals. */
  Judgement judge(List<Proposal> proposals) {
    Map<PromptId, List<Proposal>> byPrompt = new LinkedHashMap<>();
    proposals.forEach(
        proposal ->
            byPrompt.computeIfAbsent(proposal.prompt(), id -> new ArrayList<>()).add(proposal));
    Map<ProposalId, Assessment> assessments = new LinkedHashMap<>();
    List<PromptTally> tallies = new ArrayList<>();
    Map<Integer, Map<Gate, Integer>> gates = new TreeMap<>();
    for (TournamentPrompt prompt : prompts()) {
      Task.Finding finding =
          stage.task().judge(prompt, byPrompt.getOrDefault(prompt.id(), List.of()));
      assessments.putAll(finding.assessments());
      tallies.add(finding.tally());
      finding
          .assessments()
          .values()
          .forEach(
              one ->
                  gates
                      .computeIfAbsent(prompt.level(), level -> new EnumMap<>(Gate.class))
                      .merge(one.gate(), 1, Integer::sum));
    }
    return new Judgement(assessments, tallies, gates);
  }
}
