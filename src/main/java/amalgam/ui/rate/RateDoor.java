package amalgam.ui.rate;

import amalgam.concept.TaskKind;
import amalgam.rating.rater.KnownRater;
import amalgam.rating.rater.RaterException;
import amalgam.rating.rater.Raters;
import amalgam.rating.rater.Studies;
import amalgam.tournament.TournamentId;
import amalgam.ui.rate.RateDesk.Seat;
import amalgam.ui.rate.RateSheet.WarmUp;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Lets people in: by consent, by invitation, and through the warm-up. */
@Component
class RateDoor {

  private final Raters raters;
  private final RaterAtHand atHand;
  private final Studies studies;
  private final OpenTournaments open;
  private final WarmUpExamples examples;

  RateDoor(
      Raters raters,
      RaterAtHand atHand,
      Studies studies,
      OpenTournaments open,
      WarmUpExamples examples) {
    this.raters = raters;
    this.atHand = atHand;
    this.studies = studies;
    this.open = open;
    this.examples = examples;
  }

  /** Who has agreed before at the browser in hand. */
  Optional<KnownRater> rater() {
    return atHand.find();
  }

  /** Makes whoever has just agreed a rater. */
  KnownRater agree(Locale locale) {
    return atHand.agree(locale);
  }

  /**
   * What the rater is to rate, if there is anything.
   *
   * @throws RaterException if the address holds an invitation that lets nobody in
   */
  Optional<TournamentId> tournament(KnownRater rater, RateAddress address) {
    String invitation = address.invitation();
    if (invitation != null) {
      return Optional.of(
          studies.join(rater.id(), invitation, address.participant()).invitation().tournament());
    }
    return Optional.ofNullable(address.tournament()).or(() -> open.neediest(rater));
  }

  /** The examples, to be passed over only by those who have seen them. */
  WarmUp warmUp(Seat seat, TaskKind task) {
    return new WarmUp(seat.rater().isWarmedUp(), examples.in(seat.locale(), task));
  }

  /** The rater has seen the examples. */
  void warmedUp(Seat seat) {
    raters.warmedUp(seat.rater().id());
  }

  /** The browser in hand forgets its rater. */
  void forget() {
    atHand.forget();
  }
}
