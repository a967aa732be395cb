package amalgam.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import amalgam.arena.Crowd;
import amalgam.leaderboard.Proposals;
import amalgam.rating.Judge;
import amalgam.rating.Votes;
import amalgam.tournament.By;
import amalgam.tournament.TournamentId;
import amalgam.tournament.Tournaments;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

@BrowserTest
class CompareIT {

  @Autowired private Arena arena;
  @Autowired private Proposals proposals;
  @Autowired private Votes votes;
  @Autowired private TransactionOperations transactions;
  @Autowired private Tournaments tournaments;

  private TournamentId id;

  @BeforeEach
  void aTournamentIsPlayed() {
    id = arena.dialled();
  }

  @Test
  void whoWasWithdrawnStaysVisibleAsSuch(Visitor visitor) {
    TournamentId withdrawn = arena.privately();
    tournaments.publish(withdrawn, By.who("a test"));
    visitor.open("/compare/" + withdrawn);

    assertThat(visitor.page().locator(".pairs").first()).containsText("withdrawn: ");
    assertThat(visitor.barriers()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1440,LIGHT", "1440,DARK", "390,LIGHT", "390,DARK", "360,LIGHT"})
  void aVisitorReadsHowTheTwoBestDiffer(int width, ColorScheme colours, Visitor visitor) {
    visitor.comeWith(width, colours);
    visitor.open("/compare/" + id);
    Page page = visitor.page();

    assertThat(page).hasTitle("Compare · Amalgam");
    assertThat(page.locator(".verdict-sentence")).containsText("E = ");
    assertThat(row(page, "Creativity")).containsText(Pattern.compile("\\d \\(.+ to .+\\)"));
    assertThat(row(page, "Creativity")).containsText("12 bundles");
    assertThat(page.locator(".duels .side").first()).containsText("See this proposal");
    assertThat(page.locator(".pairs tbody tr")).hasCount(3);
    assertThat(visitor.mustScrollSideways()).isFalse();
    assertThat(visitor.barriers()).isEmpty();
    visitor.takePicture("compare-%d-%s".formatted(width, colours.name().toLowerCase(Locale.ROOT)));
  }

  @Test
  void aVisitorReadsWhatRatersSayOfTheTwoAndSeesAVoteComeIn(Visitor visitor) {
    TournamentId voted = arena.finishedAnew();
    visitor.open("/compare/" + voted + "?a=optimiser&b=random-walk");
    Page page = visitor.page();
    Locator section =
        page.locator("section", new Page.LocatorOptions().setHasText("What raters say"));
    assertThat(section).containsText("Nobody has compared proposals");

    Crowd crowd = Crowd.before(proposals, voted, 5);
    crowd.cast(votes, transactions, 400, Judge.HUMAN);

    Locator novelty =
        page.locator(".opinions tbody tr").filter(new FilterOptions().setHasText("more novel?"));
    assertThat(novelty.locator("td[data-title='Rating A − B']"))
        .containsText(Pattern.compile("^\\d+ \\(.+ to .+\\)"));
    assertThat(novelty).containsText("E = ");
    assertThat(visitor.barriers()).isEmpty();
    visitor.takePicture("compare-with-votes");
  }

  @Test
  void whoIsChosenStandsInTheAddressAndSwappingTurnsEveryDifference(Visitor visitor) {
    visitor.open("/compare/" + id + "?a=optimiser&b=shortest-path");
    Page page = visitor.page();
    String before = row(page, "Creativity").locator("td[data-title='A − B']").textContent();

    page.getByText("Swap", new Page.GetByTextOptions().setExact(true)).click();

    assertThat(page)
        .hasURL(Pattern.compile(".*a=shortest-path&b=optimiser|.*b=optimiser&a=short.*"));
    Locator after = row(page, "Creativity").locator("td[data-title='A − B']");
    assertThat(after).hasText(Pattern.compile("^−.*"));
    assertThat(before).doesNotStartWith("−");

    page.goBack();

    assertThat(row(page, "Creativity").locator("td[data-title='A − B']")).hasText(before);
  }

  @Test
  void anotherSettingOfAContestantIsChosen(Visitor visitor) {
    visitor.open("/compare/" + id + "?a=optimiser&b=random-walk");
    Page page = visitor.page();
    page.locator("vaadin-select", new Page.LocatorOptions().setHasText("Decoding of B")).click();
    page.getByRole(AriaRole.OPTION, new GetByRoleOptions().setName("T 1, ≥ 3 hops")).click();

    assertThat(page.locator(".duels .name").first()).hasText("Optimiser");
    assertThat(page.locator(".verdict-reasons")).containsText("T 1, ≥ 3 hops");
    assertThat(page).hasURL(Pattern.compile(".*b=random-walk.*3.*hops.*"));
  }

  @Test
  void aProposalIsReachedFromThePromptsWhereTheyDiffer(Visitor visitor) {
    visitor.open("/compare/" + id);
    visitor.page().locator(".duels .side a").first().click();

    assertThat(visitor.page().locator("walk-graph svg")).isVisible();
  }

  @Test
  void theTableOfAllPairsLeadsToEachComparison(Visitor visitor) {
    visitor.open("/compare/" + id);
    visitor
        .page()
        .locator(".pairs tbody tr")
        .filter(new FilterOptions().setHasText("Shortest path"))
        .locator("a")
        .first()
        .click();

    assertThat(visitor.page())
        .hasURL(Pattern.compile(".*/compare/" + id + "\\?.*a=shortest-path.*"));
    assertThat(visitor.page().locator(".verdict-reasons"))
        .containsText("Shortest path (greedy) had");
  }

  private static Locator row(Page page, String measure) {
    return page.locator(".differences tbody tr").filter(new FilterOptions().setHasText(measure));
  }
}
