package amalgam.leaderboard.persistence;

import static amalgam.platform.persistence.schema.Tables.PROMPT;
import static amalgam.platform.persistence.schema.Tables.PROPOSAL;
import static amalgam.platform.persistence.schema.Tables.PROPOSAL_BLOCK;

import amalgam.leaderboard.PlayedBlock;
import amalgam.leaderboard.PlayedBlocks;
import amalgam.tournament.EntrantId;
import amalgam.tournament.TournamentId;
import amalgam.tournament.play.BlockState;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Repository;

@Repository
class JooqPlayedBlocks implements PlayedBlocks {

  private final DSLContext database;

  JooqPlayedBlocks(DSLContext database) {
    this.database = database;
  }

  /**
   * By the number of each block's first answer: answers are numbered as they are stored. Where
   * nobody planned it a block is one answer, to a prompt that others of the entrant may hold too.
   */
  @Override
  public List<PlayedBlock> inOrder(TournamentId tournament) {
    return database
        .select(
            PROPOSAL_BLOCK.ENTRANT_ID.convertFrom(EntrantId::new),
            PROPOSAL_BLOCK.FIRST_PROMPT,
            PROPOSAL_BLOCK.LAST_PROMPT)
        .from(PROPOSAL_BLOCK)
        .join(PROMPT)
        .on(PROMPT.TOURNAMENT_ID.eq(PROPOSAL_BLOCK.TOURNAMENT_ID))
        .and(PROMPT.ORDINAL.eq(PROPOSAL_BLOCK.FIRST_PROMPT))
        .join(PROPOSAL)
        .on(PROPOSAL.ENTRANT_ID.eq(PROPOSAL_BLOCK.ENTRANT_ID))
        .and(PROPOSAL.PROMPT_ID.eq(PROMPT.ID))
        .and(PROPOSAL.BLOCK_ID.eq(PROPOSAL_BLOCK.ID))
        .and(PROPOSAL.SAMPLE.eq(0).or(PROPOSAL_BLOCK.PROPOSALS.eq(1)))
        .where(PROPOSAL_BLOCK.TOURNAMENT_ID.eq(tournament.value()))
        .and(PROPOSAL_BLOCK.STATE.eq(BlockState.JUDGED.word()))
        .orderBy(PROPOSAL.ID)
        .fetch(Records.mapping(PlayedBlock::new));
  }
}
