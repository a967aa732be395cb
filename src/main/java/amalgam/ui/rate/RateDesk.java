package amalgam.ui.rate;

import amalgam.concept.TaskKind;
import amalgam.rating.AssignmentId;
import amalgam.rating.assignment.Assignment;
import amalgam.rating.assignment.Assignments;
import amalgam.rating.assignment.Offer;
import amalgam.rating.assignment.Receipt;
import amalgam.rating.assignment.Tally;
import amalgam.rating.rater.KnownRater;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentId;
import amalgam.tournament.Tournaments;
import amalgam.ui.rate.RateSheet.Pair;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Turns what the services hand out and take into what stands on the page. */
@Component
class RateDesk {

  private static final Logger log = LoggerFactory.getLogger(RateDesk.class);

  private final Assignments assignments;
  private final Tournaments tournaments;
  private final ShownPairs pairs;
  private final ShownReceipts receipts;
  private final Endings endings;

  RateDesk(
      Assignments assignments,
      Tournaments tournaments,
      ShownPairs pairs,
      ShownReceipts receipts,
      Endings endings) {
    this.assignments = assignments;
    this.tournaments = tournaments;
    this.pairs = pairs;
    this.receipts = receipts;
    this.endings = endings;
  }

  /** Who rates what, in which language. */
  record Seat(KnownRater rater, TournamentId tournament, Locale locale) {}

  /** What a tournament asks for; a walk where there is none. */
  TaskKind task(@Nullable TournamentId tournament) {
    return Optional.ofNullable(tournament)
        .flatMap(tournaments::find)
        .map(Tournament::task)
        .orElse(TaskKind.WALK);
  }

  /** The pair in hand, or why there is none. */
  RateSheet offer(Seat seat) {
    Tally tally = tally(seat);
    return switch (assignments.next(seat.tournament(), seat.rater().id())) {
      case Offer.Pair(Assignment assignment) -> pair(seat, tally, assignment);
      case Offer.NothingLeft(Offer.Why why) ->
          RateSheet.ending(shown(seat, tally), endings.nothing(why, seat));
      case Offer.Finished(var completion) ->
          RateSheet.ending(shown(seat, tally), endings.finished(completion, seat));
    };
  }

  /** Stores an answer; hands out whose the proposals were, and the next pair with it. */
  RateSheet answer(Seat seat, Wish wish) {
    Receipt receipt =
        wish.points().isEmpty()
            ? assignments.answer(seat.rater().id(), wish.pair(), wish.outcomes(), wish.took())
            : assignments.answerOnScales(
                seat.rater().id(), wish.pair(), wish.points(), wish.took());
    Tally tally = tally(seat);
    return RateSheet.revealed(
        name(seat, tally),
        shown(seat, tally),
        receipts.receipt(receipt, tally.answered(), seat.locale()),
        ahead(seat));
  }

  /**
   * The pair after the answered one, drawn now, while the rater reads whose that one was. The
   * answer is stored whatever comes of it.
   */
  private @Nullable Pair ahead(Seat seat) {
    try {
      return assignments.next(seat.tournament(), seat.rater().id())
              instanceof Offer.Pair(Assignment assignment)
          ? pairs.pair(assignment, tournament(seat), seat.locale())
          : null;
    } catch (DataAccessException | TransactionException silent) {
      log.warn("No pair could be drawn beforehand.", silent);
      return null;
    }
  }

  RateSheet skip(Seat seat, AssignmentId pair) {
    assignments.skip(seat.rater().id(), pair);
    return offer(seat);
  }

  /** Takes the last answer back; its pair is in hand again. */
  RateSheet undo(Seat seat, AssignmentId pair) {
    Assignment assignment = assignments.undo(seat.rater().id(), pair);
    return pair(seat, tally(seat), assignment);
  }

  /** The rater has had enough for now. */
  RateSheet stop(Seat seat) {
    assignments.release(seat.rater().id());
    return RateSheet.ending(shown(seat, tally(seat)), endings.stopped(seat));
  }

  /** The rater wants to be forgotten. */
  RateSheet forgotten(Seat seat) {
    assignments.release(seat.rater().id());
    return RateSheet.ending(null, endings.forgotten(seat));
  }

  /** How far the rater is, for pages that show no pair. */
  RateSheet.Tally progress(Seat seat) {
    return shown(seat, tally(seat));
  }

  private RateSheet pair(Seat seat, Tally tally, Assignment assignment) {
    Tournament tournament = tournaments.find(assignment.tournament()).orElseThrow();
    return RateSheet.pair(
        tournament.name(), shown(seat, tally), pairs.pair(assignment, tournament, seat.locale()));
  }

  private Tally tally(Seat seat) {
    return assignments.tally(seat.tournament(), seat.rater().id());
  }

  private static RateSheet.Tally shown(Seat seat, Tally tally) {
    int quota = Objects.requireNonNullElse(tally.quota(), 0);
    return new RateSheet.Tally(tally.answered(), quota, seat.rater().pseudonym());
  }

  /** Not that of a private tournament whose address somebody guessed while they rate another. */
  private String name(Seat seat, Tally tally) {
    Tournament tournament = tournament(seat);
    return tournament.isListed() || tally.quota() != null ? tournament.name() : "";
  }

  private Tournament tournament(Seat seat) {
    return tournaments.find(seat.tournament()).orElseThrow();
  }
}
