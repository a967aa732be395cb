package amalgam.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import amalgam.publication.PublishedFolder;
import amalgam.publication.Publisher;
import amalgam.tournament.Tournament;
import amalgam.tournament.Tournaments;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.PdfOptions;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.ColorScheme;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.SimpleFileServer;
import com.sun.net.httpserver.SimpleFileServer.OutputLevel;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class PublicationIT {

  @TempDir private Path folder;

  @Autowired private Arena arena;
  @Autowired private Tournaments tournaments;
  @Autowired private Publisher publisher;

  private PublishedFolder published;

  @BeforeEach
  void publish() {
    Tournament tournament = tournaments.find(arena.finished()).orElseThrow();
    published = new PublishedFolder(folder.resolve("site"));
    publisher.publish(tournament, published);
  }

  @ParameterizedTest
  @CsvSource({"1440,LIGHT", "1440,DARK", "390,LIGHT", "390,DARK", "360,LIGHT"})
  void aReaderOpensTheFolderWithoutAServer(int width, ColorScheme colours, Visitor visitor)
      throws Exception {
    List<String> asked = new CopyOnWriteArrayList<>();
    visitor.page().onRequest((Request request) -> asked.add(request.url()));
    visitor.comeWith(width, colours);
    for (Path page : published.pages()) {
      visitor.open(page.toUri().toString());
      assertThat(visitor.page().locator("h1")).isVisible();
      assertThat(visitor.mustScrollSideways()).as(page.toString()).isFalse();
      assertThat(visitor.barriers()).as(page.toString()).isEmpty();
      if (isOneToLookAt(page)) {
        visitor.takePicture(
            "published-%s-%d-%s"
                .formatted(
                    page.getFileName().toString().replace(".html", ""),
                    width,
                    colours.name().toLowerCase(Locale.ROOT)));
      }
    }
    String home = folder.resolve("site").toUri().toString();
    assertThat(asked).isNotEmpty().allMatch(address -> address.startsWith(home));
    assertThat(published.deadLinks()).isEmpty();
  }

  private static boolean isOneToLookAt(Path page) {
    String name = page.getFileName().toString();
    return !name.contains("-page-") && (!name.contains("-") || name.startsWith("1-"));
  }

  @Test
  void anyWebHostServesTheSamePages(Visitor visitor) throws Exception {
    HttpServer host =
        SimpleFileServer.createFileServer(
            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
            folder.resolve("site"),
            OutputLevel.NONE);
    host.start();
    try {
      visitor.open("http://localhost:" + host.getAddress().getPort() + "/");
      Page page = visitor.page();
      assertThat(page.locator("svg circle")).not().hasCount(0);
      page.locator(".board a").first().click();
      assertThat(page.locator(".proposals li")).not().hasCount(0);
      page.locator("nav").getByText("Report").click();
      assertThat(page.locator("pre")).containsText("@misc{amalgam-small,");
    } finally {
      host.stop(0);
    }
  }

  @Test
  void theReportIsPrintedOnPaper(Visitor visitor) {
    visitor.open("/report/" + arena.finished());
    assertThat(visitor.page().locator("h1")).hasText("Small");
    assertThat(visitor.barriers()).isEmpty();

    byte[] paper = visitor.page().pdf(new PdfOptions().setPreferCSSPageSize(true));

    assertThat(new String(paper, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
  }

  @Test
  void aReaderTakesTheWholeTournamentAlong(Visitor visitor) {
    visitor.open("/?tournament=" + arena.finished());

    String name =
        visitor
            .page()
            .waitForDownload(() -> visitor.page().getByText("static site (ZIP)").click())
            .suggestedFilename();

    assertThat(name).isEqualTo("tournament-" + arena.finished() + ".zip");
  }
}
