package amalgam.leaderboard.persistence;

import static amalgam.platform.persistence.schema.Tables.ASSESSMENT;
import static amalgam.platform.persistence.schema.Tables.CONTESTANT;
import static amalgam.platform.persistence.schema.Tables.ENTRANT;
import static amalgam.platform.persistence.schema.Tables.PROMPT;
import static amalgam.platform.persistence.schema.Tables.PROPOSAL;
import static org.jooq.impl.DSL.noCondition;

import amalgam.creativity.Assessment;
import amalgam.creativity.Gate;
import amalgam.leaderboard.JudgedProposal;
import amalgam.leaderboard.Proposals;
import amalgam.platform.persistence.schema.tables.records.AssessmentRecord;
import amalgam.platform.persistence.schema.tables.records.ContestantRecord;
import amalgam.platform.persistence.schema.tables.records.EntrantRecord;
import amalgam.platform.persistence.schema.tables.records.PromptRecord;
import amalgam.platform.persistence.schema.tables.records.ProposalRecord;
import amalgam.tournament.ProposalId;
import amalgam.tournament.TournamentId;
import amalgam.tournament.persistence.TournamentRows;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Record5;
import org.jooq.SelectOnConditionStep;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JooqProposals implements Proposals {

  private static final int ROWS_AT_A_TIME = 500;

  private final DSLContext database;

  JooqProposals(DSLContext database) {
    this.database = database;
  }

  @Override
  public Optional<JudgedProposal> find(ProposalId id) {
    return joined().where(PROPOSAL.ID.eq(id.value())).fetchOptional(JooqProposals::judged);
  }

  @Override
  public List<JudgedProposal> find(Query query, int offset, int limit) {
    return joined()
        .where(only(ENTRANT.TOURNAMENT_ID, value(query.tournament())))
        .and(only(ENTRANT.CONTESTANT_ID, query.contestantId()))
        .and(only(PROPOSAL.PROMPT_ID, query.prompt() == null ? null : query.prompt().value()))
        .and(only(ASSESSMENT.GATE, query.gate() == null ? null : query.gate().word()))
        .and(ASSESSMENT.PROPOSAL_ID.isNotNull())
        .orderBy(order(query.order()))
        .limit(limit)
        .offset(offset)
        .fetch(JooqProposals::judged);
  }

  private static @Nullable Long value(@Nullable TournamentId id) {
    return id == null ? null : id.value();
  }

  private static <T> Condition only(Field<T> column, @Nullable T value) {
    return value == null ? noCondition() : column.eq(value);
  }

  private static List<OrderField<?>> order(Order order) {
    return switch (order) {
      case MOST_CREATIVE -> List.of(ASSESSMENT.CREATIVITY.desc(), PROPOSAL.ID);
      case LEAST_CREATIVE -> List.of(gatePlace(), ASSESSMENT.CREATIVITY, PROPOSAL.ID);
      case OLDEST -> List.of(PROPOSAL.ID);
    };
  }

  /** The place of the gate in the order of testing. */
  private static Field<Integer> gatePlace() {
    var place = DSL.case_(ASSESSMENT.GATE).when(Gate.UNPARSABLE.word(), 0);
    for (Gate gate : Gate.values()) {
      place = place.when(gate.word(), gate.ordinal());
    }
    return place.else_(Gate.values().length);
  }

  @Override
  @Transactional(readOnly = true)
  public void forEach(TournamentId tournament, Consumer<JudgedProposal> reader) {
    try (Cursor<
            Record5<
                ProposalRecord, PromptRecord, EntrantRecord, ContestantRecord, AssessmentRecord>>
        rows =
            joined()
                .where(ENTRANT.TOURNAMENT_ID.eq(tournament.value()))
                .orderBy(ENTRANT.ORDINAL, PROMPT.ORDINAL, PROPOSAL.SAMPLE)
                .fetchSize(ROWS_AT_A_TIME)
                .fetchLazy()) {
      rows.forEach(row -> reader.accept(judged(row)));
    }
  }

  private SelectOnConditionStep<
          Record5<ProposalRecord, PromptRecord, EntrantRecord, ContestantRecord, AssessmentRecord>>
      joined() {
    return database
        .select(PROPOSAL, PROMPT, ENTRANT, CONTESTANT, ASSESSMENT)
        .from(PROPOSAL)
        .join(PROMPT)
        .on(PROMPT.ID.eq(PROPOSAL.PROMPT_ID))
        .join(ENTRANT)
        .on(ENTRANT.ID.eq(PROPOSAL.ENTRANT_ID))
        .join(CONTESTANT)
        .on(CONTESTANT.ID.eq(ENTRANT.CONTESTANT_ID))
        .leftJoin(ASSESSMENT)
        .on(ASSESSMENT.PROPOSAL_ID.eq(PROPOSAL.ID));
  }

  private static JudgedProposal judged(
      Record5<ProposalRecord, PromptRecord, EntrantRecord, ContestantRecord, AssessmentRecord>
          row) {
    return new JudgedProposal(
        TournamentRows.proposal(row.value1()),
        TournamentRows.prompt(row.value2()),
        TournamentRows.entrant(row.value3()),
        TournamentRows.contestant(row.value4()),
        assessment(row.value5()));
  }

  private static @Nullable Assessment assessment(@Nullable AssessmentRecord row) {
    if (row == null || row.getProposalId() == null) {
      return null;
    }
    return new Assessment(
        Gate.ofWord(row.getGate()),
        row.getHops(),
        Objects.requireNonNullElse(row.getSurprise(), Double.NaN),
        Objects.requireNonNullElse(row.getNovelty(), Double.NaN),
        row.getUtility(),
        row.getSoftUtility(),
        row.getCreativity());
  }
}
