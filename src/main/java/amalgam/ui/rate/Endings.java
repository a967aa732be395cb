package amalgam.ui.rate;

import amalgam.rating.assignment.Completion;
import amalgam.rating.assignment.Offer;
import amalgam.ui.rate.RateDesk.Seat;
import amalgam.ui.rate.RateSheet.Ending;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What stands where no pair does: thanks, or why there is none, and the one next step. */
@Component
class Endings {

  private final RateWords words;

  Endings(RateWords words) {
    this.words = words;
  }

  Ending nothing(Offer.Why why, Seat seat) {
    Locale locale = seat.locale();
    return switch (why) {
      case NO_TOURNAMENT, NOTHING_TO_COMPARE, CLOSED -> nothingYet(locale);
      case SIGN_IN_NEEDED -> ending("refused", "sign-in", "sign-in", locale);
      case INVITATION_NEEDED -> uninvited(locale);
      case ALL_SEEN -> ending("nothing", "everything", board(seat), locale);
      case ALL_TAKEN -> ending("nothing", "busy", "rate/" + seat.tournament(), locale);
    };
  }

  /** To be shown where there is no tournament to rate. */
  Ending nothingYet(Locale locale) {
    return ending("nothing", "nothing", "tournaments", locale);
  }

  /** To be shown to who has no invitation, or one that is no longer valid. */
  Ending uninvited(Locale locale) {
    return ending("refused", "refused", "rate", locale);
  }

  Ending finished(Completion completion, Seat seat) {
    return ending("finished", "finished", board(seat), seat.locale())
        .with(completion.code(), Objects.requireNonNullElse(completion.returnAddress(), ""));
  }

  Ending stopped(Seat seat) {
    return ending("stopped", "stopped", board(seat), seat.locale());
  }

  Ending forgotten(Seat seat) {
    return ending("forgotten", "forgotten", "", seat.locale());
  }

  private static String board(Seat seat) {
    return "?tournament=" + seat.tournament();
  }

  private Ending ending(String kind, String name, String link, Locale locale) {
    String key = "ending." + name;
    return new Ending(
        kind,
        words.say(locale, key + ".title"),
        words.say(locale, key),
        link,
        words.say(locale, key + ".next"),
        "",
        "");
  }
}
