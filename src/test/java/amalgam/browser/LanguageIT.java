package amalgam.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import amalgam.account.Account;
import amalgam.account.Role;
import amalgam.arena.Acting;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Reading the pages in another language than English. */
@BrowserTest
class LanguageIT {

  @Autowired private ApplicationContext application;

  @Test
  void theFirstPageIsInTheBrowsersLanguageFromItsFirstByteOn(Visitor visitor) {
    visitor.open("/");
    try (Visitor german = visitor.another("de-AT")) {
      Response first = german.page().navigate("/sign-in");
      assertThat(first.text()).contains("<html lang=\"de\"");
      assertThat(german.page().locator("h1")).hasText("Anmelden");
      assertThat(german.page().locator(".skip-link")).hasText("Zum Inhalt springen");
      assertThat(german.page()).hasTitle("Anmelden · Amalgam");
      german.takePicture("sign-in-german");
    }
  }

  @Test
  void whatIsChosenStaysOverAReloadAndANewVisit(Visitor visitor) {
    visitor.open("/sign-in");
    Page page = visitor.page();
    assertThat(page.locator("html")).hasAttribute("lang", "en");

    languageSwitch(page).click();

    assertThat(page.locator("h1")).hasText("Anmelden");
    assertThat(page.locator("html")).hasAttribute("lang", "de");
    page.reload();
    assertThat(page.locator("h1")).hasText("Anmelden");
    Page later = page.context().newPage();
    later.navigate("/nowhere");
    assertThat(later.locator("h1")).hasText("Hier ist nichts");
    assertThat(later.locator("main .lead")).containsText("„/nowhere“");
    languageSwitch(later).click();
    assertThat(later.locator("h1")).hasText("Not here");
  }

  @Test
  void whatSomebodyChoseWaitsForThemWhereverTheySignIn(Visitor visitor) {
    Account person = Acting.somebody(application, Role.RATER);
    visitor.signIn(person);
    visitor.open("/account");
    languageSwitch(visitor.page()).click();
    assertThat(visitor.page().locator("h1")).hasText("Eigenes Konto");
    visitor.takePicture("account-german");

    try (Visitor elsewhere = visitor.another("en-GB")) {
      elsewhere.signIn(person);
      elsewhere.open("/account");
      assertThat(elsewhere.page().locator("h1")).hasText("Eigenes Konto");
    }
  }

  @Test
  void aPageInEnglishOnlySaysSoAndIsReadAloudAsEnglish(Visitor visitor) {
    visitor.open("/");
    try (Visitor german = visitor.another("de-DE")) {
      german.open("/models");
      assertThat(german.page().locator(".english-only"))
          .hasText("Diese Seite gibt es bisher nur auf Englisch.");
      assertThat(german.page().locator("main > [lang=en] h1")).hasText("Models");
      assertThat(german.barriers()).isEmpty();
    }
  }

  private static Locator languageSwitch(Page page) {
    return page.locator("header .language-switch button");
  }
}
