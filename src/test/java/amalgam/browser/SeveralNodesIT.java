package amalgam.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import amalgam.account.Account;
import amalgam.account.AccountRepository;
import amalgam.account.Role;
import amalgam.arena.Acting;
import amalgam.arena.Arena;
import amalgam.arena.TestDatabase;
import amalgam.arena.TestPostgres;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;

/** Two real web nodes on one PostgreSQL, a real nginx before them, and somebody with a browser. */
@Tag("proof")
class SeveralNodesIT {

  private static final String DEFINITION =
      """
      name: %s
      space: small
      prompts: { kind: plain, bundles: 4, levels: 2, leastHops: 2, mostHops: 3 }
      entrants:
        - contestants: [shortest-path]
      """;

  private static final double PATIENCE_MS = 20_000;
  private static final IsVisibleOptions PATIENTLY = new IsVisibleOptions().setTimeout(PATIENCE_MS);
  private static final ContainsTextOptions CONTAINS_PATIENTLY =
      new ContainsTextOptions().setTimeout(PATIENCE_MS);
  private static final HasTextOptions HAS_PATIENTLY = new HasTextOptions().setTimeout(PATIENCE_MS);

  private static final Logger LOG = LoggerFactory.getLogger(SeveralNodesIT.class);
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  @TempDir private static Path folder;

  private static TestBrowser browser;
  private static TestDatabase database;
  private static Account researcher;
  private static WebNode one;
  private static WebNode two;
  private static Nginx nginx;

  @BeforeAll
  static void start() throws Exception {
    assumeTrue(Nginx.program().isPresent(), "nginx is not installed here");
    browser = TestBrowser.start();
    database = TestPostgres.shared().database();
    try (Arena arena = Arena.on(database, folder.resolve("before"))) {
      researcher =
          Acting.somebody(
              arena.get(AccountRepository.class),
              arena.get(TransactionOperations.class),
              Role.RESEARCHER);
      arena.storeSmallSpace();
    }
    one = WebNode.start(folder, "one", freePort(), database);
    two = WebNode.start(folder, "two", freePort(), database);
    nginx = Nginx.start(folder, freePort(), one.port(), two.port());
    awaitReady(one);
    awaitReady(two);
  }

  @AfterAll
  static void stop() throws Exception {
    for (AutoCloseable part : new AutoCloseable[] {nginx, one, two, browser}) {
      if (part != null) {
        part.close();
      }
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static void awaitReady(WebNode node) {
    await()
        .atMost(ofMinutes(2))
        .ignoreExceptions()
        .until(
            () ->
                get("http://127.0.0.1:%d/actuator/health/readiness".formatted(node.port())) == 200);
  }

  private static int get(String address) throws IOException, InterruptedException {
    return HTTP.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.discarding())
        .statusCode();
  }

  private static BrowserContext newVisit() {
    return browser.newVisit(new NewContextOptions().setBaseURL(nginx.address()));
  }

  /** The node that holds a visit, by its cookie. */
  private static WebNode holder(BrowserContext visit) {
    String id =
        visit.cookies().stream()
            .filter(cookie -> cookie.name.equals("JSESSIONID"))
            .findFirst()
            .orElseThrow()
            .value;
    return Map.of("one", one, "two", two).get(id.substring(id.indexOf('.') + 1));
  }

  @Test
  void aVisitStaysOnItsNodeIsToldNewsAndMovesOnWhenTheNodeDies() throws Exception {
    ownersMattersStayAtTheNodes();
    secretsOfLinksStayOutOfTheLog();
    bothNodesGetVisits();
    try (BrowserContext visit = newVisit()) {
      Page list = visit.newPage();
      ConcurrentLinkedQueue<String> told = new ConcurrentLinkedQueue<>();
      list.onWebSocket(socket -> socket.onFrameReceived(frame -> told.add(socket.url())));
      list.navigate("/tournaments");
      assertThat(list.locator("h1")).isVisible(PATIENTLY);
      WebNode home = holder(visit);
      int before = nginx.passed().size();

      create(visit, "While all is well");
      assertThat(list.getByText("While all is well").first()).isVisible(PATIENTLY);
      assertThat(told).as("told by push, through nginx").isNotEmpty();
      assertThat(told).allMatch(url -> url.contains(URI.create(nginx.address()).getAuthority()));
      assertThat(passedOn(before))
          .as("every request of the visit but its first")
          .hasSizeGreaterThan(10)
          .allMatch(line -> line.contains(" 127.0.0.1:%d ".formatted(home.port())));
      assertThat(holder(visit)).isEqualTo(home);

      list.evaluate("window.before = true");
      long dead = System.nanoTime();
      home.kill();
      list.waitForFunction(
          "window.before === undefined",
          null,
          new Page.WaitForFunctionOptions().setTimeout(120_000));
      assertThat(list.locator("h1")).isVisible(PATIENTLY);
      LOG.info("Reloaded on the other node after {} ms", (System.nanoTime() - dead) / 1_000_000);
      assertThat(holder(visit)).isNotEqualTo(home);
      assertThat(list.getByText("While all is well").first()).isVisible(PATIENTLY);
      create(visit, "After one has died");
      assertThat(list.getByText("After one has died").first()).isVisible(PATIENTLY);
      assertThat(holder(visit).stop()).as("stops in order though a page is open").isEqualTo(143);
    }
  }

  /** Without what nginx answered itself. */
  private static List<String> passedOn(int before) {
    List<String> all = nginx.passed();
    return all.subList(before, all.size());
  }

  private static void ownersMattersStayAtTheNodes() throws Exception {
    assertThat(get(nginx.address() + "/actuator/health")).isEqualTo(404);
    assertThat(get(nginx.address() + "/actuator/prometheus")).isEqualTo(404);
    assertThat(get(nginx.address() + "/api/v1/spaces")).isEqualTo(200);
  }

  private static void secretsOfLinksStayOutOfTheLog() {
    try (BrowserContext guest = newVisit()) {
      Page page = guest.newPage();
      page.navigate("/new-password/a-secret");
      assertThat(page.locator("h1")).hasText("New password", HAS_PATIENTLY);
      page.navigate("/rate?invitation=a-secret");
      assertThat(page.locator("h1")).isVisible(PATIENTLY);
    }
    assertThat(nginx.passed())
        .anyMatch(line -> line.contains("GET /new-password/*** HTTP"))
        .anyMatch(line -> line.contains("location=new-password%2F***"))
        .noneMatch(line -> line.contains("a-secret"));
  }

  /** New visits are shared out. */
  private static void bothNodesGetVisits() {
    Set<WebNode> holders = new HashSet<>();
    for (int visit = 0; visit < 4; visit++) {
      try (BrowserContext guest = newVisit()) {
        guest.newPage().navigate("/");
        holders.add(holder(guest));
      }
    }
    assertThat(holders).containsExactlyInAnyOrder(one, two);
  }

  /** Starts a tournament in another window of the same visit. */
  private static void create(BrowserContext visit, String name) {
    try (Page page = visit.newPage()) {
      page.navigate("/tournaments/new");
      if (page.url().contains("/sign-in")) {
        page.getByLabel("Email address").fill(researcher.email());
        page.getByLabel("Password").fill(Acting.PASSWORD);
        page.locator(".web-form button").click();
      }
      page.locator("vaadin-text-area textarea").fill(DEFINITION.formatted(name));
      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Check").setExact(true))
          .click();
      assertThat(page.locator("p.verdict")).containsText("This can be played", CONTAINS_PATIENTLY);
      page.getByRole(
              AriaRole.BUTTON,
              new Page.GetByRoleOptions().setName("Create and start").setExact(true))
          .click();
      assertThat(page.locator("h1")).hasText(name, HAS_PATIENTLY);
    }
  }
}
