package amalgam.judging.persistence;

import static amalgam.platform.persistence.schema.Tables.JUDGED_PAIR;
import static amalgam.platform.persistence.schema.Tables.JUDGE_OPINION;
import static amalgam.platform.persistence.schema.Tables.JUDGING;
import static amalgam.platform.persistence.schema.Tables.VERDICT;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;

import amalgam.judging.JudgedPair;
import amalgam.judging.JudgingRepository;
import amalgam.judging.Verdict;
import amalgam.platform.node.SharedClock;
import amalgam.rating.VoteId;
import amalgam.tournament.ProposalId;
import amalgam.tournament.TournamentId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JooqJudgingRepository implements JudgingRepository {

  private static final int ROWS_AT_A_TIME = 1000;

  private final DSLContext database;
  private final SharedClock clock;

  JooqJudgingRepository(DSLContext database, SharedClock clock) {
    this.database = database;
    this.clock = clock;
  }

  @Override
  public Map<String, Double> shares(TournamentId tournament) {
    return database
        .select(JUDGING.JUDGE, JUDGING.SHARE)
        .from(JUDGING)
        .where(JUDGING.TOURNAMENT_ID.eq(tournament.value()))
        .fetchMap(JUDGING.JUDGE, JUDGING.SHARE);
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void storeShares(
      TournamentId tournament, long candidates, Map<String, Double> shares, Instant end) {
    shares.forEach(
        (judge, share) ->
            database
                .insertInto(JUDGING)
                .set(JUDGING.TOURNAMENT_ID, tournament.value())
                .set(JUDGING.JUDGE, judge)
                .set(JUDGING.CANDIDATES, candidates)
                .set(JUDGING.SHARE, share)
                .set(JUDGING.PLANNED_FOR, end)
                .onConflict(JUDGING.TOURNAMENT_ID, JUDGING.JUDGE)
                .doUpdate()
                .set(JUDGING.CANDIDATES, candidates)
                .set(JUDGING.SHARE, share)
                .set(JUDGING.PLANNED_FOR, end)
                .execute());
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void notePlanned(TournamentId tournament, Instant end) {
    database
        .update(JUDGING)
        .set(JUDGING.PLANNED_FOR, end)
        .where(JUDGING.TOURNAMENT_ID.eq(tournament.value()))
        .execute();
  }

  @Override
  public Optional<Instant> plannedFor(TournamentId tournament) {
    return database
        .select(max(JUDGING.PLANNED_FOR))
        .from(JUDGING)
        .where(JUDGING.TOURNAMENT_ID.eq(tournament.value()))
        .fetchOptional(row -> row.value1());
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void insertPairs(TournamentId tournament, List<JudgedPair> pairs) {
    for (int start = 0; start < pairs.size(); start += ROWS_AT_A_TIME) {
      database
          .batchInsert(
              pairs.subList(start, Math.min(pairs.size(), start + ROWS_AT_A_TIME)).stream()
                  .map(JudgingRows::row)
                  .toList())
          .execute();
    }
  }

  @Override
  public int countPairs(TournamentId tournament) {
    return database.fetchCount(JUDGED_PAIR, of(tournament));
  }

  private static Condition of(TournamentId tournament) {
    return JUDGED_PAIR.TOURNAMENT_ID.eq(tournament.value());
  }

  @Override
  public List<JudgedPair> pairs(TournamentId tournament) {
    return database
        .selectFrom(JUDGED_PAIR)
        .where(of(tournament))
        .orderBy(JUDGED_PAIR.PLACE)
        .fetch(JudgingRows::pair);
  }

  @Override
  public List<JudgedPair> pairs(TournamentId tournament, int from, int to, double share) {
    return database
        .selectFrom(JUDGED_PAIR)
        .where(of(tournament))
        .and(JUDGED_PAIR.PLACE.ge(from))
        .and(JUDGED_PAIR.PLACE.lt(to))
        .and(JUDGED_PAIR.RANK_SHARE.lt(share))
        .orderBy(JUDGED_PAIR.PLACE)
        .fetch(JudgingRows::pair);
  }

  @Override
  public Map<ProposalId, Integer> firstPlaces(
      TournamentId tournament, double share, Collection<ProposalId> proposals) {
    Map<ProposalId, Integer> places =
        firstPlaces(tournament, share, proposals, JUDGED_PAIR.LEFT_PROPOSAL_ID);
    firstPlaces(tournament, share, proposals, JUDGED_PAIR.RIGHT_PROPOSAL_ID)
        .forEach((proposal, place) -> places.merge(proposal, place, Math::min));
    return places;
  }

  private Map<ProposalId, Integer> firstPlaces(
      TournamentId tournament, double share, Collection<ProposalId> proposals, Field<Long> side) {
    return database
        .select(side.convertFrom(ProposalId::new), min(JUDGED_PAIR.PLACE))
        .from(JUDGED_PAIR)
        .where(of(tournament))
        .and(JUDGED_PAIR.RANK_SHARE.lt(share))
        .and(side.in(proposals.stream().map(ProposalId::value).toList()))
        .groupBy(side)
        .fetchMap(row -> row.value1(), row -> row.value2());
  }

  @Override
  public List<Verdict> verdicts(
      TournamentId tournament, String judge, Collection<ProposalId> proposals) {
    return database
        .select(VERDICT, JudgingRows.PROMPT)
        .from(VERDICT)
        .where(VERDICT.TOURNAMENT_ID.eq(tournament.value()))
        .and(VERDICT.JUDGE.eq(judge))
        .and(VERDICT.LEFT_PROPOSAL_ID.in(proposals.stream().map(ProposalId::value).toList()))
        .orderBy(VERDICT.ID)
        .fetch(row -> JudgingRows.verdict(row.value1(), row.value2()));
  }

  @Override
  @Transactional(readOnly = true)
  public void forEachVerdict(TournamentId tournament, Consumer<Verdict> reader) {
    try (var rows =
        database
            .select(VERDICT, JudgingRows.PROMPT)
            .from(VERDICT)
            .where(VERDICT.TOURNAMENT_ID.eq(tournament.value()))
            .orderBy(VERDICT.ID)
            .fetchSize(ROWS_AT_A_TIME)
            .fetchLazy()) {
      rows.forEach(row -> reader.accept(JudgingRows.verdict(row.value1(), row.value2())));
    }
  }

  @Override
  @Transactional
  public void store(TournamentId tournament, Verdict verdict) {
    database
        .insertInto(VERDICT)
        .set(JudgingRows.row(tournament, verdict, clock.sharedTime()))
        .onConflictDoNothing()
        .execute();
  }

  @Override
  public List<Stored> opinions(TournamentId tournament, Set<Long> pairs) {
    return database
        .selectFrom(JUDGE_OPINION)
        .where(JUDGE_OPINION.TOURNAMENT_ID.eq(tournament.value()))
        .and(JUDGE_OPINION.PAIR_ID.in(pairs))
        .fetch(JudgingRows::opinion);
  }

  @Override
  @Transactional(readOnly = true)
  public void forEachOpinion(TournamentId tournament, Consumer<Stored> reader) {
    try (var rows =
        database
            .selectFrom(JUDGE_OPINION)
            .where(JUDGE_OPINION.TOURNAMENT_ID.eq(tournament.value()))
            .fetchSize(ROWS_AT_A_TIME)
            .fetchLazy()) {
      rows.forEach(row -> reader.accept(JudgingRows.opinion(row)));
    }
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void storeOpinion(TournamentId tournament, Stored stored, @Nullable VoteId vote) {
    database
        .insertInto(JUDGE_OPINION)
        .set(JudgingRows.row(tournament, stored, vote, clock.sharedTime()))
        .execute();
  }
}
