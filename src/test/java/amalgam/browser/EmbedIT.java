package amalgam.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import amalgam.tournament.TournamentId;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What stands in other people's pages, and what a study leaves to be read. */
@BrowserTest
class EmbedIT {

  @Autowired private Arena arena;

  @ParameterizedTest
  @CsvSource({"640,LIGHT", "640,DARK", "360,LIGHT", "360,DARK"})
  void theFrameIsReadByEverybody(int width, ColorScheme colours, Visitor visitor) {
    visitor.comeWith(width, colours);
    visitor.open("/embed/tournaments/" + arena.dialled());
    Page page = visitor.page();

    assertThat(page.locator("svg circle")).not().hasCount(0);
    assertThat(page.locator(".legend li")).hasCount(3);
    assertThat(visitor.mustScrollSideways()).isFalse();
    assertThat(visitor.barriers()).isEmpty();
    visitor.takePicture("embed-%d-%s".formatted(width, colours.name().toLowerCase(Locale.ROOT)));
  }

  @Test
  void theFrameShowsWhatThePageShows(Visitor visitor) {
    TournamentId id = arena.dialled();
    visitor.open("/?tournament=" + id + "&level=1&alpha=0.2&y=creativity");
    Page page = visitor.page();
    page.getByText("Put the plot on your own page").click();
    Locator code = page.locator(".frame-code");
    assertThat(code)
        .containsText("/embed/tournaments/" + id + "?level=1&amp;alphaHops=0.2&amp;y=creativity");
    page.getByText("See the frame").click();

    assertThat(page.locator("body")).containsText("Level 1, a hop counting α_h = 0.2");
    assertThat(page.locator("svg")).containsText("Creativity");
    assertThat(page.locator("h1 a"))
        .hasAttribute("href", "../../?tournament=" + id + "&level=1&alpha=0.2&y=creativity");
    visitor.takePicture("embed-narrowed");
  }

  @ParameterizedTest
  @CsvSource({"1440,LIGHT", "1440,DARK", "390,LIGHT", "390,DARK"})
  void theReportOfAStudyIsReadByEverybody(int width, ColorScheme colours, Visitor visitor) {
    visitor.comeWith(width, colours);
    visitor.open(Path.of("seeds", "studies", "pocket", "report.html").toUri().toString());

    assertThat(visitor.page().locator("figure svg")).not().hasCount(0);
    assertThat(visitor.mustScrollSideways()).isFalse();
    assertThat(visitor.barriers()).isEmpty();
    visitor.takePicture("study-%d-%s".formatted(width, colours.name().toLowerCase(Locale.ROOT)));
  }
}
