package amalgam.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import amalgam.tournament.TournamentId;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
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
class ReplayIT {

  @Autowired private Arena arena;

  private TournamentId id;

  @BeforeEach
  void aTournamentIsPlayed() {
    id = arena.dialled();
  }

  @ParameterizedTest
  @CsvSource({"1440,LIGHT", "1440,DARK", "390,LIGHT", "390,DARK", "360,LIGHT"})
  void aVisitorSeesHowATournamentPlayed(int width, ColorScheme colours, Visitor visitor) {
    visitor.comeWith(width, colours);
    visitor.open("/replay/" + id);
    Page page = visitor.page();

    assertThat(page).hasTitle("Replay · Amalgam");
    assertThat(page.locator("frontier-plot .plot-canvas svg")).isVisible();
    assertThat(page.locator(".replay-standings tbody tr")).hasCount(3);
    assertThat(page.locator(".facts")).containsText("The order has stood since");
    assertThat(page.locator(".replay-now")).containsText("100% of all");
    assertThat(visitor.mustScrollSideways()).isFalse();
    assertThat(visitor.barriers()).isEmpty();
    visitor.takePicture("replay-%d-%s".formatted(width, colours.name().toLowerCase(Locale.ROOT)));
  }

  @Test
  void theArrowKeysMoveAlongAndTheAddressKeepsThePlace(Visitor visitor) {
    visitor.open("/replay/" + id);
    Page page = visitor.page();
    Locator now = page.locator(".replay-now");
    assertThat(now).containsText("100% of all");
    timeLine(page).press("Home");

    assertThat(now).containsText("Step 1 of ");
    assertThat(page).hasURL(Pattern.compile(".*\\?judged=[1-9]\\d*"));

    String first = page.url();
    timeLine(page).press("ArrowRight");

    assertThat(now).containsText("Step 2 of ");
    assertThat(page).not().hasURL(first);
    visitor.takePicture("replay-step");

    page.reload();

    assertThat(now).containsText("Step 2 of ");

    page.goBack();

    assertThat(now).containsText("Step 1 of ");
  }

  @Test
  void itPlaysToTheEndAndStops(Visitor visitor) {
    visitor.open("/replay/" + id + "?judged=1");
    Page page = visitor.page();
    page.getByLabel("Speed").selectOption("4");
    button(page, "Play").click();

    assertThat(button(page, "Pause")).isVisible();
    assertThat(button(page, "Play")).isVisible(new IsVisibleOptions().setTimeout(30_000));
    assertThat(page.locator(".replay-now")).containsText("100% of all");
    assertThat(page).hasURL(Pattern.compile(".*/replay/" + id));
  }

  @Test
  void itIsHeldWhereItStands(Visitor visitor) {
    visitor.open("/replay/" + id + "?judged=1");
    Page page = visitor.page();
    button(page, "Play").click();
    assertThat(page.locator(".replay-now")).containsText("Step 3 of ");
    button(page, "Pause").click();

    assertThat(page).hasURL(Pattern.compile(".*\\?judged=[1-9]\\d*"));
    assertThat(button(page, "Play")).isVisible();
  }

  @Test
  void whoIsHiddenStaysHiddenAtEveryStep(Visitor visitor) {
    visitor.open("/replay/" + id + "?judged=1");
    Page page = visitor.page();
    page.locator(".plot-key button").first().click();

    assertThat(page).hasURL(Pattern.compile(".*hide=.*"));

    timeLine(page).press("ArrowRight");

    assertThat(page.locator(".plot-key button").first()).hasAttribute("aria-pressed", "false");
    assertThat(page.locator(".replay-now")).containsText("Step 2 of ");
  }

  private static Locator timeLine(Page page) {
    return page.getByLabel("Step of the tournament");
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name));
  }
}
