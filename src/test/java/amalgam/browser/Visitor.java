package amalgam.browser;

import amalgam.account.Account;
import amalgam.account.Role;
import amalgam.arena.Acting;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationContext;

/** Somebody with a browser window of their own, who has never been here before. */
final class Visitor implements AutoCloseable {

  private static final Path PICTURES = Path.of("target", "screenshots");

  private static final Pattern FORM_TOKEN =
      Pattern.compile("<meta name=\"_csrf\" content=\"([^\"]+)\"");

  /** In Chromium's words. */
  private static final String POLICY = "Content Security Policy";

  private final Page page;
  private final ApplicationContext application;
  private final List<String> forbidden = new CopyOnWriteArrayList<>();

  /**
   * @param application that they visit
   */
  Visitor(Page page, ApplicationContext application) {
    this.page = page;
    this.application = application;
    page.onConsoleMessage(
        said -> {
          // What reads a page for barriers looks at its styles anew, which pages on a disk forbid.
          if (said.text().contains(POLICY) && page.url().startsWith("http")) {
            forbidden.add(page.url() + ": " + said.text());
          }
        });
  }

  Page page() {
    return page;
  }

  /** What the browser did not load or run because the policy of the page forbids it. */
  List<String> forbidden() {
    return List.copyOf(forbidden);
  }

  /** The same, for whoever tries what is forbidden: the page is not blamed for it. */
  List<String> takeForbidden() {
    List<String> taken = List.copyOf(forbidden);
    forbidden.clear();
    return taken;
  }

  /** Signs in as somebody new with that role, past the form; the browser keeps the session. */
  Account signInAs(Role role) {
    Account person = Acting.somebody(application, role);
    signIn(person);
    return person;
  }

  /**
   * Signs in with an account that a test has made, past the form, as what is tested comes after.
   */
  void signIn(Account person) {
    Matcher token = FORM_TOKEN.matcher(page.request().get("/sign-in").text());
    if (!token.find()) {
      throw new AssertionError("The page to sign in has no token for its form.");
    }
    FormData form =
        FormData.create()
            .set("username", person.email())
            .set("password", Acting.PASSWORD)
            .set("_csrf", token.group(1));
    APIResponse answer =
        page.request()
            .post(
                "/sign-in",
                RequestOptions.create()
                    .setHeader("Accept", "text/html")
                    .setMaxRedirects(0)
                    .setForm(form));
    if (answer.status() != 302 || answer.headers().get("location").contains("sign-in")) {
      throw new AssertionError("Could not sign in: %d".formatted(answer.status()));
    }
  }

  void open(String path) {
    page.navigate(path);
  }

  /** Signs in by the form, and ends up on the page that was asked for, which knows them. */
  void signInByForm(Account person) {
    open("/sign-in");
    fillIn(person.email(), Acting.PASSWORD);
    page.waitForURL(address -> !address.contains("/sign-in"));
  }

  /** Types the two on the page for signing in, and sends them. */
  void fillIn(String email, String password) {
    page.getByLabel("Email address").fill(email);
    page.getByLabel("Password").fill(password);
    page.locator(".web-form button").click();
  }

  /** Somebody else, with a browser of their own, who reads in that language. */
  Visitor another(String language) {
    NewContextOptions own = new NewContextOptions().setLocale(language).setBaseURL(origin());
    return new Visitor(page.context().browser().newContext(own).newPage(), application);
  }

  /** Beginning of all addresses, where the page is one of ours. */
  String origin() {
    return (String) page.evaluate("location.origin");
  }

  /** Comes with a window of that width, and a system that is dark or light. */
  void comeWith(int width, ColorScheme colours) {
    page.setViewportSize(width, 900);
    page.emulateMedia(new EmulateMediaOptions().setColorScheme(colours));
  }

  /** The same person with a phone in the hand: small, and to be touched. */
  Visitor withPhone() {
    page.navigate("/");
    return new Visitor(
        page.context()
            .browser()
            .newContext(
                new NewContextOptions()
                    .setBaseURL(page.url())
                    .setViewportSize(390, 844)
                    .setHasTouch(true)
                    .setIsMobile(true))
            .newPage(),
        application);
  }

  /** Whether something on the page is wider than the window. */
  boolean mustScrollSideways() {
    return (boolean)
        page.evaluate(
            "document.documentElement.scrollWidth > document.documentElement.clientWidth");
  }

  /** Keeps what the window shows as {@code target/screenshots/<name>.png}. */
  void takePicture(String name) {
    page.screenshot(
        new ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")).setFullPage(true));
  }

  /** What would keep somebody from using this page, in axe's words; empty if nothing does. */
  List<String> barriers() {
    return new AxeBuilder(page)
            // Otherwise each look opens a second page, for frames of other sites, which none has:
            // that took as long again.
            .setLegacyMode(true)
            // Vaadin hangs it beside the page, outside every landmark, and shows it when the line
            // is cut.
            .exclude("vaadin-connection-indicator")
            .analyze()
            .getViolations()
            .stream()
            .map(rule -> rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes())
            .toList();
  }

  @Override
  public void close() {
    page.context().close();
  }
}
