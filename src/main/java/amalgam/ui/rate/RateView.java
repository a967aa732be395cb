package amalgam.ui.rate;

import amalgam.rating.rater.KnownRater;
import amalgam.rating.rater.RaterException;
import amalgam.tournament.TournamentId;
import amalgam.ui.component.TournamentPage;
import amalgam.ui.rate.RateDesk.Seat;
import amalgam.ui.words.Translated;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** People compare two proposals, blind, about novelty and about utility apart. */
@Translated
@AnonymousAllowed
@Route("rate" + TournamentPage.PATH_END)
class RateView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final RateDoor door;
  private final RateDesk desk;
  private final Endings endings;
  private final Troubles troubles;
  private final RateWords words;

  private final RatePair page = new RatePair();

  private RateAddress address = new RateAddress(null, null, null);
  private @Nullable TournamentId tournament;

  RateView(RateDoor door, RateDesk desk, Endings endings, Troubles troubles, RateWords words) {
    this.door = door;
    this.desk = desk;
    this.endings = endings;
    this.troubles = troubles;
    this.words = words;
    page.onWish(wish -> page.show(attempt(wish)));
    add(page);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    address = RateAddress.of(event);
    tournament = null;
    speak();
    page.show(door.rater().map(this::enter).orElseGet(RateSheet::consent));
  }

  /** In the words of the task of whatever is rated. */
  private void speak() {
    page.setTexts(words.forBrowser(getLocale(), desk.task(tournament)));
  }

  private RateSheet enter(KnownRater rater) {
    try {
      tournament = door.tournament(rater, address).orElse(null);
      speak();
    } catch (RaterException refused) {
      return RateSheet.ending(null, endings.uninvited(getLocale()))
          .with(troubles.refused(refused.reason(), getLocale()));
    }
    return begin(rater);
  }

  /** Where the rater goes on: with the warm-up, with a pair, or nowhere. */
  private RateSheet begin(KnownRater rater) {
    Seat seat = seat(rater);
    if (seat == null) {
      return RateSheet.ending(null, endings.nothingYet(getLocale()));
    }
    return rater.isWarmedUp() ? desk.offer(seat) : warmUp(seat);
  }

  private RateSheet warmUp(Seat seat) {
    return RateSheet.warmUp(door.warmUp(seat, desk.task(seat.tournament())), desk.progress(seat));
  }

  private @Nullable Seat seat(KnownRater rater) {
    return tournament == null ? null : new Seat(rater, tournament, getLocale());
  }

  private RateSheet attempt(Wish wish) {
    Locale locale = getLocale();
    return troubles.attempt(() -> fulfil(wish), () -> fulfil(Wish.NEXT), locale);
  }

  private RateSheet fulfil(Wish wish) {
    if (wish.deed() == Wish.Deed.CONSENT) {
      return enter(door.agree(getLocale()));
    }
    // Asked anew each time: the browser says who sits there, not the page's memory.
    return door.rater().map(rater -> fulfil(wish, rater)).orElseGet(RateSheet::consent);
  }

  private RateSheet fulfil(Wish wish, KnownRater rater) {
    Seat seat = seat(rater);
    if (seat == null) {
      return enter(rater);
    }
    return switch (wish.deed()) {
      case WARM_UP -> warmUp(seat);
      case WARMED -> {
        door.warmedUp(seat);
        yield desk.offer(seat);
      }
      case ANSWER -> desk.answer(seat, wish);
      case SKIP -> desk.skip(seat, wish.pair());
      case UNDO -> desk.undo(seat, wish.pair());
      case STOP -> desk.stop(seat);
      case FORGET -> {
        RateSheet farewell = desk.forgotten(seat);
        door.forget();
        tournament = null;
        yield farewell;
      }
      case CONSENT, NEXT, GO_ON, UNKNOWN -> begin(rater);
    };
  }

  @Override
  public String getPageTitle() {
    return words.say(getLocale(), "page") + " · Amalgam";
  }
}
