package amalgam.rating.persistence;

import static amalgam.platform.persistence.schema.Tables.BOARD_JUDGES;

import amalgam.platform.node.SharedClock;
import amalgam.platform.persistence.schema.tables.records.BoardJudgesRecord;
import amalgam.rating.BoardJudges;
import amalgam.tournament.By;
import amalgam.tournament.TournamentId;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.SelectLimitStep;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JooqBoardJudges implements BoardJudges {

  private static final String BETWEEN = "|";

  private final DSLContext database;
  private final SharedClock clock;

  JooqBoardJudges(DSLContext database, SharedClock clock) {
    this.database = database;
    this.clock = clock;
  }

  @Override
  public Optional<Decision> latest(TournamentId tournament) {
    return latestFirst(tournament).limit(1).fetchOptional(JooqBoardJudges::decision);
  }

  @Override
  public List<Decision> history(TournamentId tournament) {
    return latestFirst(tournament).fetch(JooqBoardJudges::decision);
  }

  private SelectLimitStep<BoardJudgesRecord> latestFirst(TournamentId tournament) {
    return database
        .selectFrom(BOARD_JUDGES)
        .where(BOARD_JUDGES.TOURNAMENT_ID.eq(tournament.value()))
        .orderBy(BOARD_JUDGES.ID.desc());
  }

  private static Decision decision(BoardJudgesRecord row) {
    Set<String> judges =
        Arrays.stream(row.getJudges().split("\\|"))
            .filter(judge -> !judge.isEmpty())
            .collect(Collectors.toSet());
    return new Decision(row.getAt(), judges, row.getDecidedBy(), row.getReason());
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void add(TournamentId tournament, Set<String> judges, By by) {
    database
        .insertInto(BOARD_JUDGES)
        .set(BOARD_JUDGES.TOURNAMENT_ID, tournament.value())
        .set(BOARD_JUDGES.JUDGES, String.join(BETWEEN, new TreeSet<>(judges)))
        .set(BOARD_JUDGES.DECIDED_BY, by.who())
        .set(BOARD_JUDGES.REASON, Objects.requireNonNullElse(by.why(), ""))
        .set(BOARD_JUDGES.AT, clock.sharedTime())
        .execute();
  }
}
