package amalgam.leaderboard.persistence;

import static amalgam.platform.persistence.schema.Tables.ENTRANT;
import static amalgam.platform.persistence.schema.Tables.GATE_TALLY;
import static amalgam.platform.persistence.schema.Tables.PROMPT;
import static amalgam.platform.persistence.schema.Tables.PROMPT_TALLY;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.sum;

import amalgam.creativity.Gate;
import amalgam.leaderboard.Board;
import amalgam.leaderboard.BundleSums;
import amalgam.leaderboard.StandingsRepository;
import amalgam.tournament.EntrantId;
import amalgam.tournament.TournamentId;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.springframework.stereotype.Repository;

@Repository
class JooqStandingsRepository implements StandingsRepository {

  private final DSLContext database;

  JooqStandingsRepository(DSLContext database) {
    this.database = database;
  }

  @Override
  public List<BundleSums> bundleSums(TournamentId tournament, int level) {
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
            count(PROMPT_TALLY.DIVERSITY).convertFrom(Integer::longValue))
        .from(PROMPT_TALLY)
        .join(PROMPT)
        .on(PROMPT.ID.eq(PROMPT_TALLY.PROMPT_ID))
        .where(PROMPT.TOURNAMENT_ID.eq(tournament.value()))
        .and(atLevel(PROMPT.LEVEL, level))
        .groupBy(PROMPT_TALLY.ENTRANT_ID, PROMPT.BUNDLE)
        .orderBy(PROMPT_TALLY.ENTRANT_ID, PROMPT.BUNDLE)
        .fetch(Records.mapping(BundleSums::new));
  }

  private static Field<BigDecimal> total(Field<? extends Number> column) {
    return coalesce(sum(column), inline(BigDecimal.ZERO));
  }

  private static Condition atLevel(Field<Integer> column, int level) {
    return level == Board.ALL_LEVELS ? noCondition() : column.eq(level);
  }

  @Override
  public Map<EntrantId, Map<Gate, Long>> gates(TournamentId tournament, int level) {
    Map<EntrantId, Map<Gate, Long>> gates = new HashMap<>();
    database
        .select(GATE_TALLY.ENTRANT_ID, GATE_TALLY.GATE, total(GATE_TALLY.PROPOSALS))
        .from(GATE_TALLY)
        .join(ENTRANT)
        .on(ENTRANT.ID.eq(GATE_TALLY.ENTRANT_ID))
        .where(ENTRANT.TOURNAMENT_ID.eq(tournament.value()))
        .and(atLevel(GATE_TALLY.PROMPT_LEVEL, level))
        .groupBy(GATE_TALLY.ENTRANT_ID, GATE_TALLY.GATE)
        .forEach(
            row ->
                gates
                    .computeIfAbsent(new EntrantId(row.value1()), id -> new EnumMap<>(Gate.class))
                    .put(Gate.ofWord(row.value2()), row.value3().longValue()));
    return gates;
  }
}
