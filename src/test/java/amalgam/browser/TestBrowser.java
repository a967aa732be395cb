package amalgam.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** The running Chromium that {@code src/test/browser/unpack.mjs} found or fetched. */
record TestBrowser(Playwright playwright, Browser browser) implements AutoCloseable {

  private static final Path REPORT = Path.of("target", "test-browser.properties");

  static TestBrowser start() {
    Properties found = read(REPORT);
    Map<String, String> environment = new HashMap<>(System.getenv());
    // The machine's own Node.js drives the browser: the one Playwright bundles weighs 200 MB.
    environment.put("PLAYWRIGHT_NODEJS_PATH", found.getProperty("node"));

    LaunchOptions launch = new LaunchOptions();
    String chromium = found.getProperty("chromium");
    if (chromium != null) {
      environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
      launch.setExecutablePath(Path.of(chromium));
      // It opens no page but ours, and containers often lack what a sandbox needs.
      launch.setArgs(List.of("--no-sandbox"));
    }
    Playwright playwright = Playwright.create(new CreateOptions().setEnv(environment));
    return new TestBrowser(
        playwright, playwright.chromium().launch(launch.setEnv(ofBrowser(found))));
  }

  BrowserContext newVisit(NewContextOptions options) {
    return browser.newContext(options);
  }

  @Override
  public void close() {
    playwright.close();
  }

  private static Map<String, String> ofBrowser(Properties found) {
    Map<String, String> environment = new HashMap<>(System.getenv());
    if (found.containsKey("libraries")) {
      environment.put("LD_LIBRARY_PATH", found.getProperty("libraries"));
      environment.put("FONTCONFIG_PATH", found.getProperty("fonts"));
    }
    return environment;
  }

  private static Properties read(Path report) {
    Properties found = new Properties();
    try (Reader reader = Files.newBufferedReader(report)) {
      found.load(reader);
    } catch (IOException missing) {
      throw new UncheckedIOException(
          "No browser has been fetched for the tests yet: run ./mvnw pre-integration-test.",
          missing);
    }
    return found;
  }
}
