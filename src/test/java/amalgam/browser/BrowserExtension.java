package amalgam.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** One browser for all tests, one {@link Visitor} for each; one that fails leaves a picture. */
class BrowserExtension implements ParameterResolver, AfterEachCallback {

  private static final Namespace NAMESPACE = Namespace.create(BrowserExtension.class);

  /** On a busy machine results take a while to come to a page. */
  private static final double PATIENCE_MS = 20_000;

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
    return parameter.getParameter().getType() == Visitor.class;
  }

  @Override
  public Visitor resolveParameter(ParameterContext parameter, ExtensionContext test) {
    return test.getStore(NAMESPACE)
        .computeIfAbsent(Visitor.class, key -> newVisitor(test), Visitor.class);
  }

  @Override
  public void afterEach(ExtensionContext test) {
    Visitor visitor = test.getStore(NAMESPACE).get(Visitor.class, Visitor.class);
    if (visitor != null && test.getExecutionException().isPresent()) {
      visitor.takePicture("failed-" + test.getRequiredTestMethod().getName());
    }
  }

  private static Visitor newVisitor(ExtensionContext test) {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
    TestBrowser browser =
        test.getStore(StoreScope.EXECUTION_REQUEST, NAMESPACE)
            .computeIfAbsent(TestBrowser.class, key -> TestBrowser.start(), TestBrowser.class);
    String port =
        SpringExtension.getApplicationContext(test)
            .getEnvironment()
            .getRequiredProperty("local.server.port");
    BrowserContext visit =
        browser.newVisit(new NewContextOptions().setBaseURL("http://localhost:" + port));
    return new Visitor(visit.newPage());
  }
}
