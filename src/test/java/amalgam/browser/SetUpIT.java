package amalgam.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.context.TestPropertySource;

/** From an installation in which nobody has an account to one in which three people have. */
@ExtendWith(OutputCaptureExtension.class)
@BrowserTest
@TestPropertySource(properties = "spring.application.name=amalgam-not-set-up")
class SetUpIT {

  private static final Pattern LINK = Pattern.compile("http://\\S+(/set-up/\\S+)");
  private static final String PASSWORD = "four geese cross the quiet road";

  @Test
  void theLinkInTheLogMakesTheFirstAdministratorWhoInvitesTheOthers(
      Visitor visitor, CapturedOutput log) {
    Page page = visitor.page();
    visitor.open(link(log));
    assertThat(page.locator("h1")).hasText("Set up Amalgam");
    assertThat(visitor.barriers()).isEmpty();
    makeAccount(page, "Ada Lovelace", "Ada@Example.org", "password1234");
    assertThat(page.locator(".input-line .trouble").last()).containsText("first that are guessed");
    assertThat(page.getByLabel("Name")).hasValue("Ada Lovelace");
    visitor.takePicture("set-up");

    page.getByLabel("Password").fill(PASSWORD);
    page.getByRole(AriaRole.BUTTON, named("Make the account")).click();

    assertThat(page.locator(".own-button")).hasText("Ada Lovelace");
    visitor.open(link(log));
    assertThat(page.locator(".lead")).containsText("an administrator already");

    visitor.open("/admin");
    String invitation = invite(page);
    try (Visitor guest = visitor.another("en-GB")) {
      accept(guest, invitation);
      withdrawn(guest, invitation);
    }
    page.reload();
    assertThat(page.locator(".people tbody tr")).hasCount(2);
    assertThat(page.locator(".log tbody tr").first())
        .containsText("Grace Hopper made an account, invited by Ada Lovelace, role Researcher");
    assertThat(page.locator(".log tbody tr").last()).containsText("the first administrator");
    visitor.comeWith(1440, ColorScheme.DARK);
    visitor.takePicture("admin-dark");
  }

  private static String link(CapturedOutput log) {
    Matcher told = LINK.matcher(log.getOut());
    assertThat(told.find()).as("The log tells a link.").isTrue();
    return told.group(1);
  }

  private static void makeAccount(Page page, String name, String email, String password) {
    page.getByLabel("Name").fill(name);
    page.getByLabel("Email address").fill(email);
    page.getByLabel("Password").fill(password);
    page.getByRole(AriaRole.BUTTON, named("Make the account")).click();
  }

  private static String invite(Page page) {
    page.getByText("Invite somebody").click();
    page.getByLabel("Email address").fill("grace@example.org");
    page.getByLabel("Researcher", new Page.GetByLabelOptions().setExact(true)).check();
    page.getByRole(AriaRole.BUTTON, named("Make the link")).click();
    assertThat(page.locator(".secret-line")).containsText("with the role Researcher");
    return page.locator(".secret-line code").textContent();
  }

  private static void accept(Visitor guest, String invitation) {
    Page page = guest.page();
    guest.open(invitation);
    assertThat(page.locator(".lead")).containsText("Ada Lovelace invites you");
    assertThat(page.getByLabel("Email address")).hasValue("grace@example.org");
    assertThat(guest.barriers()).isEmpty();
    page.getByLabel("Name").fill("Grace Hopper");
    page.getByLabel("Password").fill(PASSWORD);
    guest.takePicture("join");
    page.getByRole(AriaRole.BUTTON, named("Make the account")).click();
    assertThat(page.locator(".own-button")).hasText("Grace Hopper");
    guest.open("/tournaments/new");
    assertThat(page.locator("h1")).hasText("New tournament");
    guest.open("/admin");
    assertThat(page.locator("h1")).hasText("This page is not open to you");
  }

  private static void withdrawn(Visitor guest, String invitation) {
    guest.open(invitation);
    assertThat(guest.page().locator(".lead")).containsText("used already");
  }

  private static GetByRoleOptions named(String name) {
    return new GetByRoleOptions().setName(name).setExact(true);
  }
}
