package amalgam.leaderboard.persistence;

import static amalgam.platform.persistence.schema.Tables.PROMPT;
import static amalgam.platform.persistence.schema.Tables.PROMPT_TALLY;
import static org.jooq.impl.DSL.sum;

import amalgam.leaderboard.tradeoff.LevelSums;
import amalgam.leaderboard.tradeoff.LevelSumsRepository;
import amalgam.tournament.EntrantId;
import amalgam.tournament.TournamentId;
import java.math.BigDecimal;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Repository;

@Repository
class JooqLevelSumsRepository implements LevelSumsRepository {

  private final DSLContext database;

  JooqLevelSumsRepository(DSLContext database) {
    this.database = database;
  }

  @Override
  public List<LevelSums> levelSums(TournamentId tournament) {
    return database
        .select(
            PROMPT_TALLY.ENTRANT_ID.convertFrom(EntrantId::new),
            PROMPT.BUNDLE,
            PROMPT.LEVEL,
            sum(PROMPT_TALLY.SAMPLES).convertFrom(BigDecimal::longValue),
            sum(PROMPT_TALLY.SATISFIED).convertFrom(BigDecimal::longValue),
            sum(PROMPT_TALLY.NOVELTY_SATISFIED).convertFrom(BigDecimal::doubleValue))
        .from(PROMPT_TALLY)
        .join(PROMPT)
        .on(PROMPT.ID.eq(PROMPT_TALLY.PROMPT_ID))
        .where(PROMPT.TOURNAMENT_ID.eq(tournament.value()))
        .groupBy(PROMPT_TALLY.ENTRANT_ID, PROMPT.BUNDLE, PROMPT.LEVEL)
        .orderBy(PROMPT_TALLY.ENTRANT_ID, PROMPT.BUNDLE, PROMPT.LEVEL)
        .fetch(Records.mapping(LevelSums::new));
  }
}
