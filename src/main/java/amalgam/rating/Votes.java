package amalgam.rating;

import amalgam.platform.security.ForResearchers;
import amalgam.tournament.TournamentId;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What people, judges and scripts do with votes. */
public interface Votes {

  /**
   * Stores an answer and counts it, both or neither, and tells open pages.
   *
   * @throws VoteException if it cannot be taken
   */
  Vote cast(Ballot ballot);

  /**
   * Stores the answers about one assignment, at most one an axis, and counts them, all or none, and
   * tells open pages.
   *
   * @param ballots whose comparison was read from the stored proposals
   */
  void castDrawn(List<Ballot> ballots);

  /** Sets aside the votes that answer an assignment, all or none. */
  void setAsideAll(AssignmentId assignment, String reason);

  /**
   * Sets aside several votes of a tournament together with all others of their rater, or without a
   * reason takes them back in; those set aside by themselves stay so.
   */
  @ForResearchers
  void reviseAll(Collection<VoteId> votes, @Nullable String reason);

  /**
   * Keeps a vote, but counts it no longer.
   *
   * @param reason for people, 1 to 2000 characters
   * @throws VoteException if there is no such vote, or no reason
   */
  @ForResearchers
  void setAside(VoteId vote, String reason);

  /**
   * Counts a vote again that was set aside.
   *
   * @throws VoteException if there is no such vote
   */
  @ForResearchers
  void takeBackIn(VoteId vote);

  /** Reads a tournament's votes, the oldest first, without holding them all in memory. */
  void forEach(TournamentId tournament, Consumer<Vote> reader);
}
