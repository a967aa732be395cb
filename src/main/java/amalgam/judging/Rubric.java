package amalgam.judging;

import amalgam.rating.Axis;
import amalgam.tournament.TournamentPrompt;

/**
 * What judges are told and asked, in words. One axis at a time, since both pull apart. Whatever
 * changes a word of it raises {@link #VERSION}: answers to different texts are not those of one
 * judge.
 */
public final class Rubric {

  /** Of the text. */
  public static final int VERSION = 1;

  private static final String BEGINNING =
      """
      You judge answers to a creative task. Somebody was asked:

      %s
      You judge one quality and nothing else.
      %s

      Ignore how long an answer is, in which order answers are shown, and how they are written.

      """;

  private static final String TWO =
      """
      Answer A:
      %s
      Answer B:
      %s
      Which of the two is better in this quality? If neither is, say tie.
      Reply with one JSON object and nothing else, the reason first and in one sentence:
      {"reason": "...", "better": "A" or "B" or "tie"}
      """;

  private static final String ONE =
      """
      The answer:
      %s
      How good is it in this quality? 1 is as bad as can be, 4 is middling, 7 is as good as can be.
      Reply with one JSON object and nothing else, the reason first and in one sentence:
      {"reason": "...", "points": a whole number from 1 to 7}
      """;

  private static final String PASSES =
      """
      You judge answers to a creative task. Somebody was asked:

      %s
      The answer:
      %s
      Does the answer make sense, and does it meet every single thing that was demanded? Ignore how
      novel it is and how well it is written. If you are not sure, say what is likelier.
      Reply with one JSON object and nothing else, the reason first and in one sentence:
      {"reason": "...", "accept": true or false}
      """;

  private final JudgedTask task;

  public Rubric(JudgedTask task) {
    this.task = task;
  }

  /** Asks which of two proposals is better; both as they are stored. */
  public String comparing(Axis axis, TournamentPrompt prompt, String first, String second) {
    return beginning(axis, prompt) + TWO.formatted(task.proposal(first), task.proposal(second));
  }

  /** Asks how good a proposal is. */
  public String grading(Axis axis, TournamentPrompt prompt, String proposal) {
    return beginning(axis, prompt) + ONE.formatted(task.proposal(proposal));
  }

  /** Asks whether a proposal makes sense and meets what was demanded. */
  public String accepting(TournamentPrompt prompt, String proposal) {
    return PASSES.formatted(task.prompt(prompt), task.proposal(proposal));
  }

  private String beginning(Axis axis, TournamentPrompt prompt) {
    return BEGINNING.formatted(task.prompt(prompt), task.meaning(axis));
  }
}
