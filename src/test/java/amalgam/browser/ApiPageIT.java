package amalgam.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class ApiPageIT {

  private static final String ADDRESS = "/api.html";

  @Autowired private Arena arena;

  @ParameterizedTest
  @CsvSource({"1440,LIGHT", "1440,DARK", "390,LIGHT", "390,DARK"})
  void whoWritesAProgramReadsWhatThereIs(int width, ColorScheme colours, Visitor visitor) {
    List<String> asked = new CopyOnWriteArrayList<>();
    visitor.page().onRequest((Request request) -> asked.add(request.url()));
    visitor.comeWith(width, colours);
    visitor.open(ADDRESS);

    assertThat(visitor.page().locator(".opblock")).not().hasCount(0);
    assertThat(visitor.page().locator(".info .title")).containsText("Amalgam");
    assertThat(visitor.page()).hasTitle("For programs · Amalgam");
    assertThat(visitor.mustScrollSideways()).isFalse();
    assertThat(visitor.barriers()).isEmpty();
    assertThat(asked).allMatch(address -> address.startsWith("http://localhost:"));
    visitor.takePicture("api-%d-%s".formatted(width, colours.name().toLowerCase(Locale.ROOT)));
  }

  @Test
  void anAddressIsTriedOnThePage(Visitor visitor) {
    visitor.open(ADDRESS);
    Page page = visitor.page();
    Locator leaderboard =
        page.locator(
            ".opblock",
            new Page.LocatorOptions().setHasText("/api/v1/tournaments/{id}/leaderboard"));
    leaderboard.first().locator(".opblock-summary-control").click();
    page.locator(".try-out__btn").click();
    page.locator("[data-param-name='id'] input").fill(arena.finished().toString());
    page.locator(".execute").click();

    assertThat(page.locator(".live-responses-table .response-col_status").last())
        .containsText("200");
  }
}
