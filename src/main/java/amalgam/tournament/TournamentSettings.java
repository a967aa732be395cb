package amalgam.tournament;

import amalgam.concept.TaskKind;
import amalgam.creativity.CreativityWeights;
import amalgam.creativity.WalkRules;

/**
 * The rules of a tournament's game.
 *
 * @param task what is asked for
 * @param seed of everything random in it but the prompts, which have their own
 * @param samplesPerPrompt answers per prompt of every entrant that draws at random; one that
 *     decodes greedily always gives the same, so it is asked once
 */
public record TournamentSettings(
    TaskKind task, long seed, CreativityWeights weights, WalkRules rules, int samplesPerPrompt) {

  public TournamentSettings {
    if (samplesPerPrompt < 1 || samplesPerPrompt > 1000) {
      throw new IllegalArgumentException(
          "samplesPerPrompt must lie between 1 and 1000, but is %d.".formatted(samplesPerPrompt));
    }
  }

  /** The rules of a game of walks. */
  public TournamentSettings(
      long seed, CreativityWeights weights, WalkRules rules, int samplesPerPrompt) {
    this(TaskKind.WALK, seed, weights, rules, samplesPerPrompt);
  }
}
