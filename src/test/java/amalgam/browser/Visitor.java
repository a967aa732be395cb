package amalgam.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;

/** Somebody with a browser window of their own, who has never been here before. */
record Visitor(Page page) implements AutoCloseable {

  private static final Path PICTURES = Path.of("target", "screenshots");

  void open(String path) {
    page.navigate(path);
  }

  /** Comes with a window of that width, and a system that is dark or light. */
  void comeWith(int width, ColorScheme colours) {
    page.setViewportSize(width, 900);
    page.emulateMedia(new EmulateMediaOptions().setColorScheme(colours));
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
