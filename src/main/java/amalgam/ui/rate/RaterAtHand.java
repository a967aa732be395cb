package amalgam.ui.rate;

import amalgam.platform.security.CurrentPerson;
import amalgam.rating.rater.KnownRater;
import amalgam.rating.rater.NewRater;
import amalgam.rating.rater.Raters;
import amalgam.ui.component.RaterCookie;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The rater who sits at the browser that the request in hand came from. */
@Component
class RaterAtHand {

  private final Raters raters;

  RaterAtHand(Raters raters) {
    this.raters = raters;
  }

  /** The rater, if one has agreed before: with this account, or else at this browser. */
  Optional<KnownRater> find() {
    Long account = CurrentPerson.now().account();
    return account == null
        ? RaterCookie.secret().flatMap(raters::bySecret)
        : raters.ofAccount(account);
  }

  /**
   * Makes whoever has just agreed a rater, and has the browser know it.
   *
   * @throws amalgam.rating.rater.RaterException if too many have begun at the same address lately
   */
  KnownRater agree(Locale locale) {
    return find().orElseGet(() -> begin(locale.getLanguage()));
  }

  private KnownRater begin(String language) {
    Long account = CurrentPerson.now().account();
    if (account != null) {
      return raters.beginSignedIn(account, language);
    }
    NewRater begun = raters.begin(language);
    RaterCookie.keep(begun.secret());
    return begun.rater();
  }

  /** Has the browser forget who sits at it. */
  void forget() {
    RaterCookie.forget();
  }
}
