package amalgam.tournament.play;

import amalgam.creativity.Assessment;
import amalgam.tournament.Entrant;
import amalgam.tournament.Proposal;
import amalgam.tournament.ProposalId;
import amalgam.tournament.TournamentPrompt;
import java.util.List;
import java.util.Map;

/** What one tournament asks of whoever plays, and how their answers are judged. */
interface Task {

  /**
   * Makes an entrant ready to answer.
   *
   * @throws amalgam.contestant.ContestantException if it cannot
   */
  Respondent respondent(Entrant entrant);

  /**
   * Reads what a person handed in.
   *
   * @throws amalgam.tournament.TournamentException if it is nothing to judge
   */
  Response byHand(String text);

  /** Judges all of an entrant's answers to one prompt. */
  Finding judge(TournamentPrompt prompt, List<Proposal> answers);

  /** Whether others than the exact judge have a say, whom it takes time to ask. */
  default boolean awaitsJudges() {
    return false;
  }

  /**
   * Waits no longer for judges beside the exact one: what they have not said is missing.
   *
   * @return whether anything was waited for
   */
  default boolean giveUpJudging(List<Proposal> answers, String reason) {
    return false;
  }

  /** An entrant at play; safe to call from several threads at once. */
  @FunctionalInterface
  interface Respondent {

    /** One response per query, in the order of the queries. */
    List<Response> answer(List<Query> queries);
  }

  /**
   * One answer that is wanted.
   *
   * @param seed of everything random in it
   */
  record Query(TournamentPrompt prompt, long seed) {}

  /**
   * An answer.
   *
   * @param walk as text; empty where it is none
   * @param idea as text; empty where it is none
   * @param answer as it was given
   */
  record Response(String walk, String idea, String answer) {

    /** The proposal that was waited for, answered so. */
    Proposal to(Proposal unanswered) {
      return new Proposal(
          unanswered.id(),
          unanswered.entrant(),
          unanswered.prompt(),
          unanswered.sample(),
          unanswered.seed(),
          walk,
          idea,
          answer);
    }
  }

  /**
   * What was found of an entrant's answers to one prompt.
   *
   * @param assessments of those that could be judged
   */
  record Finding(Map<ProposalId, Assessment> assessments, PromptTally tally) {

    /** The judgement of a block that holds nothing but one of those answers. */
    Judgement of(ProposalId answer, int level) {
      return of(answer, answer, level);
    }

    /** The same, where the answer has got its id since. */
    Judgement of(ProposalId answer, ProposalId stored, int level) {
      Assessment assessment = assessments.get(answer);
      return assessment == null
          ? new Judgement(Map.of(), List.of(tally), Map.of())
          : new Judgement(
              Map.of(stored, assessment),
              List.of(tally),
              Map.of(level, Map.of(assessment.gate(), 1)));
    }
  }
}
