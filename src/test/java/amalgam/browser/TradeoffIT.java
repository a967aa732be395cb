package amalgam.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import amalgam.tournament.By;
import amalgam.tournament.TournamentId;
import amalgam.tournament.Tournaments;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Locator.GetByRoleOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class TradeoffIT {

  @Autowired private Arena arena;
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
    visitor.open("/tradeoff/" + withdrawn);

    assertThat(visitor.page().locator(".parts").first()).containsText("withdrawn: ");
    assertThat(visitor.barriers()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1440,LIGHT", "1440,DARK", "390,LIGHT", "390,DARK", "360,LIGHT"})
  void aVisitorReadsWhatConstraintsCost(int width, ColorScheme colours, Visitor visitor) {
    visitor.comeWith(width, colours);
    visitor.open("/tradeoff/" + id);
    Page page = visitor.page();

    assertThat(page).hasTitle("Tradeoff · Amalgam");
    assertThat(page.locator("frontier-plot .plot-canvas svg")).hasCount(2);
    assertThat(row(page, "Optimiser")).containsText(Pattern.compile("−0\\.\\d+ \\(−0\\.\\d+ to"));
    assertThat(row(page, "Optimiser")).containsText("12 of 12 bundles");
    assertThat(row(page, "Shortest path")).containsText("of 12 bundles");
    assertThat(visitor.mustScrollSideways()).isFalse();
    assertThat(visitor.barriers()).isEmpty();
    visitor.takePicture("tradeoff-%d-%s".formatted(width, colours.name().toLowerCase(Locale.ROOT)));
  }

  @Test
  void theDialIsReadAsATable(Visitor visitor) {
    visitor.open("/tradeoff/" + id);
    Locator dial = visitor.page().locator("frontier-plot").first();
    dial.getByText("The plot as a table").click();

    Locator rows = dial.locator(".plot-numbers tbody tr");
    assertThat(rows).hasCount(3);
    assertThat(rows.last()).containsText("T 1, ≥ 3 hops");
    assertThat(rows.last()).containsText(Pattern.compile("Satisfaction [\\d.]+% \\("));
  }

  @Test
  void aChoiceStandsInTheAddressAndALinkBringsItBack(Visitor visitor) {
    visitor.open("/tradeoff/" + id);
    Page page = visitor.page();
    page.locator("vaadin-select", new Page.LocatorOptions().setHasText("Decoding")).click();
    page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("T 1, ≥ 3 hops")).click();

    assertThat(page.locator(".parts tbody tr")).hasCount(1);
    assertThat(page).hasURL(Pattern.compile(".*/tradeoff/" + id + "\\?decoding=.*"));

    page.reload();

    assertThat(page.locator(".parts tbody tr")).hasCount(1);
    assertThat(page.locator(".parts tbody tr")).containsText("T 1, ≥ 3 hops");

    page.goBack();

    assertThat(page.locator(".parts tbody tr")).hasCount(3);
  }

  @Test
  void whoIsHiddenInOnePlotIsHiddenInBoth(Visitor visitor) {
    visitor.open("/tradeoff/" + id);
    Locator keys =
        visitor
            .page()
            .locator(".plot-key")
            .getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Random walk"));
    keys.first().click();

    assertThat(visitor.page()).hasURL(Pattern.compile(".*hide=random-walk.*"));
    assertThat(keys.first()).hasAttribute("aria-pressed", "false");
    assertThat(keys.last()).hasAttribute("aria-pressed", "false");
  }

  @Test
  void whereNothingIsVariedThePageSaysWhatToEnter(Visitor visitor) {
    visitor.open("/tradeoff/" + arena.finished());

    assertThat(visitor.page().locator(".tradeoff .empty").first()).containsText("minHops 2");
    assertThat(visitor.page().locator(".parts tbody tr")).hasCount(3);
    assertThat(visitor.barriers()).isEmpty();
  }

  @Test
  void theWaysLeadHereAndOnlyToWhatThereIs(Visitor visitor) {
    visitor.open("/tournament/" + id);
    visitor.page().getByText("See what constraints cost").click();
    assertThat(visitor.page().locator("h1")).hasText("Tradeoff");
    assertThat(visitor.page()).hasURL(Pattern.compile(".*/tradeoff/" + id));

    visitor.open("/tradeoff/987654");
    assertThat(visitor.page().locator("main")).containsText("There is no tournament 987654.");
  }

  private static Locator row(Page page, String contestant) {
    return page.locator(".parts tbody tr").filter(new FilterOptions().setHasText(contestant));
  }
}
