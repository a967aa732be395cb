package amalgam.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import amalgam.rating.Vote;
import amalgam.rating.Votes;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentPrompt;
import amalgam.tournament.Tournaments;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.GetByRoleOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Ideas that blend two concepts: had, rated and read. */
@BrowserTest
class BlendIT {

  private static final String SCRIPT = "<img src=x onerror=\"window.hurt=1\"><b>bold</b>";
  private static final int EXAMPLES = 3;

  @Autowired private Arena arena;
  @Autowired private Tournaments tournaments;
  @Autowired private Votes votes;

  private static Locator button(Page page, String name) {
    return page.locator("main")
        .getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(Pattern.compile("^" + name)));
  }

  private static void look(Visitor visitor, String name) {
    assertThat(visitor.barriers()).as(name).isEmpty();
    visitor.comeWith(390, ColorScheme.DARK);
    assertThat(visitor.mustScrollSideways()).as(name).isFalse();
    visitor.takePicture(name + "-390-dark");
    visitor.comeWith(1440, ColorScheme.LIGHT);
    visitor.takePicture(name + "-1440");
  }

  @Test
  void anIdeaIsHadByKeyboardAndShownAsTheTextThatItIs(Visitor visitor) {
    TournamentId id = arena.blends();
    TournamentPrompt prompt = tournaments.prompts(id).getLast();
    visitor.comeWith(1440, ColorScheme.LIGHT);
    visitor.open("/play/%s?prompt=%s".formatted(id, prompt.id()));
    Page page = visitor.page();
    Locator text = page.getByLabel("Your idea");
    text.focus();
    page.keyboard().type("A %s made of %s.".formatted(prompt.start(), SCRIPT));
    assertThat(page.locator(".play-idea [role=status]")).containsText("1 sentence");
    page.keyboard().press("Tab");
    page.keyboard().press("Tab");
    assertThat(button(page, "Hand in")).isFocused();
    page.keyboard().press("Enter");
    assertThat(page.locator(".play-idea [role=alert]")).containsText("it is too short");
    look(visitor, "blend-play-warning");
    visitor.open("/play/" + id);
    assertThat(text).hasValue(Pattern.compile("onerror"));

    text.focus();
    page.keyboard().press("Control+End");
    page.keyboard()
        .type(" It brings every %s home again, and it fits in a pocket.".formatted(prompt.end()));
    assertThat(page.locator(".play-idea [role=status]")).containsText("2 sentences");
    button(page, "Hand in").press("Enter");
    assertThat(button(page, "I agree")).isFocused();
    page.keyboard().press("Enter");

    assertThat(page.locator(".play-verdict")).containsText("Your idea passes");
    assertThat(page.locator(".play-result .idea")).containsText(SCRIPT);
    assertThat(page.locator(".play-result .gates-in-order .passed")).hasCount(5);
    look(visitor, "blend-play-result");
    page.locator("main a", new Page.LocatorOptions().setHasText("See this proposal")).click();
    assertThat(page.locator("main .idea")).containsText(SCRIPT);
    look(visitor, "blend-proposal");
    assertThat(page.evaluate("window.hurt ?? 0")).isEqualTo(0);
    assertThat(visitor.forbidden()).isEmpty();
  }

  @Test
  void ideasAreRatedByKeyboard(Visitor visitor) {
    TournamentId id = arena.blends();
    visitor.comeWith(1440, ColorScheme.LIGHT);
    visitor.open("/rate/" + id);
    Page page = visitor.page();
    button(page, "Agree and start").press("Enter");
    for (int example = 1; example <= EXAMPLES; example++) {
      assertThat(page.locator(".rate-top")).containsText("example %d of 3".formatted(example));
      page.keyboard().press(page.locator(".rate-question.is-novelty").isVisible() ? "2" : "8");
      page.keyboard().press("Enter");
    }
    for (int pair = 1; pair <= 3; pair++) {
      assertThat(page.locator(".rate-asked")).containsText("into a new idea");
      assertThat(page.locator(".rate-answer")).hasCount(2);
      if (pair == 1) {
        look(visitor, "blend-rate");
      }
      page.keyboard().press("1");
      page.keyboard().press("8");
      page.keyboard().press("Enter");
      assertThat(page.locator(".rate-count")).hasText("Rated so far: " + pair);
      page.keyboard().press("Enter");
    }
    List<Vote> all = new ArrayList<>();
    votes.forEach(id, all::add);
    assertThat(all).hasSize(6);
  }

  @Test
  void pagesSayWhatBlendsDoNotHave(Visitor visitor) {
    TournamentId id = arena.blends();
    visitor.comeWith(1440, ColorScheme.LIGHT);
    visitor.open("/?tournament=" + id);
    Page page = visitor.page();
    assertThat(page.locator("standings-table tbody").first()).containsText("Random blend");
    assertThat(page.locator("main")).containsText("An idea has no hops");
    assertThat(page.locator("main")).containsText("No ceiling is drawn");
    look(visitor, "blend-board");
    visitor.open("/tradeoff/" + id);
    assertThat(page.locator("main")).containsText("an idea has no such dial");
    assertThat(page.locator("main")).containsText("cannot be told for blends");
    look(visitor, "blend-tradeoff");
    visitor.open("/tournament/" + id);
    assertThat(page.locator(".prompts")).containsText("into a new idea");
    look(visitor, "blend-tournament");
    visitor.open("/scaling/" + id);
    assertThat(page.locator("main h1")).isVisible();
    visitor.open("/compare/" + id);
    assertThat(page.locator("main h1")).isVisible();
    visitor.open("/replay/" + id);
    assertThat(page.locator("main h1")).isVisible();
    look(visitor, "blend-replay");
  }
}
