package amalgam.rating.assignment.persistence;

import static amalgam.platform.persistence.schema.Tables.ASSIGNMENT;
import static amalgam.platform.persistence.schema.Tables.PLAY;
import static amalgam.platform.persistence.schema.Tables.RATER;

import amalgam.rating.AssignmentId;
import amalgam.rating.Comparison;
import amalgam.rating.Purpose;
import amalgam.rating.assignment.AssignmentRepository;
import amalgam.rating.assignment.AssignmentState;
import amalgam.rating.assignment.DrawnPair;
import amalgam.rating.assignment.EntrantPair;
import amalgam.rating.assignment.ScaleAnswer;
import amalgam.rating.assignment.StoredAssignment;
import amalgam.rating.rater.RaterId;
import amalgam.rating.rater.RatingTerms;
import amalgam.tournament.PromptId;
import amalgam.tournament.TournamentId;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JooqAssignmentRepository implements AssignmentRepository {

  private static final int RELEASED_AT_A_TIME = 200;

  private static final String HELD = AssignmentState.HELD.word();

  private static final Comparator<Comparison> BY_PAIR =
      Comparator.<Comparison>comparingLong(one -> EntrantPair.of(one).low().value())
          .thenComparingLong(one -> EntrantPair.of(one).high().value())
          .thenComparingLong(one -> one.tournament().value());

  private final DSLContext database;
  private final AskedPairTable asked;
  private final ScaleTable scales;

  JooqAssignmentRepository(DSLContext database) {
    this.database = database;
    this.asked = new AskedPairTable(database);
    this.scales = new ScaleTable(database);
  }

  @Override
  public List<StoredAssignment> of(TournamentId tournament, RaterId rater) {
    return database
        .selectFrom(ASSIGNMENT)
        .where(ASSIGNMENT.RATER_ID.eq(rater.value()))
        .and(ASSIGNMENT.TOURNAMENT_ID.eq(tournament.value()))
        .orderBy(ASSIGNMENT.ID)
        .fetch(AssignmentRows::assignment);
  }

  @Override
  public Optional<StoredAssignment> find(AssignmentId id) {
    return database
        .selectFrom(ASSIGNMENT)
        .where(ASSIGNMENT.ID.eq(id.value()))
        .fetchOptional(AssignmentRows::assignment);
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public Optional<StoredAssignment> lock(AssignmentId id) {
    return database
        .selectFrom(ASSIGNMENT)
        .where(ASSIGNMENT.ID.eq(id.value()))
        .forUpdate()
        .fetchOptional(AssignmentRows::assignment);
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean take(Comparison comparison, @Nullable Integer most) {
    return asked.take(comparison, most);
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void giveBack(Comparison comparison) {
    asked.giveBack(comparison, 1);
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public Optional<StoredAssignment> insert(
      RaterId rater, DrawnPair pair, RatingTerms terms, Instant now) {
    return database
        .insertInto(ASSIGNMENT)
        .set(AssignmentRows.row(rater, pair, terms, now, now.plus(HOLD)))
        // Named, since H2 looks through the whole table for whichever key it may be.
        .onConflict(
            ASSIGNMENT.RATER_ID,
            ASSIGNMENT.LOW_PROPOSAL_ID,
            ASSIGNMENT.HIGH_PROPOSAL_ID,
            ASSIGNMENT.PURPOSE)
        .doNothing()
        .returning()
        .fetchOptional(AssignmentRows::assignment);
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean hold(AssignmentId id, Instant now) {
    return hold(id, now, ASSIGNMENT.STATE.in(HELD, AssignmentState.RELEASED.word()));
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean keep(AssignmentId id, Instant now) {
    return hold(id, now, ASSIGNMENT.STATE.eq(HELD));
  }

  private boolean hold(AssignmentId id, Instant now, Condition isPossible) {
    return database
            .update(ASSIGNMENT)
            .set(ASSIGNMENT.STATE, HELD)
            .set(ASSIGNMENT.HELD_UNTIL, now.plus(HOLD))
            .where(ASSIGNMENT.ID.eq(id.value()))
            .and(isPossible)
            .execute()
        == 1;
  }

  @Override
  public Set<PromptId> played(TournamentId tournament, RaterId rater) {
    return database
        .select(PLAY.PROMPT_ID)
        .from(PLAY)
        .join(RATER)
        .on(RATER.PSEUDONYM.eq(PLAY.PLAYER))
        .where(RATER.ID.eq(rater.value()))
        .and(PLAY.TOURNAMENT_ID.eq(tournament.value()))
        .fetchSet(row -> new PromptId(row.value1()));
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public Optional<StoredAssignment> answer(
      AssignmentId id, RaterId rater, Duration took, Instant now) {
    return database
        .update(ASSIGNMENT)
        .set(ASSIGNMENT.STATE, AssignmentState.ANSWERED.word())
        .set(ASSIGNMENT.ANSWERED_AT, now)
        .set(ASSIGNMENT.MILLISECONDS, took.toMillis())
        .where(ASSIGNMENT.ID.eq(id.value()))
        .and(ASSIGNMENT.RATER_ID.eq(rater.value()))
        .and(ASSIGNMENT.STATE.eq(HELD))
        .returning()
        .fetchOptional(AssignmentRows::assignment);
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public StoredAssignment move(
      StoredAssignment assignment, AssignmentState to, @Nullable Duration took, Instant now) {
    if (!assignment.state().mayBecome(to)) {
      throw new IllegalStateException(
          "An assignment cannot go from %s to %s.".formatted(assignment.state(), to));
    }
    boolean isUndone = assignment.state() == AssignmentState.ANSWERED;
    boolean isAnswered = to == AssignmentState.ANSWERED;
    database
        .update(ASSIGNMENT)
        .set(ASSIGNMENT.STATE, to.word())
        .set(ASSIGNMENT.ANSWERED_AT, isAnswered ? now : null)
        .set(ASSIGNMENT.MILLISECONDS, took == null ? null : took.toMillis())
        .set(ASSIGNMENT.HELD_UNTIL, now.plus(HOLD))
        .set(ASSIGNMENT.UNDONE, ASSIGNMENT.UNDONE.plus(isUndone ? 1 : 0))
        .where(ASSIGNMENT.ID.eq(assignment.id().value()))
        .execute();
    return find(assignment.id()).orElseThrow();
  }

  @Override
  public boolean isFollowed(StoredAssignment answered) {
    return database.fetchExists(
        database
            .selectOne()
            .from(ASSIGNMENT)
            .where(ASSIGNMENT.RATER_ID.eq(answered.rater().value()))
            .and(ASSIGNMENT.TOURNAMENT_ID.eq(answered.pair().comparison().tournament().value()))
            .and(ASSIGNMENT.ANSWERED_AT.gt(answered.answeredAt())));
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void release(RaterId rater) {
    release(ASSIGNMENT.RATER_ID.eq(rater.value()).and(ASSIGNMENT.STATE.eq(HELD)));
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public int releaseExpired(Instant now) {
    return release(ASSIGNMENT.STATE.eq(HELD).and(ASSIGNMENT.HELD_UNTIL.lt(now)));
  }

  /** Passes over what somebody is answering at this moment, where the database can. */
  private int release(Condition which) {
    var locked =
        database
            .selectFrom(ASSIGNMENT)
            .where(which)
            .orderBy(ASSIGNMENT.ID)
            .limit(RELEASED_AT_A_TIME)
            .forUpdate();
    List<StoredAssignment> released =
        database.dialect().family() == SQLDialect.POSTGRES
            ? locked.skipLocked().fetch(AssignmentRows::assignment)
            : locked.fetch(AssignmentRows::assignment);
    if (!released.isEmpty()) {
      database
          .update(ASSIGNMENT)
          .set(ASSIGNMENT.STATE, AssignmentState.RELEASED.word())
          .where(ASSIGNMENT.ID.in(released.stream().map(one -> one.id().value()).toList()))
          .execute();
      giveBack(released);
    }
    return released.size();
  }

  /** In one order, so that no two wait for each other. */
  private void giveBack(List<StoredAssignment> released) {
    Map<Comparison, Long> pairs = new TreeMap<>(BY_PAIR);
    released.stream()
        .filter(one -> one.pair().purpose() == Purpose.REGULAR)
        .forEach(one -> pairs.merge(one.pair().comparison(), 1L, Long::sum));
    pairs.forEach(asked::giveBack);
  }

  @Override
  public Set<EntrantPair> takenPairs(TournamentId tournament, int most) {
    return asked.taken(tournament, most);
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void insertScales(ScaleAnswer answer, Instant now) {
    scales.insert(answer, now);
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void setAsideScales(AssignmentId assignment, String reason) {
    scales.setAside(assignment, reason);
  }
}
