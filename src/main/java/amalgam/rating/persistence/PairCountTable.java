package amalgam.rating.persistence;

import static amalgam.platform.persistence.schema.Tables.PAIR_COUNT;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.sum;

import amalgam.platform.persistence.schema.tables.records.PairCountRecord;
import amalgam.rating.Axis;
import amalgam.rating.Ballot;
import amalgam.rating.JudgeKind;
import amalgam.rating.PairCount;
import amalgam.rating.Purpose;
import amalgam.rating.Vote;
import amalgam.rating.VoteSums;
import amalgam.statistics.rating.Outcome;
import amalgam.tournament.EntrantId;
import amalgam.tournament.TournamentId;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;

/** The kept counts, always changed in the same order, so that no two wait for each other. */
final class PairCountTable {

  private static final Comparator<PairCount> IN_ORDER =
      Comparator.comparing(PairCount::axis)
          .thenComparing(PairCount::judges)
          .thenComparing(pair -> pair.left().value())
          .thenComparing(pair -> pair.right().value())
          .thenComparing(PairCount::outcome);

  private final DSLContext database;

  PairCountTable(DSLContext database) {
    this.database = database;
  }

  VoteSums sums(TournamentId tournament) {
    return database
        .select(total(PAIR_COUNT.VOTES), total(PAIR_COUNT.REVISIONS))
        .from(PAIR_COUNT)
        .where(PAIR_COUNT.TOURNAMENT_ID.eq(tournament.value()))
        .fetchSingle(Records.mapping(VoteSums::new));
  }

  private static Field<Long> total(Field<Long> column) {
    return coalesce(sum(column), inline(BigDecimal.ZERO)).convertFrom(BigDecimal::longValue);
  }

  /** Those above 0. */
  List<PairCount> all(TournamentId tournament) {
    return database
        .select(
            PAIR_COUNT.AXIS.convertFrom(Axis::ofWord),
            PAIR_COUNT.JUDGE_KIND.convertFrom(JudgeKind::ofWord),
            PAIR_COUNT.LEFT_ENTRANT_ID.convertFrom(EntrantId::new),
            PAIR_COUNT.RIGHT_ENTRANT_ID.convertFrom(EntrantId::new),
            PAIR_COUNT.OUTCOME.convertFrom(Outcome::ofWord),
            PAIR_COUNT.VOTES)
        .from(PAIR_COUNT)
        .where(PAIR_COUNT.TOURNAMENT_ID.eq(tournament.value()))
        .and(PAIR_COUNT.VOTES.gt(0L))
        .fetch(Records.mapping(PairCount::new));
  }

  /** Adds to the counts, or begins them. */
  void add(TournamentId tournament, List<PairCount> pairs) {
    store(tournament, pairs, PAIR_COUNT.VOTES.plus(excluded(PAIR_COUNT.VOTES)));
  }

  /** Stores counts in the place of those that there are. */
  void replace(TournamentId tournament, List<PairCount> pairs) {
    store(tournament, pairs, excluded(PAIR_COUNT.VOTES));
  }

  /**
   * @param votes what becomes of a count that is there
   */
  private void store(TournamentId tournament, List<PairCount> pairs, Field<Long> votes) {
    if (pairs.isEmpty()) {
      return;
    }
    database
        .insertInto(PAIR_COUNT)
        .columns(PAIR_COUNT.fields())
        .valuesOfRecords(
            pairs.stream().sorted(IN_ORDER).map(pair -> row(tournament, pair)).toList())
        .onConflict(
            PAIR_COUNT.TOURNAMENT_ID,
            PAIR_COUNT.AXIS,
            PAIR_COUNT.JUDGE_KIND,
            PAIR_COUNT.LEFT_ENTRANT_ID,
            PAIR_COUNT.RIGHT_ENTRANT_ID,
            PAIR_COUNT.OUTCOME)
        .doUpdate()
        .set(PAIR_COUNT.VOTES, votes)
        .execute();
  }

  private static PairCountRecord row(TournamentId tournament, PairCount pair) {
    return new PairCountRecord(
        tournament.value(),
        pair.axis().word(),
        pair.judges().word(),
        pair.left().value(),
        pair.right().value(),
        pair.outcome().word(),
        pair.votes(),
        0L);
  }

  /** Sets all to 0. */
  void clear(TournamentId tournament) {
    database
        .update(PAIR_COUNT)
        .set(PAIR_COUNT.VOTES, 0L)
        .set(PAIR_COUNT.REVISIONS, PAIR_COUNT.REVISIONS.plus(1))
        .where(PAIR_COUNT.TOURNAMENT_ID.eq(tournament.value()))
        .execute();
  }

  /** What a revision changes of a count. */
  private record Correction(long votes, long revisions) {

    static Correction of(Vote before, Vote after) {
      return new Correction((after.counts() ? 1 : 0) - (before.counts() ? 1 : 0), 1);
    }

    Correction plus(Correction other) {
      return new Correction(votes + other.votes, revisions + other.revisions);
    }
  }

  /**
   * Has the counts follow the revision of votes of one tournament.
   *
   * @param after the same votes in the same order
   */
  void correct(List<Vote> before, List<Vote> after) {
    Map<PairCount, Correction> corrections = new TreeMap<>(IN_ORDER);
    for (int place = 0; place < after.size(); place++) {
      Ballot ballot = after.get(place).ballot();
      if (ballot.purpose() == Purpose.REGULAR) {
        corrections.merge(
            VoteRows.first(ballot),
            Correction.of(before.get(place), after.get(place)),
            Correction::plus);
      }
    }
    TournamentId tournament = after.getFirst().ballot().comparison().tournament();
    corrections.forEach((pair, correction) -> correct(tournament, pair, correction));
  }

  private void correct(TournamentId tournament, PairCount pair, Correction correction) {
    database
        .update(PAIR_COUNT)
        .set(PAIR_COUNT.VOTES, PAIR_COUNT.VOTES.plus(correction.votes()))
        .set(PAIR_COUNT.REVISIONS, PAIR_COUNT.REVISIONS.plus(correction.revisions()))
        .where(PAIR_COUNT.TOURNAMENT_ID.eq(tournament.value()))
        .and(PAIR_COUNT.AXIS.eq(pair.axis().word()))
        .and(PAIR_COUNT.JUDGE_KIND.eq(pair.judges().word()))
        .and(PAIR_COUNT.LEFT_ENTRANT_ID.eq(pair.left().value()))
        .and(PAIR_COUNT.RIGHT_ENTRANT_ID.eq(pair.right().value()))
        .and(PAIR_COUNT.OUTCOME.eq(pair.outcome().word()))
        .execute();
  }
}
