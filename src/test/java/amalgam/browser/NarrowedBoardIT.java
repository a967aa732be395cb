package amalgam.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import amalgam.account.Role;
import amalgam.arena.Crowd;
import amalgam.leaderboard.Proposals;
import amalgam.rating.Judge;
import amalgam.rating.Votes;
import amalgam.tournament.TournamentId;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** What a visitor does to a board: weigh hops otherwise, narrow it down, look back, publish it. */
@BrowserTest
class NarrowedBoardIT {

  @Autowired private Arena arena;
  @Autowired private Proposals proposals;
  @Autowired private Votes votes;
  @Autowired private TransactionOperations transactions;

  @Test
  void whoLetsHopsCountNothingReadsWhetherTheOrderSurvives(Visitor visitor) {
    visitor.open("/?tournament=" + arena.finished());
    Page page = visitor.page();
    Locator weight = page.getByLabel("What a hop counts");
    assertThat(page.locator(".hop-weight")).containsText("1, as the tournament says");
    weight.focus();
    page.keyboard().press("Home");

    assertThat(page).hasURL(Pattern.compile(".*alpha=0.*"));
    assertThat(page.locator(".narrowed")).containsText("A hop counts α_h = 0 here instead of 1");
    assertThat(weight).isFocused();
    assertThat(page.locator(".verdict")).containsText("Kendall's τ-b");
    assertThat(page.locator(".rank-strip thead .chosen")).hasText("0");
    assertThat(page.locator(".rank-strip tbody tr")).hasCount(3);
    assertThat(page.locator(".downloads")).containsText("board (CSV)");
    assertThat(page.locator(".downloads a", having("board (CSV)")))
        .hasAttribute("href", Pattern.compile(".*leaderboard.csv\\?alphaHops=0.0"));

    button(page, "As the tournament says").click();

    assertThat(page.locator(".narrowed")).not().isVisible();
  }

  @Test
  void aLinkLeadsToSomePromptsAndOneSetting(Visitor visitor) {
    visitor.open("/?tournament=" + arena.finished() + "&hops=2&decoding=greedy");
    Page page = visitor.page();

    assertThat(page.locator(".board-controls")).containsText("2 hops");
    assertThat(page.locator(".narrowed"))
        .containsText("Only prompts whose two concepts lie 2 hops apart by the shortest way.");
    assertThat(page.locator("standings-table tbody")).hasCount(2);

    page.getByText("Show the whole board").click();

    assertThat(page.locator("standings-table tbody")).hasCount(3);
    assertThat(page.locator(".narrowed")).not().isVisible();
  }

  @Test
  void whoChoosesADistanceIsTakenThere(Visitor visitor) {
    visitor.open("/?tournament=" + arena.finished());
    Page page = visitor.page();
    page.locator("vaadin-select", new Page.LocatorOptions().setHasText("Hops between")).click();
    page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("3 hops")).click();

    assertThat(page).hasURL(Pattern.compile(".*hops=3.*"));
    assertThat(page.locator(".narrowed")).containsText("3 hops apart");
  }

  @Test
  void whoLooksBackSeesTheBoardAsItStood(Visitor visitor) {
    visitor.open("/?tournament=" + arena.finished());
    Page page = visitor.page();
    Locator history = page.locator(".history-bar");
    assertThat(history).containsText("as it stands now");
    assertThat(page.locator("standings-table")).containsText("Shortest path");
    button(page, "Earlier").click();

    assertThat(page).hasURL(Pattern.compile(".*asof=.*"));
    assertThat(history).containsText("This is the board as it stood then");
    visitor.page().reload();
    assertThat(history).containsText("This is the board as it stood then");

    button(page, "Now").click();

    assertThat(history).containsText("as it stands now");
    page.getByLabel("As of (UTC)").fill("2020-01-01T00:00:30");
    page.keyboard().press("Enter");
    page.getByLabel("As of (UTC)").blur();
    assertThat(history).containsText("At that time the tournament was not there yet.");
  }

  @Test
  void whoLooksBackSeesTheRatingsOfThatMoment(Visitor visitor) {
    TournamentId id = arena.finishedAnew();
    Crowd crowd = Crowd.before(proposals, id, 5);
    Instant then = votes.cast(crowd.next(Judge.HUMAN)).at();
    crowd.cast(votes, transactions, 20, Judge.HUMAN);
    visitor.open("/?tournament=" + id);
    Page page = visitor.page();
    Locator ratings = page.locator("section.ratings");
    assertThat(ratings).containsText("were shown two proposals");
    assertThat(ratings).not().containsText("1 vote on");

    visitor.open("/?tournament=" + id + "&asof=" + then);

    assertThat(ratings).containsText("1 vote on");
    assertThat(ratings).containsText("that were cast until then");

    visitor.open("/?tournament=" + id + "&asof=2020-01-01T00:00:00Z");

    assertThat(ratings).containsText("Until then nobody had compared");
  }

  @Test
  void aPrivateBoardIsPublishedWithItsHistory(Visitor visitor) {
    TournamentId id = arena.privately();
    visitor.signInAs(Role.RESEARCHER);
    visitor.open("/tournament/" + id);
    Page page = visitor.page();
    assertThat(page.locator(".publication")).containsText("Private: not listed");
    button(page, "Publish").click();
    Locator dialog = page.locator("vaadin-confirm-dialog");
    assertThat(dialog.first())
        .containsText("3 entrants were run privately, of which 1 was withdrawn (random-walk, T 1)");
    assertThat(dialog.first()).containsText("a public board stays public");
    visitor.takePicture("publish-dialog");
    page.getByLabel("Why?").fill("It is ready.");
    button(page, "Publish it").click();

    assertThat(page.locator(".publication")).containsText("Published on");
    assertThat(button(page, "Publish")).not().isVisible();
    assertThat(page.locator(".log tbody tr", having("published"))).containsText("It is ready.");

    visitor.open("/?tournament=" + id);

    assertThat(page.locator(".publication"))
        .containsText("before that 3 entrants were run privately, of which 1 was withdrawn");
    assertThat(page.locator("standings-table")).containsText("withdrawn");
    visitor.takePicture("published-board");
    assertThat(visitor.barriers()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1440,LIGHT", "1440,DARK", "390,LIGHT", "390,DARK"})
  void aVisitorReadsANarrowedBoard(int width, ColorScheme colours, Visitor visitor) {
    visitor.comeWith(width, colours);
    visitor.open("/?tournament=" + arena.dialled() + "&alpha=0.2&hops=3");
    Page page = visitor.page();

    assertThat(page.locator(".rank-strip tbody tr")).hasCount(3);
    assertThat(page.locator("frontier-plot .plot-canvas svg path")).not().hasCount(0);
    assertThat(page.locator(".publication")).containsText("public from its beginning");
    assertThat(visitor.mustScrollSideways()).isFalse();
    visitor.takePicture(
        "narrowed-board-%d-%s".formatted(width, colours.name().toLowerCase(Locale.ROOT)));
    assertThat(visitor.barriers()).isEmpty();
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private static Page.LocatorOptions having(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }
}
