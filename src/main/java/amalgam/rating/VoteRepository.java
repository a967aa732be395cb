package amalgam.rating;

import amalgam.tournament.EntrantId;
import amalgam.tournament.TournamentId;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Stored votes, and their counts by pair. Whatever writes does so in the caller's transaction. */
public interface VoteRepository {

  /**
   * Stores a vote and counts it.
   *
   * @throws VoteException if its sides are not two proposals of those entrants to that prompt of
   *     that tournament; nothing is stored then
   */
  Vote insert(Ballot ballot);

  /**
   * Stores the answers about one assignment, at most one an axis, and counts them.
   *
   * @param ballots whose comparison was read from the stored proposals, and is not checked again
   */
  void insertDrawn(List<Ballot> ballots);

  /** The votes that answer an assignment and are not set aside. */
  List<Vote> answering(AssignmentId assignment);

  /**
   * Sets votes aside with all others of their rater, or takes them back in; leaves alone those that
   * were set aside by themselves.
   *
   * @return those that changed, as they are now
   */
  List<Vote> reviseTogether(Collection<VoteId> ids, @Nullable String reason);

  /**
   * Sets a vote aside, so that it no longer counts, or takes it back in.
   *
   * @param reason null to take it back in
   * @return it, as it is now
   * @throws VoteException if there is none
   */
  Vote revise(VoteId id, @Nullable String reason);

  /**
   * The same with several votes of one tournament, all or none.
   *
   * @return those of them that there are, by id, as they are now
   */
  List<Vote> revise(Collection<VoteId> ids, @Nullable String reason);

  /** Reads a tournament's votes whose id is greater, by id, without holding them all in memory. */
  void forEachAfter(TournamentId tournament, VoteId last, Consumer<Vote> reader);

  /** Reads the votes that count between two entrants, whichever stood left, by id. */
  void forEachBetween(
      TournamentId tournament, EntrantId one, EntrantId other, Consumer<Vote> reader);

  /**
   * Reads the later revisions of a tournament's regular votes, by the revision's id, each with its
   * vote as it is now; several revisions of one vote give it several times.
   */
  void forEachRevisedAfter(TournamentId tournament, long last, RevisionReader reader);

  /** Is given one revision after the other. */
  @FunctionalInterface
  interface RevisionReader {

    /** A revision, and its vote as it is now. */
    void read(long revision, Vote vote);
  }

  /** The votes that count and the revisions so far, summed over all pairs. */
  VoteSums sums(TournamentId tournament);

  /** The kept counts above 0, in no particular order. */
  List<PairCount> pairCounts(TournamentId tournament);

  /** The same, counted from the votes. */
  List<PairCount> recount(TournamentId tournament);

  /**
   * Replaces the kept counts by a recount. Readers that follow the revisions find one more than
   * they can read, and start over.
   */
  void rebuildPairCounts(TournamentId tournament);
}
