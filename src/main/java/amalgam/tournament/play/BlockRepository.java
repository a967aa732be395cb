package amalgam.tournament.play;

import amalgam.tournament.Proposal;
import amalgam.tournament.TournamentId;
import java.util.List;

/** The stored blocks with their proposals. */
public interface BlockRepository {

  /** Stores planned blocks; their ids are ignored. */
  void insert(List<ProposalBlock> blocks);

  /**
   * Blocks that wait to be proposed or judged, in running tournaments, of entrants that are not
   * withdrawn; all entrants' first blocks before anyone's second.
   *
   * @param limit most of them
   */
  List<ProposalBlock> open(int limit);

  /** Whether the tournament still has such blocks, whatever its status. */
  boolean hasOpen(TournamentId tournament);

  /** Stores a planned block's answers and marks it proposed; nothing if it was so already. */
  void storeProposals(ProposalBlock block, List<Proposal> proposals);

  /** The stored proposals of a block, by prompt and sample. */
  List<Proposal> proposals(ProposalBlock block);

  /** Stores what the judge found and marks the block judged; nothing if it was so already. */
  void storeJudgement(ProposalBlock block, Judgement judgement);

  Counts counts(TournamentId tournament);

  /**
   * Numbers of proposals.
   *
   * @param planned in all blocks
   * @param proposed in blocks that are proposed or judged
   * @param judged in judged blocks
   * @param failed in blocks that will never be judged, their entrant being withdrawn
   */
  record Counts(long planned, long proposed, long judged, long failed) {}
}
