package amalgam.judging.persistence;

import static amalgam.platform.persistence.schema.Tables.EMBEDDING_VERDICT;

import amalgam.judging.embedding.EmbeddingVerdict;
import amalgam.judging.embedding.EmbeddingVerdicts;
import amalgam.platform.node.SharedClock;
import amalgam.platform.persistence.schema.tables.records.EmbeddingVerdictRecord;
import amalgam.tournament.ProposalId;
import amalgam.tournament.TournamentId;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JooqEmbeddingVerdicts implements EmbeddingVerdicts {

  private static final int ROWS_AT_A_TIME = 1000;

  private final DSLContext database;
  private final SharedClock clock;

  JooqEmbeddingVerdicts(DSLContext database, SharedClock clock) {
    this.database = database;
    this.clock = clock;
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void store(TournamentId tournament, List<EmbeddingVerdict> verdicts) {
    Instant now = clock.sharedTime();
    for (int start = 0; start < verdicts.size(); start += ROWS_AT_A_TIME) {
      List<EmbeddingVerdict> some =
          verdicts.subList(start, Math.min(verdicts.size(), start + ROWS_AT_A_TIME));
      database
          .batchMerge(some.stream().map(verdict -> row(tournament, verdict, now)).toList())
          .execute();
    }
  }

  private static EmbeddingVerdictRecord row(
      TournamentId tournament, EmbeddingVerdict verdict, Instant at) {
    return new EmbeddingVerdictRecord(
        tournament.value(),
        verdict.proposal().value(),
        verdict.version(),
        verdict.remoteness(),
        verdict.originality(),
        verdict.isShared(),
        verdict.missing(),
        at);
  }

  @Override
  @Transactional(readOnly = true)
  public void forEach(TournamentId tournament, Consumer<EmbeddingVerdict> reader) {
    try (Cursor<EmbeddingVerdictRecord> rows =
        database
            .selectFrom(EMBEDDING_VERDICT)
            .where(EMBEDDING_VERDICT.TOURNAMENT_ID.eq(tournament.value()))
            .orderBy(EMBEDDING_VERDICT.PROPOSAL_ID, EMBEDDING_VERDICT.VERSION)
            .fetchSize(ROWS_AT_A_TIME)
            .fetchLazy()) {
      rows.forEach(row -> reader.accept(verdict(row)));
    }
  }

  private static EmbeddingVerdict verdict(EmbeddingVerdictRecord row) {
    return new EmbeddingVerdict(
        new ProposalId(row.getProposalId()),
        row.getVersion(),
        row.getRemoteness(),
        row.getOriginality(),
        row.getIsShared(),
        row.getMissing());
  }
}
