package amalgam.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import amalgam.tournament.TournamentId;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
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
class ScalingIT {

  @Autowired private Arena arena;

  private TournamentId id;

  @BeforeEach
  void modelsOfSeveralSizesHavePlayed() {
    id = arena.sized();
  }

  @ParameterizedTest
  @CsvSource({"1440,LIGHT", "1440,DARK", "390,LIGHT", "390,DARK", "360,LIGHT"})
  void aVisitorReadsWhatSizeDoes(int width, ColorScheme colours, Visitor visitor) {
    visitor.comeWith(width, colours);
    visitor.open("/scaling/" + id);
    Page page = visitor.page();

    assertThat(page).hasTitle("Scaling · Amalgam");
    assertThat(page.locator("frontier-plot .plot-canvas svg")).hasCount(2);
    assertThat(row(page, "Satisfaction")).containsText("Rises");
    assertThat(row(page, "Satisfaction")).containsText("4 sizes, 5 models");
    assertThat(page.locator(".depth-width .cell")).hasCount(2);
    assertThat(page.locator(".error-row")).hasCount(4);
    assertThat(page.locator(".left-out")).containsText("Shortest path");
    assertThat(visitor.mustScrollSideways()).isFalse();
    assertThat(visitor.barriers()).isEmpty();
    visitor.takePicture("scaling-%d-%s".formatted(width, colours.name().toLowerCase(Locale.ROOT)));
  }

  @Test
  void thePointsAreReadAsATable(Visitor visitor) {
    visitor.open("/scaling/" + id);
    Locator plot = visitor.page().locator("frontier-plot").first();
    plot.getByText("The plot as a table").click();

    Locator rows = plot.locator(".plot-numbers tbody tr");
    // Four sizes, and the two seeds of one of them.
    assertThat(rows).hasCount(6);
    assertThat(rows.first()).containsText("2 × 8");
    assertThat(rows.first()).containsText(Pattern.compile("Creativity [\\d.]+ \\("));
  }

  @Test
  void aChoiceStandsInTheAddressAndALinkBringsItBack(Visitor visitor) {
    visitor.open("/scaling/" + id);
    Page page = visitor.page();
    choose(page, "Size", "Training FLOPs");

    assertThat(page).hasURL(Pattern.compile(".*/scaling/" + id + "\\?x=flops"));
    assertThat(page.locator(".board-controls").first()).containsText("6·N·D");

    choose(page, "Drawn through the points", "Parabola");

    assertThat(page.locator(".caption").first()).containsText("a parabola");
    assertThat(page).hasURL(Pattern.compile(".*fit=.*"));
    page.reload();
    assertThat(page.locator(".caption").first()).containsText("a parabola");
    page.goBack();
    assertThat(page.locator(".caption").first()).not().containsText("a parabola");
  }

  private static void choose(Page page, String label, String option) {
    page.locator("vaadin-select", new Page.LocatorOptions().setHasText(label)).first().click();
    page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(option)).click();
  }

  @Test
  void whereNobodyDeclaresASizeThePageSaysSoAndNamesThem(Visitor visitor) {
    visitor.open("/scaling/" + arena.finished());
    Page page = visitor.page();

    assertThat(page.locator(".scaling .empty").first()).containsText("at least three sizes");
    assertThat(page.locator(".left-out li")).hasCount(3);
    assertThat(visitor.barriers()).isEmpty();
  }

  @Test
  void theWaysLeadHereAndOnlyToWhatThereIs(Visitor visitor) {
    visitor.open("/tradeoff/" + id);
    visitor.page().locator(".sections").getByText("Scaling").click();
    assertThat(visitor.page()).hasURL(Pattern.compile(".*/scaling/" + id));

    visitor.open("/scaling/987654");
    assertThat(visitor.page().locator("main")).containsText("There is no tournament 987654.");
  }

  private static Locator row(Page page, String measure) {
    return page.locator(".trends tbody tr").filter(new FilterOptions().setHasText(measure));
  }
}
