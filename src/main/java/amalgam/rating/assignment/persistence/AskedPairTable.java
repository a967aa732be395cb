package amalgam.rating.assignment.persistence;

import static amalgam.platform.persistence.schema.Tables.ASKED_PAIR;

import amalgam.rating.Comparison;
import amalgam.rating.assignment.EntrantPair;
import amalgam.tournament.EntrantId;
import amalgam.tournament.TournamentId;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;

/** How often each two entrants were asked about. */
final class AskedPairTable {

  private final DSLContext database;

  AskedPairTable(DSLContext database) {
    this.database = database;
  }

  /**
   * Counts one more, unless there are as many as there shall be. A plain update first, since an
   * upsert would lock a pair that is full, and whoever goes on to the next pair would hold both.
   */
  boolean take(Comparison comparison, @Nullable Integer most) {
    return increase(comparison, most) || begin(comparison) || increase(comparison, most);
  }

  private boolean increase(Comparison comparison, @Nullable Integer most) {
    Condition hasRoom = most == null ? ASKED_PAIR.ASKED.ge(0L) : ASKED_PAIR.ASKED.lt((long) most);
    return database
            .update(ASKED_PAIR)
            .set(ASKED_PAIR.ASKED, ASKED_PAIR.ASKED.plus(1))
            .where(is(comparison))
            .and(hasRoom)
            .execute()
        == 1;
  }

  private boolean begin(Comparison comparison) {
    EntrantPair pair = EntrantPair.of(comparison);
    return database
            .insertInto(ASKED_PAIR)
            .set(ASKED_PAIR.TOURNAMENT_ID, comparison.tournament().value())
            .set(ASKED_PAIR.LOW_ENTRANT_ID, pair.low().value())
            .set(ASKED_PAIR.HIGH_ENTRANT_ID, pair.high().value())
            .set(ASKED_PAIR.ASKED, 1L)
            .onConflictDoNothing()
            .execute()
        == 1;
  }

  /** Counts some less. */
  void giveBack(Comparison comparison, long times) {
    database
        .update(ASKED_PAIR)
        .set(ASKED_PAIR.ASKED, ASKED_PAIR.ASKED.minus(times))
        .where(is(comparison))
        .execute();
  }

  private static Condition is(Comparison comparison) {
    EntrantPair pair = EntrantPair.of(comparison);
    return ASKED_PAIR
        .TOURNAMENT_ID
        .eq(comparison.tournament().value())
        .and(ASKED_PAIR.LOW_ENTRANT_ID.eq(pair.low().value()))
        .and(ASKED_PAIR.HIGH_ENTRANT_ID.eq(pair.high().value()));
  }

  Set<EntrantPair> taken(TournamentId tournament, int most) {
    return database
        .select(
            ASKED_PAIR.LOW_ENTRANT_ID.convertFrom(EntrantId::new),
            ASKED_PAIR.HIGH_ENTRANT_ID.convertFrom(EntrantId::new))
        .from(ASKED_PAIR)
        .where(ASKED_PAIR.TOURNAMENT_ID.eq(tournament.value()))
        .and(ASKED_PAIR.ASKED.ge((long) most))
        .fetchSet(Records.mapping(EntrantPair::new));
  }
}
