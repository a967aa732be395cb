package amalgam.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import amalgam.account.Account;
import amalgam.account.Role;
import amalgam.arena.Acting;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.ClickOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Signing in and out, being refused, and looking after one's own account and others'. */
@BrowserTest
class AccountIT {

  /** What the page asks the server in between. */
  private static final Predicate<String> ASKING = url -> url.contains("v-r=uidl");

  @Autowired private ApplicationContext application;
  @Autowired private Arena arena;

  @Test
  void whoMistypesIsToldSoAndWhoeverGetsItRightGoesOnWhereTheyWantedTo(Visitor visitor) {
    Account researcher = Acting.somebody(application, Role.RESEARCHER);
    Page page = visitor.page();
    visitor.open("/tournaments/new");
    assertThat(page.locator("h1")).hasText("Sign in");

    visitor.fillIn(researcher.email(), "something else");

    assertThat(page.locator(".outcome")).containsText("No account has this address");
    assertThat(page.getByLabel("Email address")).hasValue(researcher.email());
    visitor.takePicture("sign-in-refused");
    visitor.fillIn(researcher.email(), Acting.PASSWORD);

    assertThat(page.locator("h1")).hasText("New tournament");
    page.locator(".own-button").click();
    page.getByRole(AriaRole.BUTTON, named("Sign out")).click();
    assertThat(page.locator(".own-menu")).hasText("Sign in");
    visitor.open("/tournaments/new");
    assertThat(page.locator("h1")).hasText("Sign in");
  }

  @Test
  void whoSignsInFromAPageComesBackToIt(Visitor visitor) {
    String tournament = "/tournament/" + arena.finished();
    visitor.open(tournament);
    Page page = visitor.page();
    assertThat(button(page, "Add entrants")).not().isVisible();

    page.locator(".own-menu a").click();
    assertThat(page.locator("h1")).hasText("Sign in");
    visitor.fillIn(Acting.somebody(application, Role.RESEARCHER).email(), Acting.PASSWORD);

    assertThat(page).hasURL(Pattern.compile(tournament + "(\\?continue)?$"));
    assertThat(button(page, "Add entrants")).isVisible();
  }

  @Test
  void theFormIsSentOnceThePageHasItsAnswersSinceItEndsTheVisit(Visitor visitor) {
    Account person = Acting.somebody(application, Role.RATER);
    Page page = visitor.page();
    List<String> listening = new ArrayList<>();
    List<Route> held = new ArrayList<>();
    List<String> sent = new ArrayList<>();
    page.onWebSocket(socket -> listening.add(socket.url()));
    visitor.open("/sign-in");
    page.getByLabel("Email address").fill(person.email());
    page.getByLabel("Password").fill(Acting.PASSWORD);
    page.waitForLoadState(LoadState.NETWORKIDLE);
    page.onRequest(
        request -> {
          if (request.method().equals("POST")) {
            sent.add(request.url().contains("v-r=uidl") ? "question" : "form");
          }
        });
    page.route(ASKING, held::add);
    page.locator(".web-form button").click(new ClickOptions().setNoWaitAfter(true));
    page.waitForCondition(() -> !held.isEmpty());
    assertThat(sent).containsExactly("question");
    assertThat(listening).isEmpty();
    page.unroute(ASKING);
    held.forEach(Route::resume);

    assertThat(page.locator(".own-button")).isVisible();
    assertThat(sent).startsWith("question", "form");
    page.waitForCondition(() -> !listening.isEmpty());
  }

  @Test
  void whoSendsTheFormOfAVisitThatIsOverSignsInAnew(Visitor visitor) {
    Account person = Acting.somebody(application, Role.RATER);
    Page page = visitor.page();
    visitor.open("/sign-in");
    assertThat(page.getByLabel("Password")).isVisible();
    page.waitForLoadState(LoadState.NETWORKIDLE);
    page.context().clearCookies();
    page.evaluate("HTMLFormElement.prototype.submit.call(document.querySelector('.web-form'))");

    assertThat(page.locator(".outcome"))
        .hasText("Your visit had ended. Sign in to go on where you were.");
    visitor.fillIn(person.email(), Acting.PASSWORD);
    assertThat(page.locator(".own-button")).isVisible();
  }

  @Test
  void aRaterIsToldWhatIsNotOpenToThem(Visitor visitor) {
    visitor.signIn(Acting.somebody(application, Role.RATER));
    Page page = visitor.page();

    visitor.open("/admin");

    assertThat(page.locator("h1")).hasText("This page is not open to you");
    assertThat(page.locator(".lead")).containsText("An administrator can give you another role");
    assertThat(page.locator(".ways nav")).not().containsText("Admin");
    assertThat(visitor.barriers()).isEmpty();
    visitor.takePicture("no-entry");
  }

  @Test
  void whoseVisitHasEndedIsToldSoAndHowLongToWaitAfterTooManyAttempts(Visitor visitor) {
    visitor.signInByForm(Acting.somebody(application, Role.RATER));
    assertThat(visitor.page().locator(".own-button")).isVisible();
    visitor.page().context().clearCookies();

    visitor.open("/account");

    Locator said = visitor.page().locator(".outcome");
    assertThat(said).hasText("Your visit had ended. Sign in to go on where you were.");
    visitor.page().reload();
    assertThat(visitor.page().getByLabel("Password")).isVisible();
    assertThat(said).isHidden();
    visitor.open("/sign-in?wait=42");
    assertThat(said).containsText("The next can be made in 42 seconds.");
  }

  @Test
  void aTokenServesUntilItIsRevoked(Visitor visitor) throws Exception {
    arena.privately();
    visitor.signIn(Acting.somebody(application, Role.RESEARCHER));
    visitor.open("/account");
    Page page = visitor.page();
    page.locator("summary").click();
    page.getByLabel("What for").fill("nightly export");
    button(page, "Make the token").click();
    String token = page.locator(".secret-line code").textContent();
    visitor.takePicture("token");

    assertThat(list(visitor, token).body()).contains("In private");
    assertThat(page.locator(".tokens tbody tr")).containsText("nightly export");
    button(page, "Revoke nightly export").click();
    page.getByRole(AriaRole.BUTTON, named("Revoke")).click();

    assertThat(page.locator(".tokens .empty")).isVisible();
    assertThat(list(visitor, token).statusCode()).isEqualTo(401);
    page.reload();
    assertThat(page.locator(".secret-line")).hasCount(0);
  }

  private static HttpResponse<String> list(Visitor visitor, String token) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(visitor.origin() + "/api/v1/tournaments"))
            .header("Authorization", "Bearer " + token)
            .build();
    try (HttpClient program = HttpClient.newHttpClient()) {
      return program.send(request, BodyHandlers.ofString());
    }
  }

  @Test
  void anAdministratorFindsSomebodyGivesARoleAndDisables(Visitor visitor) {
    Account rater = Acting.somebody(application, Role.RATER);
    visitor.signIn(Acting.somebody(application, Role.ADMINISTRATOR));
    visitor.open("/admin");
    Page page = visitor.page();
    page.getByRole(AriaRole.SEARCHBOX).fill(rater.email().toUpperCase(Locale.ROOT));
    Locator rows = page.locator(".people tbody tr");
    assertThat(rows).hasCount(1);

    button(page, "Change role: " + rater.name()).click();
    page.locator("vaadin-confirm-dialog").getByLabel("Researcher", exactly()).check();
    visitor.takePicture("role-dialog");
    button(page, "Give the role").click();
    assertThat(rows).containsText("Researcher");

    button(page, "Disable: " + rater.name()).click();
    button(page, "Disable it").click();
    assertThat(rows).containsText("disabled");
    try (Visitor other = visitor.another("en-GB")) {
      other.open(visitor.origin() + "/sign-in");
      other.fillIn(rater.email(), Acting.PASSWORD);
      assertThat(other.page().locator(".outcome")).containsText("No account has this address");
    }
    button(page, "Enable: " + rater.name()).click();
    assertThat(rows).not().containsText("disabled");
    assertThat(page.locator(".log tbody tr").nth(2)).containsText("the role Researcher");
  }

  @Test
  void theKeyboardAloneSignsInAndWalksTheFrame(Visitor visitor) {
    Account person = Acting.somebody(application, Role.RATER);
    visitor.open("/sign-in");
    Page page = visitor.page();
    assertThat(page.getByLabel("Email address")).isFocused();
    page.keyboard().type(person.email());
    page.keyboard().press("Tab");
    page.keyboard().type(Acting.PASSWORD);
    page.keyboard().press("Enter");
    assertThat(page.locator(".own-button")).isVisible();

    page.keyboard().press("Tab");
    assertThat(page.locator(".skip-link")).isFocused();
    page.keyboard().press("Enter");
    assertThat(page.locator("#main")).isFocused();

    visitor.comeWith(390, ColorScheme.LIGHT);
    Locator menu = page.locator(".menu-button");
    menu.focus();
    page.keyboard().press("Enter");
    assertThat(page.locator(".ways")).isVisible();
    page.keyboard().press("Tab");
    assertThat(page.locator(".ways nav a").first()).isFocused();
    visitor.takePicture("menu-phone");
    page.keyboard().press("Escape");
    assertThat(page.locator(".ways")).not().isVisible();
    assertThat(menu).isFocused();
  }

  @ParameterizedTest
  @CsvSource({"1440, LIGHT", "1440, DARK", "390, LIGHT", "390, DARK"})
  void nothingKeepsAnyoneOut(int width, ColorScheme colours, Visitor visitor) {
    visitor.comeWith(width, colours);
    String look = "-%d-%s".formatted(width, colours.name().toLowerCase(Locale.ROOT));
    Page page = visitor.page();
    visitor.open("/sign-in");
    assertThat(page.locator(".web-form")).isVisible();
    look(visitor, "sign-in" + look);
    visitor.signIn(Acting.somebody(application, Role.ADMINISTRATOR));
    visitor.open("/account");
    page.locator("summary").click();
    look(visitor, "account" + look);
    visitor.open("/admin");
    page.locator("summary").first().click();
    look(visitor, "admin" + look);
    visitor.open("/spaces");
    page.locator(width > 1180 ? ".own-button" : ".menu-button").click();
    look(visitor, "frame" + look);
  }

  private static void look(Visitor visitor, String name) {
    visitor.takePicture(name);
    assertThat(visitor.barriers()).as(name).isEmpty();
    assertThat(visitor.mustScrollSideways()).as(name).isFalse();
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, named(name));
  }

  private static GetByRoleOptions named(String name) {
    return new GetByRoleOptions().setName(name).setExact(true);
  }

  private static Locator.GetByLabelOptions exactly() {
    return new Locator.GetByLabelOptions().setExact(true);
  }
}
