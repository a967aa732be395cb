package amalgam.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
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
class LeaderboardIT {

  @Autowired private Arena arena;

  private String board;

  @BeforeEach
  void aTournamentIsPlayed() {
    board = "/?tournament=" + arena.finished();
  }

  @ParameterizedTest
  @CsvSource({"1440,LIGHT", "1440,DARK", "390,LIGHT", "390,DARK", "360,LIGHT"})
  void aVisitorReadsTheBoard(int width, ColorScheme colours, Visitor visitor) {
    visitor.comeWith(width, colours);
    visitor.open(board);

    assertThat(visitor.page()).hasTitle("Leaderboard · Amalgam");
    assertThat(curves(visitor.page())).not().hasCount(0);
    assertThat(visitor.page().locator("standings-table tbody")).hasCount(3);
    assertThat(visitor.mustScrollSideways()).isFalse();
    visitor.takePicture(
        "leaderboard-%d-%s".formatted(width, colours.name().toLowerCase(Locale.ROOT)));
  }

  @Test
  void anotherAxisChangesTheAddressAndBackBringsTheFirstOneBack(Visitor visitor) {
    visitor.open(board);
    Page page = visitor.page();
    page.locator("vaadin-select", new Page.LocatorOptions().setHasText("Up")).click();
    page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Soft utility")).click();

    assertThat(page).hasURL(Pattern.compile(".*y=softUtility.*"));
    assertThat(page.locator(".of-utility")).containsText("Soft utility");

    page.goBack();

    assertThat(page.locator(".of-utility")).containsText("Satisfaction");
  }

  @Test
  void aLinkLeadsOthersToTheSameView(Visitor visitor) {
    visitor.open(board + "&y=utility&level=2&sort=contestant");
    Page page = visitor.page();

    assertThat(page.locator(".of-utility")).containsText("Utility");
    assertThat(page.locator(".board-controls")).containsText("Level 2 (1 constraint)");
    assertThat(page.locator("standings-table tbody").first()).containsText("Optimiser");
  }

  @Test
  void aClickOnAHeadingSortsByIt(Visitor visitor) {
    visitor.open(board);
    Page page = visitor.page();
    heading(page, "Contestant").getByRole(AriaRole.BUTTON).click();

    assertThat(heading(page, "Contestant")).hasAttribute("aria-sort", "ascending");
    assertThat(page).hasURL(Pattern.compile(".*sort=contestant.*"));
  }

  @Test
  void whoCannotSeeThePlotReadsItAsATable(Visitor visitor) {
    visitor.open(board);
    Page page = visitor.page();
    page.getByText("The plot as a table").focus();
    page.keyboard().press("Enter");

    Locator numbers = page.locator(".plot-numbers");
    assertThat(numbers).containsText("Shortest path");
    assertThat(numbers.locator("tbody tr").first())
        .containsText(Pattern.compile("Novelty [\\d.]+ \\([\\d.]+–[\\d.]+\\)"));
  }

  @Test
  void aContestantIsHiddenAndShownAgain(Visitor visitor) {
    visitor.open(board);
    Locator random =
        visitor
            .page()
            .locator(".plot-key")
            .getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Random walk"));
    random.click();

    assertThat(random).hasAttribute("aria-pressed", "false");
    assertThat(visitor.page()).hasURL(Pattern.compile(".*hide=random-walk.*"));

    random.click();

    assertThat(random).hasAttribute("aria-pressed", "true");
  }

  @Test
  void aNoteThatIsDismissedDoesNotComeBack(Visitor visitor) {
    visitor.open(board);
    Locator notes = visitor.page().locator(".plot-notes li");
    assertThat(notes).hasCount(3);
    notes.first().getByRole(AriaRole.BUTTON).click();
    assertThat(notes).hasCount(2);

    visitor.page().reload();

    assertThat(notes).hasCount(2);
  }

  @Test
  void theChosenColoursAreRemembered(Visitor visitor) {
    visitor.comeWith(1440, ColorScheme.LIGHT);
    visitor.open(board);
    Locator html = visitor.page().locator("html");
    Locator colours = visitor.page().locator("button.theme-switch");
    colours.click();
    colours.click();
    assertThat(html).hasAttribute("theme", "dark");

    visitor.page().reload();

    assertThat(html).hasAttribute("theme", "dark");
  }

  @Test
  void theNumbersArePickedUpAsAFile(Visitor visitor) {
    visitor.open(board);
    assertThat(curves(visitor.page())).not().hasCount(0);
    visitor.page().locator(".plot-menu summary").click();

    String name =
        visitor
            .page()
            .waitForDownload(() -> visitor.page().getByText("CSV", exactly()).first().click())
            .suggestedFilename();

    assertThat(name).isEqualTo("amalgam-frontier.csv");
  }

  @Test
  void anUnknownTournamentIsSaidToBeUnknown(Visitor visitor) {
    visitor.open("/?tournament=987654");

    assertThat(visitor.page().locator("h1")).hasText("Not here");
    assertThat(visitor.page().locator("main")).containsText("There is no tournament 987654.");
  }

  private static Page.GetByTextOptions exactly() {
    return new Page.GetByTextOptions().setExact(true);
  }

  private static Locator heading(Page page, String title) {
    return page.getByRole(AriaRole.COLUMNHEADER, new Page.GetByRoleOptions().setName(title));
  }

  /** What is drawn: lines and marks. */
  private static Locator curves(Page page) {
    return page.locator("frontier-plot .plot-canvas svg path");
  }
}
