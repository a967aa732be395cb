package amalgam.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import amalgam.account.Account;
import amalgam.account.Role;
import amalgam.arena.Acting;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Coming in again with a link after a password was forgotten. */
@BrowserTest
class NewPasswordIT {

  private static final String NEXT = "four geese cross the quiet road";

  @Autowired private ApplicationContext application;

  @Test
  void whoForgotTheirPasswordSetsANewOneByALinkAndSignsInWithIt(Visitor visitor) {
    Account forgetful = Acting.somebody(application, Role.RATER);
    visitor.signIn(Acting.somebody(application, Role.ADMINISTRATOR));
    String link = makeLink(visitor, forgetful);
    visitor.takePicture("new-password-link");
    assertThat(visitor.barriers()).isEmpty();

    try (Visitor elsewhere = visitor.another("en-GB");
        Visitor holder = visitor.another("en-GB")) {
      elsewhere.signIn(forgetful);
      setPassword(holder, link, forgetful);
      elsewhere.open("/account");
      assertThat(elsewhere.page().locator("h1")).hasText("Sign in");
      elsewhere.open(link);
      assertThat(elsewhere.page().locator(".lead")).containsText("This link was used already");
      elsewhere.takePicture("new-password-used");
    }
    Page page = visitor.page();
    page.reload();
    assertThat(page.locator(".log tbody tr").first())
        .containsText(forgetful.name() + " set a new password by the link that administrator-");
    assertThat(page.locator(".log tbody tr").nth(1))
        .containsText("made a link to a new password for " + forgetful.name());
    assertThat(page.locator(".secret-line")).hasCount(0);
  }

  /** On the page of administrators, which shows it once. */
  private static String makeLink(Visitor visitor, Account forgetful) {
    visitor.open("/admin");
    Page page = visitor.page();
    button(page, "New password link: " + forgetful.name()).click();
    Locator dialog = page.locator("vaadin-confirm-dialog");
    assertThat(dialog).containsText("Whoever opens the link can take the account over");
    visitor.takePicture("new-password-dialog");
    dialog.getByText("Make the link").click();
    assertThat(page.locator(".secret-line")).containsText("shown this once");
    return page.locator(".secret-line code").textContent();
  }

  private static void setPassword(Visitor holder, String link, Account forgetful) {
    Page page = holder.page();
    holder.open(link);
    assertThat(page.locator(".lead")).containsText(forgetful.name());
    assertThat(page.getByLabel("Email address")).hasValue(forgetful.email());
    page.getByLabel("New password").fill("password1234");
    button(page, "Set the password").click();
    assertThat(page.locator(".input-line .trouble").last()).containsText("first that are guessed");
    page.getByLabel("New password").fill(NEXT);
    button(page, "Set the password").click();

    assertThat(page.locator(".outcome")).hasText("The new password is set. Sign in with it.");
    assertThat(page.getByLabel("Email address")).hasValue(forgetful.email());
    holder.takePicture("new-password-set");
    page.getByLabel("Password").fill(NEXT);
    page.locator(".web-form button").click();
    assertThat(page.locator(".own-button")).hasText(forgetful.name());
  }

  @ParameterizedTest
  @CsvSource({"1440, LIGHT", "1440, DARK", "390, LIGHT", "390, DARK"})
  void nothingKeepsAnyoneOut(int width, ColorScheme colours, Visitor visitor) {
    visitor.signIn(Acting.somebody(application, Role.ADMINISTRATOR));
    visitor.comeWith(width, colours);
    String look = "-%d-%s".formatted(width, colours.name().toLowerCase(Locale.ROOT));
    String link = makeLink(visitor, Acting.somebody(application, Role.RATER));
    look(visitor, "new-password-link" + look);
    visitor.open(link);
    assertThat(visitor.page().locator(".web-form")).isVisible();
    look(visitor, "new-password" + look);
    visitor.open("/new-password/guessed");
    assertThat(visitor.page().locator(".lead")).containsText("Ask an administrator for a new one");
    look(visitor, "new-password-unknown" + look);
  }

  private static void look(Visitor visitor, String name) {
    visitor.takePicture(name);
    assertThat(visitor.barriers()).as(name).isEmpty();
    assertThat(visitor.mustScrollSideways()).as(name).isFalse();
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
  }
}
