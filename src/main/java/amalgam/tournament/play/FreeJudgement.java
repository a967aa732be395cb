package amalgam.tournament.play;

import amalgam.concept.CreativePrompt;
import amalgam.concept.Walk;
import amalgam.creativity.Assessment;
import amalgam.creativity.Assessor;
import amalgam.tournament.ProposalId;
import amalgam.tournament.TournamentPrompt;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What the exact judge finds of a further answer to a prompt; pure.
 *
 * @param assessment of the answer
 * @param tally of all answers to the prompt, that one among them
 * @param level of the prompt
 */
record FreeJudgement(Assessment assessment, PromptTally tally, int level) {

  /**
   * Judges.
   *
   * @param before the answers to the prompt until now
   */
  static FreeJudgement of(
      Assessor assessor,
      CreativePrompt asked,
      TournamentPrompt prompt,
      List<Walk> before,
      Walk walk) {
    List<Walk> walks = new ArrayList<>(before);
    walks.add(walk);
    List<Assessment> all = walks.stream().map(one -> assessor.assess(asked, one)).toList();
    List<Walk> satisfied =
        walks.stream().filter(one -> assessor.firstFailed(asked, one).isSatisfied()).toList();
    return new FreeJudgement(
        all.getLast(), PromptTally.of(prompt.id(), all, satisfied), prompt.level());
  }

  /** The judgement of the block that holds nothing but the answer. */
  Judgement of(ProposalId proposal) {
    return new Judgement(
        Map.of(proposal, assessment), List.of(tally), Map.of(level, Map.of(assessment.gate(), 1)));
  }
}
