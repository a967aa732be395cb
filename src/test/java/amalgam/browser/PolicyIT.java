package amalgam.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;

/** What a page does not run, however it came there. */
@BrowserTest
class PolicyIT {

  private static final String SLIP_IN =
      """
      const script = document.createElement('script');
      script.textContent = 'window.slippedIn = true';
      document.body.append(script);
      """;

  @Test
  void aScriptThatSomebodySlippedInDoesNotRun(Visitor visitor) {
    visitor.open("/spaces");
    assertThat(visitor.page().locator("h1")).isVisible();
    visitor.page().evaluate("() => {" + SLIP_IN + "}");
    assertThat(visitor.page().evaluate("window.slippedIn === true")).isEqualTo(false);
    await().until(() -> !visitor.forbidden().isEmpty());
    assertThat(visitor.takeForbidden()).anyMatch(said -> said.contains("script-src"));
  }
}
