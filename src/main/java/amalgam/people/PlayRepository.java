package amalgam.people;

import amalgam.tournament.PromptId;
import amalgam.tournament.ProposalId;
import amalgam.tournament.TournamentId;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who played what. */
public interface PlayRepository {

  /** The prompts that a person has answered. */
  Set<PromptId> answered(TournamentId tournament, Player player);

  /** What a person answered. */
  Optional<ProposalId> answer(Player player, PromptId prompt);

  /** How many people answered each prompt; those that nobody did are not among them. */
  Map<PromptId, Integer> counts(TournamentId tournament);

  /**
   * Notes who gave an answer, within the caller's transaction.
   *
   * @throws PlayException if they gave one before
   */
  void insert(
      TournamentId tournament, PromptId prompt, ProposalId proposal, Player player, Duration took);
}
