package amalgam.tournament.play;

import amalgam.contestant.Contestant;
import amalgam.creativity.Assessment;
import amalgam.tournament.ProposalId;
import amalgam.tournament.TournamentException;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentPrompt;
import org.jspecify.annotations.Nullable;

/**
 * Answers that nobody planned, of those who come by themselves. Each is a judged block of its own,
 * and in all else an answer like any other; the tournament's course is not touched.
 */
public interface FreePlay {

  /** The seed of such answers, in which Amalgam draws nothing. */
  long SEED = 0;

  /**
   * Judges an answer and stores it, within the caller's transaction; the contestant enters the
   * tournament with its first one.
   *
   * @param contestant of a kind that is not asked
   * @param text a walk as names joined by {@code |}, or an idea in sentences
   * @throws TournamentException if it is no walk through the tournament's space or no idea, or the
   *     contestant was taken out; nothing is stored then
   */
  Judged play(TournamentId tournament, TournamentPrompt prompt, Contestant contestant, String text);

  /**
   * A stored answer.
   *
   * @param assessment what was found of it; null where judges have yet to say
   */
  record Judged(ProposalId proposal, @Nullable Assessment assessment) {}
}
