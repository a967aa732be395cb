package amalgam.judging;

import amalgam.rating.Axis;
import amalgam.rating.VoteId;
import amalgam.tournament.ProposalId;
import amalgam.tournament.TournamentId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What judges are asked and what came of it. What is answered is never asked again. */
public interface JudgingRepository {

  /** The share of all pairs that each judge of a tournament answers, by its id. */
  Map<String, Double> shares(TournamentId tournament);

  /**
   * Stores the judges' shares of so many pairs within the caller's transaction.
   *
   * @param end of the tournament, for which they are handed pairs
   */
  void storeShares(
      TournamentId tournament, long candidates, Map<String, Double> shares, Instant end);

  /** Notes, within the caller's transaction, for which end of the tournament they have pairs. */
  void notePlanned(TournamentId tournament, Instant end);

  /** For which end of the tournament the judges were last handed pairs; empty if never. */
  Optional<Instant> plannedFor(TournamentId tournament);

  /** Stores further pairs within the caller's transaction. */
  void insertPairs(TournamentId tournament, List<JudgedPair> pairs);

  /** How many pairs there are. */
  int countPairs(TournamentId tournament);

  /** All pairs, by place. */
  List<JudgedPair> pairs(TournamentId tournament);

  /** The pairs from a place to before another that belong to a share. */
  List<JudgedPair> pairs(TournamentId tournament, int from, int to, double share);

  /** At which place each proposal stands first among the pairs of a share. */
  Map<ProposalId, Integer> firstPlaces(
      TournamentId tournament, double share, Collection<ProposalId> proposals);

  /** The verdicts of a judge on those proposals. */
  List<Verdict> verdicts(TournamentId tournament, String judge, Collection<ProposalId> proposals);

  /** Reads all verdicts, the oldest first, without holding them all in memory. */
  void forEachVerdict(TournamentId tournament, Consumer<Verdict> reader);

  /** Stores a verdict at once, unless its question has one. */
  void store(TournamentId tournament, Verdict verdict);

  /** Of which pair and axis an opinion is. */
  record Subject(long pair, Axis axis) {}

  /**
   * A stored opinion.
   *
   * @param judge its id, or the panel's
   */
  record Stored(String judge, Subject subject, Opinion opinion) {}

  /** What was made of those pairs. */
  List<Stored> opinions(TournamentId tournament, Set<Long> pairs);

  /** Reads all opinions, in no particular order. */
  void forEachOpinion(TournamentId tournament, Consumer<Stored> reader);

  /**
   * Stores an opinion within the caller's transaction.
   *
   * @param vote that was cast of it; null where there is none
   */
  void storeOpinion(TournamentId tournament, Stored opinion, @Nullable VoteId vote);
}
