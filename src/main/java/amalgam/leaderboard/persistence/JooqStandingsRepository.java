package amalgam.leaderboard.persistence;

import static amalgam.platform.persistence.schema.Tables.ASSESSMENT;
import static amalgam.platform.persistence.schema.Tables.EARLIER_PROMPT_TALLY;
import static amalgam.platform.persistence.schema.Tables.ENTRANT;
import static amalgam.platform.persistence.schema.Tables.GATE_TALLY;
import static amalgam.platform.persistence.schema.Tables.PROMPT;
import static amalgam.platform.persistence.schema.Tables.PROMPT_TALLY;
import static amalgam.platform.persistence.schema.Tables.PROPOSAL;
import static amalgam.platform.persistence.schema.Tables.PROPOSAL_BLOCK;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.sum;

import amalgam.creativity.Gate;
import amalgam.leaderboard.Board;
import amalgam.leaderboard.BundleSums;
import amalgam.leaderboard.Scope;
import amalgam.leaderboard.StandingsRepository;
import amalgam.leaderboard.originality.ValidAnswer;
import amalgam.tournament.EntrantId;
import amalgam.tournament.PromptId;
import amalgam.tournament.TournamentId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record3;
import org.jooq.Record6;
import org.jooq.RecordMapper;
import org.jooq.Records;
import org.jooq.Select;
import org.jooq.TableLike;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JooqStandingsRepository implements StandingsRepository {

  private static final int ROWS_AT_A_TIME = 1000;

  private static final RecordMapper<
          Record6<EntrantId, String, PromptId, Integer, Integer, String>, ValidAnswer>
      VALID_ANSWER = Records.mapping(ValidAnswer::new);

  private final DSLContext database;

  JooqStandingsRepository(DSLContext database) {
    this.database = database;
  }

  @Override
  public List<BundleSums> bundleSums(TournamentId tournament, Scope scope) {
    return database
        .select(
            PROMPT_TALLY.ENTRANT_ID.convertFrom(EntrantId::new),
            PROMPT.BUNDLE,
            total(PROMPT_TALLY.SAMPLES).convertFrom(BigDecimal::longValue),
            total(PROMPT_TALLY.WELL_FORMED).convertFrom(BigDecimal::longValue),
            total(PROMPT_TALLY.SATISFIED).convertFrom(BigDecimal::longValue),
            total(PROMPT_TALLY.NOVELTY).convertFrom(BigDecimal::doubleValue),
            total(PROMPT_TALLY.NOVELTY_SATISFIED).convertFrom(BigDecimal::doubleValue),
            total(PROMPT_TALLY.UTILITY).convertFrom(BigDecimal::doubleValue),
            total(PROMPT_TALLY.SOFT_UTILITY).convertFrom(BigDecimal::doubleValue),
            total(PROMPT_TALLY.CREATIVITY).convertFrom(BigDecimal::doubleValue),
            total(PROMPT_TALLY.DIVERSITY).convertFrom(BigDecimal::doubleValue),
            count(PROMPT_TALLY.DIVERSITY).convertFrom(Integer::longValue),
            total(PROMPT_TALLY.HOPS).convertFrom(BigDecimal::longValue),
            total(PROMPT_TALLY.HOPS_SATISFIED).convertFrom(BigDecimal::longValue),
            total(PROMPT_TALLY.USEFUL_HOPS).convertFrom(BigDecimal::doubleValue))
        .from(tallies(tournament, scope.asOf()))
        .join(PROMPT)
        .on(PROMPT.ID.eq(PROMPT_TALLY.PROMPT_ID))
        .where(PROMPT.TOURNAMENT_ID.eq(tournament.value()))
        .and(asked(scope))
        .groupBy(PROMPT_TALLY.ENTRANT_ID, PROMPT.BUNDLE)
        .orderBy(PROMPT_TALLY.ENTRANT_ID, PROMPT.BUNDLE)
        .fetch(Records.mapping(BundleSums::new));
  }

  private static Field<BigDecimal> total(Field<? extends Number> column) {
    return coalesce(sum(column), inline(BigDecimal.ZERO));
  }

  private static Condition asked(Scope scope) {
    return atLevel(PROMPT.LEVEL, scope.level())
        .and(scope.bundles() == null ? noCondition() : PROMPT.BUNDLE.in(scope.bundles()));
  }

  private static Condition atLevel(Field<Integer> column, int level) {
    return level == Board.ALL_LEVELS ? noCondition() : column.eq(level);
  }

  private static Condition judgedBy(@Nullable Instant asOf) {
    return asOf == null
        ? noCondition()
        : PROPOSAL_BLOCK.JUDGED_AT.le(asOf).or(PROPOSAL_BLOCK.JUDGED_AT.isNull());
  }

  /**
   * The tallies as they stood: those of today that nothing was added to since, and earlier ones.
   */
  private static TableLike<?> tallies(TournamentId tournament, @Nullable Instant asOf) {
    return asOf == null
        ? PROMPT_TALLY
        : select(PROMPT_TALLY.fields())
            .from(PROMPT_TALLY)
            .join(PROMPT)
            .on(PROMPT.ID.eq(PROMPT_TALLY.PROMPT_ID))
            .where(PROMPT.TOURNAMENT_ID.eq(tournament.value()))
            .and(notExists(blockOfTallyJudgedAfter(asOf)))
            .unionAll(
                select(EARLIER_PROMPT_TALLY.fields(PROMPT_TALLY.fields()))
                    .from(EARLIER_PROMPT_TALLY)
                    .where(EARLIER_PROMPT_TALLY.JUDGED_FROM.le(asOf))
                    .and(EARLIER_PROMPT_TALLY.JUDGED_UNTIL.gt(asOf)))
            .asTable(PROMPT_TALLY);
  }

  private static Select<?> blockOfTallyJudgedAfter(Instant asOf) {
    return selectOne()
        .from(PROPOSAL_BLOCK)
        .where(PROPOSAL_BLOCK.ENTRANT_ID.eq(PROMPT_TALLY.ENTRANT_ID))
        .and(PROPOSAL_BLOCK.FIRST_PROMPT.le(PROMPT.ORDINAL))
        .and(PROPOSAL_BLOCK.LAST_PROMPT.gt(PROMPT.ORDINAL))
        .and(PROPOSAL_BLOCK.JUDGED_AT.gt(asOf));
  }

  @Override
  public Map<EntrantId, Map<Gate, Long>> gates(TournamentId tournament, Scope scope) {
    Map<EntrantId, Map<Gate, Long>> gates = new HashMap<>();
    (scope.bundles() == null ? tallied(tournament, scope) : counted(tournament, scope))
        .forEach(
            row ->
                gates
                    .computeIfAbsent(new EntrantId(row.value1()), id -> new EnumMap<>(Gate.class))
                    .put(Gate.ofWord(row.value2()), row.value3().longValue()));
    return gates;
  }

  private Select<Record3<Long, String, BigDecimal>> tallied(TournamentId tournament, Scope scope) {
    return database
        .select(GATE_TALLY.ENTRANT_ID, GATE_TALLY.GATE, total(GATE_TALLY.PROPOSALS))
        .from(GATE_TALLY)
        .join(PROPOSAL_BLOCK)
        .on(PROPOSAL_BLOCK.ID.eq(GATE_TALLY.BLOCK_ID))
        .where(PROPOSAL_BLOCK.TOURNAMENT_ID.eq(tournament.value()))
        .and(atLevel(GATE_TALLY.PROMPT_LEVEL, scope.level()))
        .and(judgedBy(scope.asOf()))
        .groupBy(GATE_TALLY.ENTRANT_ID, GATE_TALLY.GATE);
  }

  /** From the assessments themselves, as gates are not tallied by bundle. */
  private Select<Record3<Long, String, BigDecimal>> counted(TournamentId tournament, Scope scope) {
    return database
        .select(PROPOSAL.ENTRANT_ID, ASSESSMENT.GATE, count().cast(SQLDataType.DECIMAL))
        .from(ASSESSMENT)
        .join(PROPOSAL)
        .on(PROPOSAL.ID.eq(ASSESSMENT.PROPOSAL_ID))
        .join(PROMPT)
        .on(PROMPT.ID.eq(PROPOSAL.PROMPT_ID))
        .join(PROPOSAL_BLOCK)
        .on(PROPOSAL_BLOCK.ID.eq(PROPOSAL.BLOCK_ID))
        .where(PROMPT.TOURNAMENT_ID.eq(tournament.value()))
        .and(asked(scope))
        .and(judgedBy(scope.asOf()))
        .groupBy(PROPOSAL.ENTRANT_ID, ASSESSMENT.GATE);
  }

  @Override
  @Transactional(readOnly = true)
  public void forEachValidAnswer(
      TournamentId tournament, @Nullable Instant asOf, Consumer<ValidAnswer> reader) {
    try (Cursor<Record6<EntrantId, String, PromptId, Integer, Integer, String>> rows =
        database
            .select(
                PROPOSAL.ENTRANT_ID.convertFrom(EntrantId::new),
                ENTRANT.CONTESTANT_ID,
                PROMPT.ID.convertFrom(PromptId::new),
                PROMPT.BUNDLE,
                PROMPT.LEVEL,
                coalesce(PROPOSAL.IDEA, PROPOSAL.WALK))
            .from(ASSESSMENT)
            .join(PROPOSAL)
            .on(PROPOSAL.ID.eq(ASSESSMENT.PROPOSAL_ID))
            .join(PROMPT)
            .on(PROMPT.ID.eq(PROPOSAL.PROMPT_ID))
            .join(ENTRANT)
            .on(ENTRANT.ID.eq(PROPOSAL.ENTRANT_ID))
            .join(PROPOSAL_BLOCK)
            .on(PROPOSAL_BLOCK.ID.eq(PROPOSAL.BLOCK_ID))
            .where(PROMPT.TOURNAMENT_ID.eq(tournament.value()))
            .and(ASSESSMENT.GATE.eq(Gate.NONE.word()))
            .and(judgedBy(asOf))
            .orderBy(PROMPT.ORDINAL, ENTRANT.ORDINAL, PROPOSAL.SAMPLE)
            .fetchSize(ROWS_AT_A_TIME)
            .fetchLazy()) {
      rows.forEach(row -> reader.accept(VALID_ANSWER.map(row)));
    }
  }

  @Override
  public SortedMap<Instant, Long> judgedOver(TournamentId tournament) {
    return new TreeMap<>(
        database
            .select(
                PROPOSAL_BLOCK.JUDGED_AT,
                sum(PROPOSAL_BLOCK.PROPOSALS).convertFrom(BigDecimal::longValue))
            .from(PROPOSAL_BLOCK)
            .where(PROPOSAL_BLOCK.TOURNAMENT_ID.eq(tournament.value()))
            .and(PROPOSAL_BLOCK.JUDGED_AT.isNotNull())
            .groupBy(PROPOSAL_BLOCK.JUDGED_AT)
            .fetchMap(PROPOSAL_BLOCK.JUDGED_AT, row -> row.value2()));
  }
}
