package amalgam.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import amalgam.account.Role;
import amalgam.tournament.TournamentId;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
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
class PlanIT {

  /** Simulating takes seconds, on a busy machine many. */
  private static final IsVisibleOptions IN_TIME = new IsVisibleOptions().setTimeout(60_000);

  private static final String ASSUMED =
      "/plan?entrant=1080:1060:55:5.2:largest&entrant=1000:1000:40:5:medium"
          + "&entrant=920:940:20:4.5:small&bundles=30&levels=4&votes=600&vote-price=0.15&simulations=60";

  @Autowired private Arena arena;

  private TournamentId id;

  @BeforeEach
  void aTournamentIsPlayed() {
    id = arena.finished();
  }

  @ParameterizedTest
  @CsvSource({"1440,LIGHT", "1440,DARK", "390,LIGHT", "390,DARK", "360,LIGHT"})
  void aResearcherReadsWhatATournamentWouldTell(int width, ColorScheme colours, Visitor visitor) {
    visitor.comeWith(width, colours);
    visitor.open(ASSUMED);
    Page page = visitor.page();

    assertThat(page).hasTitle("Plan · Amalgam");
    assertThat(answer(page)).isVisible(IN_TIME);
    assertThat(answer(page))
        .containsText(
            Pattern.compile(
                "With 120 prompts and 600 votes \\(about \\d+ min with 10 raters, €90\\)"
                    + " the interval of each rating is about ±[\\d.]+ points on novelty and"
                    + " ±[\\d.]+ on utility, and the best two are ranked right in .+ of 60"
                    + " simulated tournaments"));
    assertThat(page.locator("panel-plot .plot-canvas svg")).hasCount(2);
    assertThat(visitor.mustScrollSideways()).isFalse();
    assertThat(visitor.barriers()).isEmpty();
    visitor.takePicture("plan-%d-%s".formatted(width, colours.name().toLowerCase(Locale.ROOT)));
  }

  @Test
  void thePlotIsReadAsATable(Visitor visitor) {
    visitor.open(ASSUMED);
    Locator plot = visitor.page().locator("panel-plot").first();
    assertThat(plot.getByText("The plot as a table")).isVisible(IN_TIME);
    plot.getByText("The plot as a table").click();

    Locator rows = plot.locator(".plot-numbers tbody tr");
    assertThat(rows).hasCount(6);
    assertThat(rows.last()).containsText("1,200 votes");
    assertThat(rows.last()).containsText("60 tournaments");
  }

  @Test
  void aPlanBecomesATournamentAndIsHeldAgainstIt(Visitor visitor) {
    visitor.signInAs(Role.RESEARCHER);
    visitor.open("/plan?like=" + id + "&votes=0&bundles=16&simulations=40");
    Page page = visitor.page();
    assertThat(answer(page)).isVisible(IN_TIME);
    page.getByText("Make it a tournament").click();

    assertThat(page.locator("h1")).hasText("New tournament");
    assertThat(page.locator("vaadin-text-area textarea"))
        .hasValue(Pattern.compile(".*Small, again.*plan: .*like=" + id + ".*", Pattern.DOTALL));
    button(page, "Create and start").click();

    assertThat(page.locator("h1")).hasText("Small, again");
    assertThat(page.locator(".status"))
        .hasText("finished", new HasTextOptions().setTimeout(60_000));
    page.getByText("Compare with its plan").click();

    Locator lines = page.locator(".plan-sheet .plain tbody tr");
    assertThat(lines.first()).isVisible(IN_TIME);
    assertThat(lines).hasCount(3);
    assertThat(page.locator(".plan-sheet"))
        .containsText("In Small, again the interval of C came out");
    visitor.takePicture("plan-checked");
  }

  @Test
  void whatCannotBePlannedIsToldBesideTheButton(Visitor visitor) {
    visitor.open("/plan?like=" + id + "&simulations=20");
    Page page = visitor.page();
    Locator votes = page.getByLabel("Votes", new Page.GetByLabelOptions().setExact(true));
    votes.fill("9000000");
    button(page, "Simulate").click();

    assertThat(page.locator(".plan-form .trouble"))
        .hasText("Votes must number 0 to 50,000, not 9,000,000.");

    votes.fill("80");
    button(page, "Simulate").click();

    assertThat(answer(page)).isVisible(IN_TIME);
    assertThat(page).hasURL(Pattern.compile(".*votes=80.*"));
    assertThat(page.locator(".plan-form .trouble")).isEmpty();
  }

  @Test
  void aLongSimulationShowsHowFarItIsAndCanBeStopped(Visitor visitor) {
    visitor.open(ASSUMED.replace("votes=600", "votes=9000").replace("=60", "=2000"));
    Page page = visitor.page();
    assertThat(page.getByRole(AriaRole.PROGRESSBAR)).isVisible();
    assertThat(page.locator(".progress-strip"))
        .containsText(
            Pattern.compile("\\d of 2,000 .*left"), new ContainsTextOptions().setTimeout(60_000));
    visitor.takePicture("plan-running");
    button(page, "Stop").click();

    assertThat(answer(page)).isVisible(IN_TIME);
  }

  @Test
  void theWaysLeadHere(Visitor visitor) {
    visitor.open("/tournaments");
    visitor.page().getByText("Plan one first").click();
    assertThat(visitor.page().locator("h1")).hasText("Plan");
    assertThat(visitor.page().locator(".empty")).containsText("Simulate");
    assertThat(visitor.barriers()).isEmpty();

    visitor.signInAs(Role.RESEARCHER);
    visitor.open("/tournaments/new");
    visitor.page().getByText("Plan it first").click();
    assertThat(visitor.page().locator("h1")).hasText("Plan");

    visitor.open("/tradeoff/" + id);
    visitor.page().locator(".sections").getByText("Plan").click();
    assertThat(visitor.page()).hasURL(Pattern.compile(".*/plan\\?like=" + id));
  }

  private static Locator answer(Page page) {
    return page.locator(".plan-answer");
  }

  private static Locator button(Page page, String verb) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(verb).setExact(true));
  }
}
