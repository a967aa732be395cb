package amalgam.judging.persistence;

import static amalgam.platform.persistence.schema.Tables.BOARD_JUDGES;
import static amalgam.platform.persistence.schema.Tables.EMBEDDING_VERDICT;
import static amalgam.platform.persistence.schema.Tables.JUDGE_OPINION;
import static amalgam.platform.persistence.schema.Tables.VERDICT;
import static org.jooq.impl.DSL.max;

import amalgam.judging.JudgingVersion;
import amalgam.tournament.TournamentId;
import java.time.Instant;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Rows are only ever added, but for those of embeddings, which have the time of their writing. */
@Repository
class JooqJudgingVersion implements JudgingVersion {

  private final DSLContext database;

  JooqJudgingVersion(DSLContext database) {
    this.database = database;
  }

  @Override
  public String version(TournamentId tournament) {
    long id = tournament.value();
    Instant embedded =
        database
            .select(max(EMBEDDING_VERDICT.AT))
            .from(EMBEDDING_VERDICT)
            .where(EMBEDDING_VERDICT.TOURNAMENT_ID.eq(id))
            .fetchSingle()
            .value1();
    return "%d-%d-%d-%d"
        .formatted(
            database.fetchCount(VERDICT, VERDICT.TOURNAMENT_ID.eq(id)),
            database.fetchCount(JUDGE_OPINION, JUDGE_OPINION.TOURNAMENT_ID.eq(id)),
            embedded == null ? 0 : embedded.toEpochMilli(),
            database.fetchCount(BOARD_JUDGES, BOARD_JUDGES.TOURNAMENT_ID.eq(id)));
  }
}
