package amalgam.rating.quality.persistence;

import static amalgam.platform.persistence.schema.Tables.ASSIGNMENT;
import static amalgam.platform.persistence.schema.Tables.PROMPT;
import static amalgam.platform.persistence.schema.Tables.PROPOSAL;
import static amalgam.platform.persistence.schema.Tables.RATER;
import static amalgam.platform.persistence.schema.Tables.SCALE_RATING;
import static amalgam.platform.persistence.schema.Tables.VOTE;

import amalgam.platform.persistence.schema.tables.Proposal;
import amalgam.platform.persistence.schema.tables.ScaleRating;
import amalgam.rating.Rater;
import amalgam.rating.VoteId;
import amalgam.rating.quality.AnswerRepository;
import amalgam.rating.quality.GivenAnswer;
import amalgam.rating.quality.RaterDecision;
import amalgam.tournament.TournamentId;
import java.util.List;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JooqAnswerRepository implements AnswerRepository {

  private static final int ROWS_AT_A_TIME = 1000;

  private static final Proposal LEFT = PROPOSAL.as("shown_left");
  private static final Proposal RIGHT = PROPOSAL.as("shown_right");
  private static final ScaleRating OF_LEFT = SCALE_RATING.as("of_left");
  private static final ScaleRating OF_RIGHT = SCALE_RATING.as("of_right");

  private final DSLContext database;

  JooqAnswerRepository(DSLContext database) {
    this.database = database;
  }

  @Override
  @Transactional(readOnly = true)
  public void forEach(TournamentId tournament, Consumer<GivenAnswer> reader) {
    try (Cursor<Record> rows = votes(tournament)) {
      rows.forEach(row -> reader.accept(AnswerRows.ofVote(row, LEFT, RIGHT)));
    }
    try (Cursor<Record> rows = scales(tournament)) {
      rows.forEach(row -> reader.accept(AnswerRows.ofScales(row, LEFT, RIGHT, OF_LEFT, OF_RIGHT)));
    }
  }

  private Cursor<Record> votes(TournamentId tournament) {
    return database
        .select(VOTE.RATER, VOTE.AXIS, VOTE.OUTCOME)
        .select(AnswerRows.shown(LEFT, RIGHT))
        .from(VOTE)
        .join(ASSIGNMENT)
        .on(ASSIGNMENT.ID.eq(VOTE.ASSIGNMENT_ID))
        .join(PROMPT)
        .on(PROMPT.ID.eq(ASSIGNMENT.PROMPT_ID))
        .join(LEFT)
        .on(LEFT.ID.eq(ASSIGNMENT.LEFT_PROPOSAL_ID))
        .join(RIGHT)
        .on(RIGHT.ID.eq(ASSIGNMENT.RIGHT_PROPOSAL_ID))
        .where(VOTE.TOURNAMENT_ID.eq(tournament.value()))
        .and(stands(VOTE.SET_ASIDE))
        .orderBy(VOTE.ID)
        .fetchSize(ROWS_AT_A_TIME)
        .fetchLazy();
  }

  private Cursor<Record> scales(TournamentId tournament) {
    return database
        .select(OF_LEFT.RATER, OF_LEFT.AXIS, OF_LEFT.POINTS, OF_RIGHT.POINTS)
        .select(AnswerRows.shown(LEFT, RIGHT))
        .from(OF_LEFT)
        .join(ASSIGNMENT)
        .on(ASSIGNMENT.ID.eq(OF_LEFT.ASSIGNMENT_ID))
        .and(ASSIGNMENT.LEFT_PROPOSAL_ID.eq(OF_LEFT.PROPOSAL_ID))
        .join(OF_RIGHT)
        .on(OF_RIGHT.ASSIGNMENT_ID.eq(ASSIGNMENT.ID))
        .and(OF_RIGHT.PROPOSAL_ID.eq(ASSIGNMENT.RIGHT_PROPOSAL_ID))
        .and(OF_RIGHT.AXIS.eq(OF_LEFT.AXIS))
        .and(OF_RIGHT.AT.eq(OF_LEFT.AT))
        .join(PROMPT)
        .on(PROMPT.ID.eq(ASSIGNMENT.PROMPT_ID))
        .join(LEFT)
        .on(LEFT.ID.eq(ASSIGNMENT.LEFT_PROPOSAL_ID))
        .join(RIGHT)
        .on(RIGHT.ID.eq(ASSIGNMENT.RIGHT_PROPOSAL_ID))
        .where(OF_LEFT.TOURNAMENT_ID.eq(tournament.value()))
        .and(stands(OF_LEFT.SET_ASIDE))
        .orderBy(OF_LEFT.ID)
        .fetchSize(ROWS_AT_A_TIME)
        .fetchLazy();
  }

  private static Condition stands(Field<String> setAside) {
    return setAside.isNull().or(isTogether(setAside));
  }

  private static Condition isTogether(Field<String> setAside) {
    return setAside.startsWith(RaterDecision.noteStart());
  }

  @Override
  public List<VoteId> standing(TournamentId tournament, Rater rater) {
    return ids(tournament, rater, VOTE.SET_ASIDE.isNull());
  }

  @Override
  public List<VoteId> setAsideTogether(TournamentId tournament, Rater rater) {
    return ids(tournament, rater, isTogether(VOTE.SET_ASIDE));
  }

  private List<VoteId> ids(TournamentId tournament, Rater rater, Condition condition) {
    return database
        .select(VOTE.ID)
        .from(RATER)
        .join(ASSIGNMENT)
        .on(ASSIGNMENT.RATER_ID.eq(RATER.ID))
        .join(VOTE)
        .on(VOTE.ASSIGNMENT_ID.eq(ASSIGNMENT.ID))
        .where(RATER.PSEUDONYM.eq(rater.pseudonym()))
        .and(ASSIGNMENT.TOURNAMENT_ID.eq(tournament.value()))
        .and(condition)
        .orderBy(VOTE.ID)
        .fetch(row -> new VoteId(row.value1()));
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void noteOnScales(TournamentId tournament, Rater rater, @Nullable String note) {
    Condition concerned =
        note == null ? isTogether(SCALE_RATING.SET_ASIDE) : stands(SCALE_RATING.SET_ASIDE);
    database
        .update(SCALE_RATING)
        .set(SCALE_RATING.SET_ASIDE, note)
        .where(SCALE_RATING.TOURNAMENT_ID.eq(tournament.value()))
        .and(SCALE_RATING.RATER.eq(rater.pseudonym()))
        .and(concerned)
        .execute();
  }
}
