package amalgam.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

@BrowserTest
class HomePageIT {

  @Test
  void aVisitorSeesThePlot(Visitor visitor) {
    visitor.open("/");

    assertThat(visitor.page()).hasTitle("Amalgam");
    assertThat(visitor.page().locator("frontier-plot canvas")).isVisible();
    visitor.takePicture("home");
  }

  @Test
  void nothingKeepsAnyoneOut(Visitor visitor) {
    visitor.open("/");
    visitor.page().locator("frontier-plot canvas").waitFor();

    assertThat(visitor.barriers()).isEmpty();
  }
}
