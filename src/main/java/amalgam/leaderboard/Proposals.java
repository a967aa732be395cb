package amalgam.leaderboard;

import amalgam.creativity.Gate;
import amalgam.tournament.PromptId;
import amalgam.tournament.ProposalId;
import amalgam.tournament.TournamentId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The stored proposals, for reading. */
public interface Proposals {

  Optional<JudgedProposal> find(ProposalId id);

  /**
   * A page of the judged proposals that {@code query} asks for.
   *
   * @param offset first one, from 0
   * @param limit most of them
   */
  List<JudgedProposal> find(Query query, int offset, int limit);

  /** Gives every proposal of a tournament to {@code reader}, one at a time, in a fixed order. */
  void forEach(TournamentId tournament, Consumer<JudgedProposal> reader);

  /**
   * Which proposals, in which order.
   *
   * @param tournament of it only; null for all
   * @param contestantId of it only; null for all
   * @param prompt answers to it only; null for all
   * @param gate failed first only; null for all
   */
  record Query(
      @Nullable TournamentId tournament,
      @Nullable String contestantId,
      @Nullable PromptId prompt,
      @Nullable Gate gate,
      Order order) {}

  /** Orders of proposals. */
  enum Order {
    /** Greatest U·N first. */
    MOST_CREATIVE,
    /** Failures first, the earliest gate leading, then the least U·N. */
    LEAST_CREATIVE,
    /** As they were stored. */
    OLDEST
  }
}
