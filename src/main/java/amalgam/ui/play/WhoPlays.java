package amalgam.ui.play;

import amalgam.people.Player;
import amalgam.platform.security.CurrentPerson;
import amalgam.platform.security.Limit;
import amalgam.platform.security.RateLimits;
import amalgam.rating.rater.KnownRater;
import amalgam.rating.rater.NewRater;
import amalgam.rating.rater.RaterException;
import amalgam.rating.rater.Raters;
import amalgam.ui.component.RaterCookie;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/**
 * Who sits before one page: the rater that the browser or the account is known as, for whoever
 * rates may play and the other way round, under one pseudonym and after being asked once.
 */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class WhoPlays {

  private final Raters raters;
  private final RateLimits limits;
  private @Nullable Player begun;

  WhoPlays(Raters raters, RateLimits limits) {
    this.raters = raters;
    this.limits = limits;
  }

  /** The person, if they have agreed to be told apart from others. */
  Optional<Player> here() {
    return begun == null ? known().map(WhoPlays::player) : Optional.of(begun);
  }

  private Optional<KnownRater> known() {
    Long account = CurrentPerson.now().account();
    return account == null
        ? RaterCookie.secret().flatMap(raters::bySecret)
        : raters.ofAccount(account);
  }

  private static Player player(KnownRater rater) {
    return new Player(rater.pseudonym());
  }

  /**
   * Has the person told apart from others from now on, once they have agreed.
   *
   * @param language in which they read the page
   * @return empty where too many began at the same address lately
   */
  Optional<Player> begin(String language) {
    Optional<Player> before = here();
    if (before.isPresent()) {
      return before;
    }
    CurrentPerson person = CurrentPerson.now();
    try {
      begun =
          player(
              person.account() == null
                  ? anonymous(language)
                  : raters.beginSignedIn(person.account(), language));
      return Optional.of(begun);
    } catch (RaterException tooMany) {
      return Optional.empty();
    }
  }

  private KnownRater anonymous(String language) {
    NewRater rater = raters.begin(language);
    RaterCookie.keep(rater.secret());
    return rater.rater();
  }

  /** Whether a walk may be handed in now: walks count with the votes that one gives. */
  boolean mayHandIn(Player player) {
    return limits.take(Limit.VOTES_BY_RATER, player.pseudonym()).isZero()
        && limits.take(Limit.VOTES_BY_ADDRESS, address(CurrentPerson.now())).isZero();
  }

  private static String address(CurrentPerson person) {
    String address = person.address();
    return address == null ? "" : address;
  }
}
