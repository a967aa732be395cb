package amalgam.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import amalgam.account.Role;
import amalgam.tournament.TournamentId;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class TournamentPagesIT {

  @Autowired private Arena arena;

  @Test
  void aResearcherPausesResumesAndStopsATournament(Visitor visitor) {
    TournamentId id = arena.running();
    try {
      visitor.signInAs(Role.RESEARCHER);
      visitor.open("/tournament/" + id);
      Page page = visitor.page();
      Locator status = page.locator(".status");
      assertThat(page.getByRole(AriaRole.PROGRESSBAR)).isVisible();

      button(page, "Pause").click();
      assertThat(status).containsText("paused");
      assertThat(button(page, "Pause")).not().isVisible();

      button(page, "Resume").click();
      assertThat(status).containsText("running");

      button(page, "Stop").click();
      button(page, "Stop it").click();
      assertThat(status).containsText("stopped");
      assertThat(page.locator(".buttons vaadin-button:visible")).hasCount(0);
    } finally {
      arena.stop(id);
    }
  }

  @Test
  void aResearcherIsToldWhatIsWrongWithADefinitionAndKeepsTheText(Visitor visitor) {
    arena.finished();
    visitor.signInAs(Role.RESEARCHER);
    visitor.open("/tournaments/new");
    Page page = visitor.page();
    Locator text = page.locator("vaadin-text-area textarea");
    text.fill("name: Mine\nspace: nowhere\nentrants: oops");

    button(page, "Check").click();

    assertThat(page.locator("vaadin-text-area [slot=error-message]"))
        .containsText(Pattern.compile("\\w+.*\\."));
    assertThat(text).hasValue("name: Mine\nspace: nowhere\nentrants: oops");
  }

  @Test
  void aResearcherStartsTheExampleAsItStands(Visitor visitor) {
    arena.finished();
    visitor.signInAs(Role.RESEARCHER);
    visitor.open("/tournaments/new");
    Page page = visitor.page();
    button(page, "Check").click();
    assertThat(page.locator("p.verdict")).containsText("This can be played: 80 prompts");

    button(page, "Create and start").click();

    assertThat(page.locator("h1")).hasText("My tournament");
    assertThat(page.locator(".prompts li").first()).containsText("Get from");
    visitor.takePicture("tournament");
  }

  private static Locator button(Page page, String verb) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(verb).setExact(true));
  }
}
