package amalgam.rating.persistence;

import static amalgam.platform.persistence.schema.Tables.PAIR_COUNT;
import static amalgam.platform.persistence.schema.Tables.VOTE;
import static amalgam.platform.persistence.schema.Tables.VOTE_REVISION;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.when;

import amalgam.platform.node.SharedClock;
import amalgam.platform.persistence.schema.tables.records.VoteRecord;
import amalgam.platform.persistence.schema.tables.records.VoteRevisionRecord;
import amalgam.rating.AssignmentId;
import amalgam.rating.Axis;
import amalgam.rating.Ballot;
import amalgam.rating.Judge;
import amalgam.rating.JudgeKind;
import amalgam.rating.PairCount;
import amalgam.rating.Purpose;
import amalgam.rating.Vote;
import amalgam.rating.VoteException;
import amalgam.rating.VoteId;
import amalgam.rating.VoteRepository;
import amalgam.rating.VoteSums;
import amalgam.rating.quality.RaterDecision;
import amalgam.statistics.rating.Outcome;
import amalgam.tournament.EntrantId;
import amalgam.tournament.TournamentId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jooq.Condition;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.InsertQuery;
import org.jooq.Record2;
import org.jooq.Records;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JooqVoteRepository implements VoteRepository {

  private static final int ROWS_AT_A_TIME = 1000;

  /** The judge's kind, told from the judge as {@link Judge#kind} does. */
  private static final Field<String> KIND =
      when(VOTE.JUDGE.eq(inline(Judge.HUMAN.id())), inline(JudgeKind.HUMAN.word()))
          .otherwise(inline(JudgeKind.AUTOMATED.word()));

  private final DSLContext database;
  private final SharedClock clock;
  private final ComparedProposals compared;
  private final PairCountTable counts;

  JooqVoteRepository(DSLContext database, SharedClock clock) {
    this.database = database;
    this.clock = clock;
    this.compared = new ComparedProposals(database);
    this.counts = new PairCountTable(database);
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public Vote insert(Ballot ballot) {
    compared.check(ballot.comparison());
    VoteRecord row = VoteRows.row(ballot, clock.sharedTime());
    Long id = database.insertInto(VOTE).set(row).returningResult(VOTE.ID).fetchSingle().value1();
    // Last, since other votes on the pair wait from here to the end of the transaction.
    count(List.of(ballot));
    return new Vote(new VoteId(id), row.getAt(), ballot, null);
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void insertDrawn(List<Ballot> ballots) {
    Instant now = clock.sharedTime();
    InsertQuery<VoteRecord> insert = database.insertQuery(VOTE);
    ballots.forEach(ballot -> insert.addRecord(VoteRows.row(ballot, now)));
    insert.execute();
    count(ballots);
  }

  private void count(List<Ballot> ballots) {
    List<PairCount> pairs =
        ballots.stream()
            .filter(ballot -> ballot.purpose() == Purpose.REGULAR)
            .map(VoteRows::first)
            .toList();
    if (!pairs.isEmpty()) {
      TournamentId tournament = ballots.getFirst().comparison().tournament();
      counts.add(tournament, pairs);
    }
  }

  @Override
  public List<Vote> answering(AssignmentId assignment) {
    return database
        .selectFrom(VOTE)
        .where(VOTE.ASSIGNMENT_ID.eq(assignment.value()))
        .and(VOTE.SET_ASIDE.isNull().or(VOTE.SET_ASIDE.startsWith(RaterDecision.noteStart())))
        .orderBy(VOTE.ID)
        .fetch(VoteRows::vote);
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public Vote revise(VoteId id, @Nullable String reason) {
    return revise(List.of(id), reason).stream()
        .findFirst()
        .orElseThrow(() -> new VoteException("There is no vote %s.".formatted(id)));
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public List<Vote> revise(Collection<VoteId> ids, @Nullable String reason) {
    return revise(ids, reason, vote -> true);
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public List<Vote> reviseTogether(Collection<VoteId> ids, @Nullable String reason) {
    return revise(ids, reason, Vote::standsOrFallsWithItsRater);
  }

  /**
   * @param which of them, as they are once nobody else can change them
   */
  private List<Vote> revise(
      Collection<VoteId> ids, @Nullable String reason, Predicate<Vote> which) {
    List<Vote> before =
        database
            .selectFrom(VOTE)
            .where(VOTE.ID.in(ids.stream().map(VoteId::value).toList()))
            .orderBy(VOTE.ID)
            .forUpdate()
            .fetchStream()
            .map(VoteRows::vote)
            .filter(which)
            .toList();
    if (before.isEmpty()) {
      return before;
    }
    List<Vote> after = before.stream().map(vote -> vote.revised(reason)).toList();
    database
        .update(VOTE)
        .set(VOTE.SET_ASIDE, reason)
        .where(VOTE.ID.in(after.stream().map(vote -> vote.id().value()).toList()))
        .execute();
    note(after, reason);
    counts.correct(before, after);
    return after;
  }

  private void note(List<Vote> revised, @Nullable String reason) {
    Instant now = clock.sharedTime();
    database
        .batchInsert(
            revised.stream()
                .map(
                    vote -> {
                      VoteRevisionRecord row = new VoteRevisionRecord();
                      row.setVoteId(vote.id().value());
                      row.setTournamentId(vote.ballot().comparison().tournament().value());
                      row.setAt(now);
                      row.setReason(reason);
                      return row;
                    })
                .toList())
        .execute();
  }

  @Override
  @Transactional(readOnly = true)
  public void forEachAfter(TournamentId tournament, VoteId last, Consumer<Vote> reader) {
    read(VOTE.TOURNAMENT_ID.eq(tournament.value()).and(VOTE.ID.gt(last.value())), reader);
  }

  @Override
  @Transactional(readOnly = true)
  public void forEachBetween(
      TournamentId tournament, EntrantId one, EntrantId other, Consumer<Vote> reader) {
    read(
        VOTE.TOURNAMENT_ID
            .eq(tournament.value())
            .and(VOTE.SET_ASIDE.isNull())
            .and(placed(one, other).or(placed(other, one))),
        reader);
  }

  private static Condition placed(EntrantId left, EntrantId right) {
    return VOTE.LEFT_ENTRANT_ID.eq(left.value()).and(VOTE.RIGHT_ENTRANT_ID.eq(right.value()));
  }

  private void read(Condition which, Consumer<Vote> reader) {
    try (Cursor<VoteRecord> rows =
        database
            .selectFrom(VOTE)
            .where(which)
            .orderBy(VOTE.ID)
            .fetchSize(ROWS_AT_A_TIME)
            .fetchLazy()) {
      rows.forEach(row -> reader.accept(VoteRows.vote(row)));
    }
  }

  @Override
  @Transactional(readOnly = true)
  public void forEachRevisedAfter(TournamentId tournament, long last, RevisionReader reader) {
    try (Cursor<Record2<Long, VoteRecord>> rows =
        database
            .select(VOTE_REVISION.ID, VOTE)
            .from(VOTE_REVISION)
            .join(VOTE)
            .on(VOTE.ID.eq(VOTE_REVISION.VOTE_ID))
            .where(VOTE_REVISION.TOURNAMENT_ID.eq(tournament.value()))
            .and(VOTE_REVISION.ID.gt(last))
            .and(VOTE.PURPOSE.eq(Purpose.REGULAR.word()))
            .orderBy(VOTE_REVISION.ID)
            .fetchSize(ROWS_AT_A_TIME)
            .fetchLazy()) {
      rows.forEach(row -> reader.read(row.value1(), VoteRows.vote(row.value2())));
    }
  }

  @Override
  public VoteSums sums(TournamentId tournament) {
    return counts.sums(tournament);
  }

  @Override
  public List<PairCount> pairCounts(TournamentId tournament) {
    return counts.all(tournament);
  }

  @Override
  public List<PairCount> recount(TournamentId tournament) {
    return database
        .select(
            VOTE.AXIS.convertFrom(Axis::ofWord),
            KIND.convertFrom(JudgeKind::ofWord),
            VOTE.LEFT_ENTRANT_ID.convertFrom(EntrantId::new),
            VOTE.RIGHT_ENTRANT_ID.convertFrom(EntrantId::new),
            VOTE.OUTCOME.convertFrom(Outcome::ofWord),
            DSL.count().convertFrom(Integer::longValue))
        .from(VOTE)
        .where(VOTE.TOURNAMENT_ID.eq(tournament.value()))
        .and(VOTE.SET_ASIDE.isNull())
        .and(VOTE.PURPOSE.eq(Purpose.REGULAR.word()))
        .groupBy(VOTE.AXIS, KIND, VOTE.LEFT_ENTRANT_ID, VOTE.RIGHT_ENTRANT_ID, VOTE.OUTCOME)
        .fetch(Records.mapping(PairCount::new));
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void rebuildPairCounts(TournamentId tournament) {
    if (database.dialect().family() == SQLDialect.POSTGRES) {
      // A vote that is being cast is counted before this or after it, never in between.
      database.execute("lock table {0} in exclusive mode", PAIR_COUNT);
    }
    counts.clear(tournament);
    counts.replace(tournament, recount(tournament));
  }
}
