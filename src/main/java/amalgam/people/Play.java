package amalgam.people;

import amalgam.creativity.Assessment;
import amalgam.tournament.PromptId;
import amalgam.tournament.ProposalId;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentPrompt;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** People at play: the models' prompts, the models' rules, the models' judge. */
public interface Play {

  /** The tournaments that anyone may play, the newest first. */
  List<Tournament> open();

  /**
   * A prompt for a person: one of those that the fewest people answered, that this person did not.
   * Which of them is drawn at random, so that no level is favoured by those who soon stop.
   *
   * @param player null for someone who has not played yet
   * @param passed prompts that the person would rather not have now
   * @return empty where the person has answered all
   */
  Optional<TournamentPrompt> next(
      TournamentId tournament, @Nullable Player player, Set<PromptId> passed);

  /** A prompt of a tournament that may be played. */
  Optional<TournamentPrompt> prompt(TournamentId tournament, PromptId prompt);

  /** What the person handed in for that prompt; empty while they have not. */
  Optional<ProposalId> answer(Player player, PromptId prompt);

  /** How far a person is. */
  Tally tally(TournamentId tournament, @Nullable Player player);

  /**
   * Judges an answer as a model's and stores it as a proposal of People's, or of the person's own
   * where they wish to appear by name.
   *
   * @param answer a walk as names joined by {@code |}, or an idea
   * @throws PlayException if it cannot be taken; nothing is stored then
   */
  Played handIn(
      TournamentId tournament, PromptId prompt, Player player, String answer, Duration took);

  /**
   * A stored answer.
   *
   * @param assessment what was found of it; null where judges have yet to say
   */
  record Played(ProposalId proposal, @Nullable Assessment assessment) {}

  /**
   * Numbers of prompts.
   *
   * @param answered by this person
   * @param prompts there are
   */
  record Tally(int answered, int prompts) {}
}
