package amalgam.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import amalgam.account.Role;
import amalgam.arena.Acting;
import amalgam.judging.panel.StandInJudge;
import amalgam.tournament.TournamentId;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What the judges' page says of automated judges, and how researchers decide on them. */
@BrowserTest
class CalibrationIT {

  private static final String JUDGES =
      """
      judges:
        - endpoint: { id: by-length, family: Counters, baseUrl: '%s', model: lab/counter }
          pairs: 20
          mode: both
        - endpoint: { id: leans-left, family: Counters, baseUrl: '%s', model: lab/leaning }
          pairs: 20
        - embedding: all-minilm-l6-v2-q
      """;

  @Autowired private Arena arena;
  @Autowired private ApplicationContext application;

  private StandInJudge counter;
  private StandInJudge leaning;
  private TournamentId id;

  @BeforeEach
  void aTournamentIsJudged() throws IOException {
    counter =
        new StandInJudge(
            prompt ->
                prompt.contains("Answer B:")
                    ? StandInJudge.byLength(prompt)
                    : "{\"reason\": \"fair\", \"points\": 5}");
    leaning =
        new StandInJudge(
            prompt -> prompt.contains("Utility:") ? "No idea." : StandInJudge.better("A"));
    id = arena.judged(JUDGES.formatted(counter.baseUrl(), leaning.baseUrl()));
  }

  @AfterEach
  void judgesLeave() {
    counter.close();
    leaning.close();
  }

  private static Locator part(Page page, String title) {
    return page.locator(".judges section")
        .filter(
            new FilterOptions()
                .setHas(
                    page.getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName(title).setExact(true))));
  }

  @ParameterizedTest
  @CsvSource({"1440,LIGHT", "1440,DARK", "390,LIGHT", "390,DARK"})
  void aVisitorReadsWhatSwaysJudgesAndWhatTheyLeftUnjudged(
      int width, ColorScheme colours, Visitor visitor) {
    visitor.comeWith(width, colours);
    visitor.open("/judges/" + id);
    Page page = visitor.page();

    Locator work = part(page, "What were language models asked?");
    Locator leaningsRow = work.locator("tbody tr").filter(new FilterOptions().setHasText("leans"));
    assertThat(leaningsRow).containsText("100%");
    assertThat(work).containsText("leans-left: ");
    assertThat(part(page, "Which judges feed the board?")).containsText("the votes of panel");
    assertThat(part(page, "What else sways automated judges?")).containsText("by-length, novelty");
    assertThat(part(page, "What is said of proposals one by one?")).containsText("Random walk");
    assertThat(page.locator(".feeding form")).hasCount(0);
    assertThat(visitor.mustScrollSideways()).isFalse();
    assertThat(visitor.barriers()).isEmpty();
    visitor.takePicture(
        "calibration-%d-%s".formatted(width, colours.name().toLowerCase(Locale.ROOT)));
  }

  @Test
  void aResearcherDecidesWhoFeedsTheBoardAndEverybodyReadsWhy(Visitor visitor) {
    visitor.signIn(Acting.somebody(application, Role.RESEARCHER));
    visitor.open("/judges/" + id);
    Page page = visitor.page();
    Locator feeding = page.locator(".feeding");
    assertThat(feeding).containsText("Nobody has decided anything");

    feeding.getByLabel("by-length").check();
    feeding.getByLabel("panel").uncheck();
    feeding.getByText("Have these feed the board").click();
    assertThat(feeding).containsText("Say why, in a few words.");
    assertThat(feeding).containsText("Nobody has decided anything");

    feeding.getByLabel("Why").fill("The other leans to the left.");
    feeding.getByText("Have these feed the board").click();

    assertThat(feeding).containsText("made of the votes of by-length.");
    assertThat(feeding.locator("tbody tr")).hasCount(1);
    assertThat(feeding.locator("tbody tr")).containsText("The other leans to the left.");
    assertThat(visitor.barriers()).isEmpty();
    visitor.takePicture("calibration-decided");
  }
}
