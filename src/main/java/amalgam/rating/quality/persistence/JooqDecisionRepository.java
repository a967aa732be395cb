package amalgam.rating.quality.persistence;

import static amalgam.platform.persistence.schema.Tables.RATER_DECISION;
import static amalgam.platform.persistence.schema.Tables.RATER_RULE;

import amalgam.platform.persistence.schema.tables.records.RaterDecisionRecord;
import amalgam.rating.Rater;
import amalgam.rating.quality.DecisionRepository;
import amalgam.rating.quality.RaterDecision;
import amalgam.tournament.TournamentId;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JooqDecisionRepository implements DecisionRepository {

  private final DSLContext database;

  JooqDecisionRepository(DSLContext database) {
    this.database = database;
  }

  @Override
  public List<RaterDecision> of(TournamentId tournament) {
    return database
        .selectFrom(RATER_DECISION)
        .where(RATER_DECISION.TOURNAMENT_ID.eq(tournament.value()))
        .orderBy(RATER_DECISION.AT, RATER_DECISION.RATER)
        .fetch(JooqDecisionRepository::decision);
  }

  private static RaterDecision decision(RaterDecisionRecord row) {
    return new RaterDecision(
        new Rater(row.getRater()),
        row.getIsSetAside(),
        row.getByRule(),
        row.getReason(),
        row.getWho(),
        row.getAt());
  }

  private static RaterDecisionRecord row(TournamentId tournament, RaterDecision decision) {
    return new RaterDecisionRecord(
        tournament.value(),
        decision.rater().pseudonym(),
        decision.isSetAside(),
        decision.isByRule(),
        decision.reason(),
        decision.who(),
        decision.at());
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void store(TournamentId tournament, RaterDecision decision) {
    database
        .insertInto(RATER_DECISION)
        .set(row(tournament, decision))
        .onConflict(RATER_DECISION.TOURNAMENT_ID, RATER_DECISION.RATER)
        .doUpdate()
        .set(RATER_DECISION.IS_SET_ASIDE, decision.isSetAside())
        .set(RATER_DECISION.BY_RULE, decision.isByRule())
        .set(RATER_DECISION.REASON, decision.reason())
        .set(RATER_DECISION.WHO, decision.who())
        .set(RATER_DECISION.AT, decision.at())
        .execute();
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean storeFirst(TournamentId tournament, RaterDecision decision) {
    return database
            .insertInto(RATER_DECISION)
            .set(row(tournament, decision))
            .onConflict(RATER_DECISION.TOURNAMENT_ID, RATER_DECISION.RATER)
            .doNothing()
            .execute()
        > 0;
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void remove(TournamentId tournament, Rater rater) {
    database
        .deleteFrom(RATER_DECISION)
        .where(RATER_DECISION.TOURNAMENT_ID.eq(tournament.value()))
        .and(RATER_DECISION.RATER.eq(rater.pseudonym()))
        .execute();
  }

  @Override
  public boolean isRuleOn(TournamentId tournament) {
    return database
        .select(RATER_RULE.IS_ON)
        .from(RATER_RULE)
        .where(RATER_RULE.TOURNAMENT_ID.eq(tournament.value()))
        .fetchOptional(RATER_RULE.IS_ON)
        .orElse(true);
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void turnRule(TournamentId tournament, boolean isOn) {
    database
        .insertInto(RATER_RULE)
        .set(RATER_RULE.TOURNAMENT_ID, tournament.value())
        .set(RATER_RULE.IS_ON, isOn)
        .onConflict(RATER_RULE.TOURNAMENT_ID)
        .doUpdate()
        .set(RATER_RULE.IS_ON, isOn)
        .execute();
  }
}
