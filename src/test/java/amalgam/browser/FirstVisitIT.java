package amalgam.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Runs an application of its own, for in the others' somebody may have played before. */
@BrowserTest
@TestPropertySource(properties = "spring.application.name=amalgam-untouched")
class FirstVisitIT {

  @Autowired private Arena arena;

  @Test
  void aBoardThatIsOpenFillsByItself(Visitor visitor) {
    Page page = visitor.page();
    visitor.open("/tradeoff");
    assertThat(page.locator(".empty")).containsText("No tournament has been started yet");

    visitor.open("/");
    assertThat(page.locator(".empty")).containsText("No tournament has been started yet");

    arena.finished();

    assertThat(page.locator("standings-table tbody")).hasCount(3);
    assertThat(page.locator(".plot-key li")).hasCount(3);
    page.locator("vaadin-select", new Page.LocatorOptions().setHasText("Level")).click();
    assertThat(page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Level 3")))
        .isVisible();
  }
}
