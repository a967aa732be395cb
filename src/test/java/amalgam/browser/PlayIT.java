package amalgam.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentPrompt;
import amalgam.tournament.Tournaments;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.GetByRoleOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.LocatorOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class PlayIT {

  @Autowired private Arena arena;
  @Autowired private Tournaments tournaments;

  /** A prompt of the highest level whose best walk takes at least three hops. */
  private TournamentPrompt prompt(TournamentId id, int nth) {
    return tournaments.prompts(id).stream()
        .filter(one -> one.level() == 3 && one.ceilingWalk() != null)
        .filter(one -> best(one).size() >= 3)
        .skip(nth)
        .findFirst()
        .orElseThrow();
  }

  /** The concepts that the prompt's best walk goes to, one after the other. */
  private static List<String> best(TournamentPrompt prompt) {
    List<String> names = List.of(Objects.requireNonNull(prompt.ceilingWalk()).split("\\|"));
    return IntStream.range(1, names.size() / 2 + 1).mapToObj(hop -> names.get(2 * hop)).toList();
  }

  private static void open(Visitor visitor, TournamentId id, TournamentPrompt prompt) {
    visitor.open("/play/%s?prompt=%s".formatted(id, prompt.id()));
    assertThat(options(visitor.page())).not().hasCount(0);
  }

  private static Locator options(Page page) {
    return page.getByRole(AriaRole.OPTION);
  }

  private static Locator link(Page page, String concept) {
    return page.locator(
        "[role=option]",
        new LocatorOptions()
            .setHas(page.locator("b", new LocatorOptions().setHasText(exactly(concept)))));
  }

  private static Pattern exactly(String text) {
    return Pattern.compile("^" + text + "$");
  }

  private static Locator button(Page page, String name) {
    return page.locator("main")
        .getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(Pattern.compile("^" + name)));
  }

  @Test
  void aWalkIsPlayedByKeyboardAlone(Visitor visitor) {
    TournamentId id = arena.finishedAnew();
    TournamentPrompt prompt = prompt(id, 0);
    open(visitor, id, prompt);
    Page page = visitor.page();
    Locator sentence = page.locator("walk-player .walk-sentence");
    page.keyboard().press("/");
    page.keyboard().press("ArrowDown");
    assertThat(page.locator("[role=combobox]"))
        .hasAttribute("aria-activedescendant", "play-link-0");
    page.keyboard().press("Enter");
    assertThat(page.locator(".play-hops")).containsText("1 of 6");
    page.keyboard().press("Backspace");
    assertThat(page.locator(".play-hops")).containsText("0 of 6");

    int hops = 0;
    for (String concept : best(prompt)) {
      assertThat(link(page, concept)).isVisible();
      page.keyboard().type(concept);
      page.keyboard().press("Enter");
      hops++;
      assertThat(page.locator(".play-hops")).containsText(hops + " of 6");
    }
    assertThat(sentence).containsText(prompt.end());
    assertThat(page.locator(".play-ticks .open, .play-ticks .broken")).hasCount(0);
    visitor.takePicture("play-arrived");
    page.keyboard().press("Control+Enter");
    assertThat(button(page, "I agree")).isFocused();
    page.keyboard().press("Enter");

    assertThat(page.locator(".play-verdict")).containsText("Your walk passes");
    assertThat(page.locator(".play-result .gates-in-order .passed")).hasCount(8);
    assertThat(page.locator(".play-bars .own")).isVisible();
    assertThat(visitor.barriers()).isEmpty();
    visitor.takePicture("play-result");
    assertThat(button(page, "Next prompt")).isFocused();
    page.keyboard().press("Enter");
    assertThat(options(page)).not().hasCount(0);
    assertThat(page.locator(".play-bar")).containsText("1 of 36");

    visitor.open("/?tournament=" + id);
    assertThat(page.locator("standings-table tbody", new LocatorOptions().setHasText("People")))
        .containsText("provisional");
    visitor.takePicture("play-board");
    visitor.open("/model/people");
    assertThat(page.locator("main")).containsText("People who walked");
    visitor.takePicture("play-people");
  }

  @Test
  void aWalkIsPlayedByTouchOnAPhone(Visitor visitor) {
    TournamentId id = arena.finishedAnew();
    TournamentPrompt prompt = prompt(id, 1);
    try (Visitor phone = visitor.withPhone()) {
      open(phone, id, prompt);
      Page page = phone.page();
      assertThat(phone.mustScrollSideways()).isFalse();
      for (String concept : best(prompt)) {
        link(page, concept).tap();
      }
      button(page, "Undo").tap();
      assertThat(page.locator(".play-hops")).containsText(best(prompt).size() - 1 + " of 6");
      link(page, prompt.end()).tap();
      phone.takePicture("play-phone-arrived");
      assertThat(tooSmall(page)).isEmpty();
      button(page, "Hand in").tap();
      button(page, "I agree").tap();
      assertThat(page.locator(".play-verdict")).containsText("Your walk passes");
      assertThat(phone.mustScrollSideways()).isFalse();
      phone.takePicture("play-phone-result");
      assertThat(tooSmall(page)).isEmpty();
    }
  }

  /** What is to be tapped and is lower than a finger. */
  @SuppressWarnings("unchecked")
  private static List<String> tooSmall(Page page) {
    return (List<String>)
        page.evaluate(
            """
            [...document.querySelectorAll('main button, main [role=option], main input, main summary')]
              .filter(one => one.offsetParent && one.getBoundingClientRect().height < 44)
              .map(one => one.outerHTML)
            """);
  }

  @Test
  void whoLeavesComesBackToTheWalkThatWasBegun(Visitor visitor) {
    TournamentId id = arena.finishedAnew();
    TournamentPrompt prompt = prompt(id, 2);
    open(visitor, id, prompt);
    Page page = visitor.page();
    String first = best(prompt).getFirst();
    link(page, first).click();
    assertThat(page.locator(".play-hops")).containsText("1 of 6");

    visitor.open("/models");
    visitor.open("/play/" + id);

    assertThat(page.locator(".play-hops")).containsText("1 of 6");
    assertThat(page.locator("walk-player .walk-sentence")).containsText(first);
    assertThat(page).hasURL(Pattern.compile(".*prompt=" + prompt.id() + "$"));
    button(page, "Another prompt").click();
    assertThat(page.locator(".play-hops")).containsText("0 of 6");
  }

  @Test
  void aWalkThatFailsIsWarnedOfAndThenCounts(Visitor visitor) {
    TournamentId id = arena.finishedAnew();
    TournamentPrompt prompt = prompt(id, 0);
    open(visitor, id, prompt);
    Page page = visitor.page();
    link(page, best(prompt).getFirst()).click();
    button(page, "Hand in").click();
    Locator warning = page.locator(".play-warning");
    assertThat(warning).containsText("It does not end at " + prompt.end());
    assertThat(visitor.barriers()).isEmpty();
    visitor.takePicture("play-warning");
    page.keyboard().press("Escape");
    assertThat(warning).isHidden();
    assertThat(page.locator(".play-hops")).containsText("1 of 6");

    button(page, "Hand in").click();
    warning.getByText("Hand in anyway").click();
    assertThat(page.locator(".play-agreement")).isVisible();
    visitor.takePicture("play-agreement");
    button(page, "Not now").click();
    assertThat(page.locator(".play-agreement")).hasCount(0);
    button(page, "Hand in").click();
    warning.getByText("Hand in anyway").click();
    button(page, "I agree").click();

    assertThat(page.locator(".play-verdict")).containsText("Your walk fails");
    assertThat(page.locator(".play-result .gates-in-order .failed")).hasCount(1);
    visitor.takePicture("play-failed");
    page.reload();
    assertThat(page.locator(".play-verdict")).containsText("Your walk fails");
  }

  @Test
  void whoWishesAppearsByName(Visitor visitor) {
    TournamentId id = arena.finishedAnew();
    open(visitor, id, prompt(id, 0));
    Page page = visitor.page();
    handIn(page, best(prompt(id, 0)));
    page.locator(".play-page details summary").click();
    page.getByLabel("Name on the board").fill("<b>Grace</b>");
    button(page, "Appear under this name").click();
    assertThat(page.locator(".play-refusal")).containsText("A name has 2 to 40");
    page.getByLabel("Name on the board").fill("Grace");
    button(page, "Appear under this name").click();
    assertThat(page.locator(".play-name")).containsText("“Grace”");
    assertThat(page.locator(".play-page summary")).containsText("Grace");
    visitor.takePicture("play-name");

    visitor.open("/play/%s?prompt=%s".formatted(id, prompt(id, 1).id()));
    handIn(page, best(prompt(id, 1)));
    visitor.open("/?tournament=" + id);
    assertThat(page.locator("standings-table")).containsText("Grace");
  }

  private static void handIn(Page page, List<String> concepts) {
    for (String concept : concepts) {
      link(page, concept).click();
    }
    button(page, "Hand in").click();
    Locator agreed = button(page, "I agree").or(page.locator(".play-verdict")).first();
    assertThat(agreed).isVisible();
    if (button(page, "I agree").isVisible()) {
      button(page, "I agree").click();
    }
    assertThat(page.locator(".play-verdict")).containsText("Your walk passes");
  }

  @ParameterizedTest
  @CsvSource({"1440,LIGHT", "1440,DARK", "390,LIGHT", "390,DARK", "360,LIGHT"})
  void nothingKeepsAnyoneFromPlaying(int width, ColorScheme colours, Visitor visitor) {
    TournamentId id = arena.finished();
    TournamentPrompt prompt = prompt(id, 0);
    visitor.comeWith(width, colours);
    open(visitor, id, prompt);
    Page page = visitor.page();
    best(prompt).subList(0, 2).forEach(concept -> link(page, concept).click());
    assertThat(page.locator(".play-hops")).containsText("2 of 6");

    assertThat(visitor.barriers()).isEmpty();
    assertThat(visitor.mustScrollSideways()).isFalse();
    visitor.takePicture("play-%d-%s".formatted(width, colours.name().toLowerCase(Locale.ROOT)));
  }

  @Test
  void germansReadItInGerman(Visitor visitor) {
    TournamentId id = arena.finished();
    visitor.open("/play/" + id);
    visitor.page().locator(".language-switch button").click();

    assertThat(visitor.page().locator("h1")).hasText("Mitspielen");
    assertThat(options(visitor.page())).not().hasCount(0);
    assertThat(visitor.page().locator("main")).not().containsText("play.");
    visitor.takePicture("play-german");
  }
}
