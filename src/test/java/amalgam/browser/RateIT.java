package amalgam.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import amalgam.rating.Axis;
import amalgam.rating.Vote;
import amalgam.rating.Votes;
import amalgam.rating.rater.NewInvitation;
import amalgam.rating.rater.RatingMode;
import amalgam.rating.rater.RatingTerms;
import amalgam.rating.rater.Studies;
import amalgam.rating.rater.WhoMayRate;
import amalgam.tournament.By;
import amalgam.tournament.TournamentId;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** What a person does who rates. */
@BrowserTest
class RateIT {

  private static final Logger LOG = LoggerFactory.getLogger(RateIT.class);
  private static final int COMPARISONS = 20;

  @Autowired private Orchestra orchestra;
  @Autowired private Studies studies;
  @Autowired private Votes votes;

  private List<Vote> votesOn(TournamentId id) {
    List<Vote> all = new ArrayList<>();
    votes.forEach(id, all::add);
    return all;
  }

  private long counted(TournamentId id) {
    return votesOn(id).stream().filter(vote -> vote.setAside() == null).count();
  }

  private static List<Cookie> raterCookies(Page page) {
    return page.context().cookies().stream()
        .filter(cookie -> cookie.name.equals("amalgam.rater"))
        .toList();
  }

  private void look(RatingPerson person, String state, int width) {
    person.picture(
        state,
        width,
        name -> {
          assertThat(person.visitor().barriers()).as(name).isEmpty();
          assertThat(person.visitor().mustScrollSideways()).as(name).isFalse();
        });
  }

  @Test
  void twentyPairsByKeyboardAlone(Visitor visitor) {
    TournamentId id = orchestra.played("By keyboard");
    visitor.page().setViewportSize(1440, 900);
    RatingPerson person = new RatingPerson(visitor, true);
    visitor.open("/");
    visitor.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Rate")).click();
    assertThat(person.button("Agree and start")).isVisible();
    assertThat(raterCookies(visitor.page())).isEmpty();
    look(person, "consent", 1440);

    visitor.open("/rate/" + id);
    person.agree();
    assertThat(raterCookies(visitor.page()))
        .singleElement()
        .satisfies(
            cookie -> {
              assertThat(cookie.httpOnly).isTrue();
              assertThat(cookie.sameSite).isEqualTo(SameSiteAttribute.LAX);
            });
    look(person, "warm-up", 1440);
    person.warmUp(1);
    person.warmUp(2);
    visitor.open("/rate/" + id);
    for (int example = 3; example <= RatingPerson.EXAMPLES; example++) {
      person.warmUp(example);
    }
    assertThat(person.page().locator(".rate-asked")).containsText("Get from");
    look(person, "pair", 1440);

    List<Long> waits = new ArrayList<>();
    for (int pair = 1; pair <= COMPARISONS; pair++) {
      person.rate();
      assertThat(person.page().locator(".rate-count")).hasText("Rated so far: " + pair);
      if (pair == 1) {
        look(person, "revealed", 1440);
      }
      waits.add(person.next());
    }
    LOG.info("From the key to the next pair: {} ms at most", Collections.max(waits));
    assertThat(votesOn(id)).hasSize(2 * COMPARISONS);
    assertThat(votesOn(id).stream().map(vote -> vote.ballot().rater()).distinct()).hasSize(1);
    assertThat(votesOn(id).stream().map(vote -> vote.ballot().axis()).distinct())
        .containsExactlyInAnyOrder(Axis.values());
  }

  @Test
  void twentyPairsByTouchOnAPhone(@OnAPhone Visitor visitor) {
    TournamentId id = orchestra.played("By touch");
    RatingPerson person = new RatingPerson(visitor, false);
    visitor.open("/rate/" + id);
    assertThat(person.button("Agree and start")).isVisible();
    look(person, "consent", 390);
    person.agree();
    look(person, "warm-up", 390);
    for (int example = 1; example <= RatingPerson.EXAMPLES; example++) {
      person.warmUp(example);
    }
    assertThat(person.page().locator(".rate-asked")).isVisible();
    look(person, "pair", 390);
    assertThat(tooSmall(person.page())).isEmpty();

    Locator word = person.page().locator("button.rate-word").first();
    word.tap();
    assertThat(person.page().locator(".rate-meaning")).isVisible();

    for (int pair = 1; pair <= COMPARISONS; pair++) {
      assertThat(person.choice("utility", "B")).isInViewport();
      person.rate();
      if (pair == 1) {
        look(person, "revealed", 390);
      }
      person.next();
    }
    assertThat(votesOn(id)).hasSize(2 * COMPARISONS);
  }

  /** What a finger could miss: buttons and answers less than 44 pixels high or wide. */
  @SuppressWarnings("unchecked")
  private static List<String> tooSmall(Page page) {
    return (List<String>)
        page.evaluate(
            """
            [...document.querySelectorAll('rate-pair button:not(.rate-word), .rate-question label')]
              .filter(one => one.checkVisibility())
              .filter(one => one.offsetHeight < 44 || one.offsetWidth < 44)
              .map(one => one.outerHTML)
            """);
  }

  @Test
  void anAnswerIsTakenBackAndGivenAnew(Visitor visitor) {
    TournamentId id = orchestra.played("Undone");
    RatingPerson person = new RatingPerson(visitor, true);
    visitor.open("/rate/" + id);
    person.begin();
    String first = person.pair();
    person.rate();
    assertThat(person.page().locator(".rate-undo")).containsText(Pattern.compile("\\d+ s"));
    assertThat(counted(id)).isEqualTo(2);

    person.page().keyboard().press("u");

    assertThat(person.page().locator(".rate-questions")).isVisible();
    assertThat(person.pair()).isEqualTo(first);
    assertThat(person.choice("novelty", "A")).hasClass("chosen");
    assertThat(counted(id)).isZero();
    person.page().keyboard().press("2");
    person.page().keyboard().press("Enter");
    assertThat(person.page().locator(".rate-opinions tbody tr").first()).containsText("B");
    assertThat(counted(id)).isEqualTo(2);

    person.next();
    person.page().keyboard().press("u");
    assertThat(person.choice("novelty", "B")).hasClass("chosen");
    assertThat(person.pair()).isEqualTo(first);
  }

  @Test
  void whoLeavesAndComesBackFindsThePairAndWhatWasAnswered(Visitor visitor) {
    TournamentId id = orchestra.played("Left");
    RatingPerson person = new RatingPerson(visitor, true);
    visitor.open("/rate/" + id);
    person.begin();
    person.rate();
    person.next();
    String second = person.pair();
    person.page().keyboard().press("3");

    visitor.open("/tournaments");
    visitor.open("/rate/" + id);

    assertThat(person.page().locator(".rate-count")).hasText("Rated so far: 1");
    assertThat(person.pair()).isEqualTo(second);
    assertThat(person.choice("novelty", "Tie")).hasClass("chosen");
    person.page().keyboard().press("s");
    assertThat(person.choice("novelty", "Tie")).not().hasClass("chosen");
    assertThat(person.pair()).isNotEqualTo(second);

    person.button("Stop for now").click();
    assertThat(person.page().locator("h1")).hasText("Thank you");
    look(person, "stopped", 1440);
    person.button("Forget this browser").click();
    person.button("Yes, forget it").click();
    assertThat(person.page().locator("h1")).hasText("Forgotten");
    assertThat(raterCookies(person.page())).isEmpty();
    visitor.open("/rate/" + id);
    assertThat(person.button("Agree and start")).isVisible();
  }

  @Test
  void aScriptInAWordIsShownAndNotRun(Visitor visitor) {
    TournamentId id = orchestra.played("Spiked");
    RatingPerson person = new RatingPerson(visitor, true);
    visitor.open("/rate/" + id);
    person.begin();
    boolean seen = false;
    for (int pair = 0; pair < 40 && !seen; pair++) {
      seen = person.pair().contains(Orchestra.SCRIPT);
      person.rate();
      if (!seen) {
        person.next();
      }
    }
    assertThat(seen).isTrue();
    Locator script =
        person.page().locator("button.rate-word", new Page.LocatorOptions().setHasText("onerror"));
    script.first().focus();
    assertThat(person.page().locator(".rate-meaning")).containsText(Orchestra.SCRIPT);
    look(person, "script", 1440);
    assertThat(person.page().locator("rate-pair img")).hasCount(0);
    assertThat(person.page()).hasTitle("Rate · Amalgam");
  }

  @Test
  void scalesFromOneToSevenWhereTheStudyAsksForThem(Visitor visitor) {
    TournamentId id = orchestra.played("On scales");
    change(id, WhoMayRate.ANYONE, RatingMode.SCALES, Set.of(Axis.values()));
    RatingPerson person = new RatingPerson(visitor, true);
    visitor.page().setViewportSize(1440, 900);
    visitor.open("/rate/" + id);
    person.begin();

    for (String grade : "6274".split("")) {
      person.page().keyboard().press(grade);
    }
    assertThat(person.page().locator(".rate-scale label.chosen"))
        .hasText(new String[] {"6", "2", "7", "4"});
    look(person, "scales", 1440);
    person.page().setViewportSize(390, 844);
    look(person, "scales", 390);
    person.page().keyboard().press("Enter");

    assertThat(person.page().locator(".rate-opinions tbody tr").first()).containsText("A 6, B 2");
    assertThat(person.page().locator(".rate-count")).hasText("Rated so far: 1");
  }

  @Test
  void oneQuestionWhereTheStudyAsksOne(Visitor visitor) {
    TournamentId id = orchestra.played("One axis");
    change(id, WhoMayRate.ANYONE, RatingMode.PAIRS, Set.of(Axis.UTILITY));
    RatingPerson person = new RatingPerson(visitor, true);
    visitor.open("/rate/" + id);
    person.begin();

    assertThat(person.page().locator(".rate-question")).hasCount(1);
    person.page().keyboard().press("9");
    person.page().keyboard().press("Enter");

    assertThat(person.page().locator(".rate-opinions tbody tr")).hasCount(1);
    assertThat(counted(id)).isEqualTo(1);
  }

  private void change(TournamentId id, WhoMayRate who, RatingMode mode, Set<Axis> axes) {
    RatingTerms terms = new RatingTerms(who, mode, axes, null, null, 0, 0, Duration.ZERO);
    studies.change(id, terms, By.who("a test"));
  }

  @Test
  void whoIsInvitedGetsACodeAtTheEndAndWhoIsNotIsTurnedAway(Visitor visitor) {
    TournamentId id = orchestra.played("Invited");
    change(id, WhoMayRate.INVITED, RatingMode.PAIRS, Set.of(Axis.values()));
    RatingPerson person = new RatingPerson(visitor, true);
    visitor.page().setViewportSize(390, 844);
    visitor.open("/rate/" + id);
    person.begin("h1");
    assertThat(person.page().locator("h1")).hasText("By invitation");
    look(person, "refused", 390);

    visitor.open("/rate?invitation=" + invitation(id));
    assertThat(person.page().locator(".rate-count")).hasText("0 of 2 rated");
    person.rate();
    person.next();
    person.rate();
    person.page().keyboard().press("Enter");

    assertThat(person.page().locator(".rate-completion code")).hasText("C0DE");
    assertThat(
            person
                .page()
                .getByRole(
                    AriaRole.LINK, new Page.GetByRoleOptions().setName("Return to the study")))
        .hasAttribute("href", "https://example.org/back?cc=C0DE");
    look(person, "finished", 390);

    visitor.open("/rate?invitation=not-one");
    assertThat(person.page().locator("[role=alert]")).containsText("not valid any more");
  }

  private String invitation(TournamentId id) {
    NewInvitation twoPairs =
        new NewInvitation("two pairs", 2, null, "C0DE", "https://example.org/back?cc={code}");
    return studies.invite(id, twoPairs, By.who("a test")).token();
  }

  @Test
  void inGermanAndWithoutMotion(Visitor visitor) {
    TournamentId id = orchestra.played("Auf Deutsch");
    visitor.page().setViewportSize(1440, 900);
    visitor
        .page()
        .emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
    RatingPerson person = new RatingPerson(visitor, true);
    visitor.open("/rate/" + id);
    person
        .page()
        .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Deutsch"))
        .click();
    person.button("Einverstanden").click();
    for (int example = 1; example <= RatingPerson.EXAMPLES; example++) {
      assertThat(person.page().locator(".rate-top"))
          .containsText("Beispiel %d von 5".formatted(example));
      boolean isAboutNovelty = person.page().locator(".rate-question.is-novelty").isVisible();
      person.page().keyboard().press(isAboutNovelty ? "2" : "8");
      person.page().keyboard().press("Enter");
    }
    assertThat(person.page().locator(".rate-asked")).containsText("Gesucht");
    look(person, "pair-de", 1440);
    person.page().setViewportSize(390, 844);
    look(person, "pair-de", 390);
    person.rate();
    assertThat(person.page().locator(".rate-opinions")).containsText("Maschinelles Urteil");
    assertThat(person.page().locator(".rate-undo")).containsText("Zurücknehmen");
    look(person, "revealed-de", 390);
    assertThat(
            (boolean)
                person
                    .page()
                    .evaluate(
                        "getComputedStyle(document.querySelector('.rate-undo'), '::after').display"
                            + " === 'none'"))
        .isTrue();
  }
}
