package amalgam.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Somebody who rates, with keys on a desk or with fingers on a phone. */
record RatingPerson(Visitor visitor, boolean usesKeys) {

  static final int EXAMPLES = 5;

  private static final String NOVELTY_LEFT = "1";
  private static final String UTILITY_RIGHT = "8";

  Page page() {
    return visitor.page();
  }

  /** Agrees, and goes through the warm-up to the first pair. */
  void begin() {
    begin(".rate-asked");
  }

  /** Agrees, and goes through the warm-up to whatever comes then. */
  void begin(String sign) {
    agree();
    for (int example = 1; example <= EXAMPLES; example++) {
      warmUp(example);
    }
    assertThat(page().locator("rate-warm-up")).hasCount(0);
    assertThat(page().locator(sign)).isVisible();
  }

  void agree() {
    press(button("Agree and start"));
    assertThat(page().locator("rate-warm-up h1")).isVisible();
  }

  void warmUp(int example) {
    assertThat(page().locator(".rate-top"))
        .containsText("example %d of %d".formatted(example, EXAMPLES));
    if (usesKeys) {
      boolean isAboutNovelty = page().locator(".rate-question.is-novelty").isVisible();
      page().keyboard().press(isAboutNovelty ? NOVELTY_LEFT : UTILITY_RIGHT);
      assertThat(page().locator(".rate-lesson")).not().containsText("Choose an answer");
      page().keyboard().press("Enter");
    } else {
      page().locator(".rate-choices label").first().tap();
      page().locator(".rate-bar .rate-primary").tap();
    }
  }

  /** Answers both questions about the pair in hand, and sends. */
  void rate() {
    if (usesKeys) {
      page().keyboard().press(NOVELTY_LEFT);
      page().keyboard().press(UTILITY_RIGHT);
      page().keyboard().press("Enter");
    } else {
      choice("novelty", "A").tap();
      choice("utility", "B").tap();
      button("Send").tap();
    }
    assertThat(page().locator(".rate-opinions")).isVisible();
  }

  /** Goes on to the next pair; tells in how many milliseconds it stood there. */
  long next() {
    Locator asked = page().locator(".rate-bar .rate-questions");
    long start = System.nanoTime();
    press(page().locator(".rate-next"));
    assertThat(asked).isVisible();
    return (System.nanoTime() - start) / 1_000_000;
  }

  Locator choice(String axis, String outcome) {
    return page()
        .locator(".rate-question.is-%s label".formatted(axis))
        .filter(
            new Locator.FilterOptions()
                .setHas(page().getByText(outcome, new Page.GetByTextOptions().setExact(true))));
  }

  Locator button(String name) {
    return page()
        .getByRole(
            AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^" + name)));
  }

  /** The pair in hand, as it reads. */
  String pair() {
    return page().locator(".rate-asked").innerText() + page().locator(".rate-cards").innerText();
  }

  private void press(Locator button) {
    assertThat(button).isEnabled();
    if (usesKeys) {
      button.focus();
      page().keyboard().press("Enter");
    } else {
      button.tap();
    }
  }

  /** Takes a picture of what stands there in either light, and has {@code check} look at it. */
  void picture(String name, int width, Consumer<String> check) {
    for (ColorScheme colours : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
      visitor.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
      String full = "rate-%s-%d-%s".formatted(name, width, colours.name().toLowerCase(Locale.ROOT));
      visitor.takePicture(full);
      check.accept(full);
    }
  }
}
