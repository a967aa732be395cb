package amalgam.tournament.play;

import amalgam.tournament.EntrantId;
import amalgam.tournament.Proposal;
import amalgam.tournament.TournamentId;
import java.util.List;
import java.util.Optional;

/** The stored blocks with their proposals. */
public interface BlockRepository {

  /** Stores planned blocks; their ids are ignored. */
  void insert(List<ProposalBlock> blocks);

  /** The block of that id. */
  Optional<ProposalBlock> find(long id);

  /** An entrant's blocks in which something is left to do, in their order. */
  List<ProposalBlock> open(EntrantId entrant);

  /** How many blocks of entrants that play have something left to do. */
  int countOpen(TournamentId tournament);

  /** Whether there is one, whatever the tournament's status. */
  boolean hasOpen(TournamentId tournament);

  /** Whether an entrant has a block in which something is left to do. */
  boolean hasOpen(EntrantId entrant);

  /** Whether the block's tournament runs and its entrant is in. */
  boolean isInPlay(ProposalBlock block);

  /** Stores a planned block's answers and marks it proposed; nothing if it was so already. */
  void storeProposals(ProposalBlock block, List<Proposal> proposals);

  /** The stored proposals of a block, by prompt and sample. */
  List<Proposal> proposals(ProposalBlock block);

  /** Stores what the judge found and marks the block judged; nothing if it was so already. */
  void storeJudgement(ProposalBlock block, Judgement judgement);

  Counts counts(TournamentId tournament);

  /**
   * Numbers of proposals; those of open-ended entrants are in {@code played} alone.
   *
   * @param planned in all blocks
   * @param proposed in blocks that are proposed or judged
   * @param judged in judged blocks
   * @param failed in blocks that were given up or whose entrant is withdrawn
   * @param played that nobody planned, judged
   */
  record Counts(long planned, long proposed, long judged, long failed, long played) {}
}
