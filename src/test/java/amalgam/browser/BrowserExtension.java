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
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * One browser for all tests, one {@link Visitor} for each; one that fails leaves a picture. None
 * passes whose pages need what their own policy forbids.
 */
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
        .computeIfAbsent(
            Visitor.class,
            key -> newVisitor(test, parameter.isAnnotated(OnAPhone.class)),
            Visitor.class);
  }

  @Override
  public void afterEach(ExtensionContext test) {
    Visitor visitor = test.getStore(NAMESPACE).get(Visitor.class, Visitor.class);
    if (visitor != null && test.getExecutionException().isPresent()) {
      visitor.takePicture("failed-" + test.getRequiredTestMethod().getName());
    } else if (visitor != null && !visitor.forbidden().isEmpty()) {
      throw new AssertionError("The policy of the pages forbade: " + visitor.forbidden());
    }
  }

  private static Visitor newVisitor(ExtensionContext test, boolean hasPhone) {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
    TestBrowser browser =
        test.getStore(StoreScope.EXECUTION_REQUEST, NAMESPACE)
            .computeIfAbsent(TestBrowser.class, key -> TestBrowser.start(), TestBrowser.class);
    ApplicationContext application = SpringExtension.getApplicationContext(test);
    String port = application.getEnvironment().getRequiredProperty("local.server.port");
    NewContextOptions options = new NewContextOptions().setBaseURL("http://localhost:" + port);
    if (hasPhone) {
      options.setViewportSize(390, 844).setHasTouch(true).setIsMobile(true);
    }
    BrowserContext visit = browser.newVisit(options);
    return new Visitor(visit.newPage(), application);
  }
}
