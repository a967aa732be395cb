package amalgam.ui.access;

import amalgam.platform.security.SystemActor;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import java.util.function.Supplier;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/**
 * Who acts in a thread: Amalgam itself where it says so, else whoever's page the thread works on,
 * else whoever asked. Not whoever asked before the page: their thread may bring others the news.
 * Vaadin's own strategy has no room for Amalgam itself.
 */
final class WhoActs implements SecurityContextHolderStrategy {

  /** Of all applications in this process, since the holder knows only the latest. */
  private static final SecurityContextHolderStrategy THREADS =
      SecurityContextHolder.getContextHolderStrategy();

  private static final String KEY =
      HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

  @Override
  public void clearContext() {
    THREADS.clearContext();
  }

  @Override
  public SecurityContext getContext() {
    SecurityContext said = THREADS.getContext();
    VaadinSession page = VaadinSession.getCurrent();
    return page == null || !isWorkedOn(page) || SystemActor.acts(said)
        ? said
        : of(page.getSession());
  }

  /** A thread that was left with somebody's page at hand does not act for them. */
  private static boolean isWorkedOn(VaadinSession page) {
    return page.getSession() != null && page.hasLock();
  }

  /** That of whoever signed in there; of nobody if none did, or it is over. */
  private static SecurityContext of(WrappedSession session) {
    try {
      return session.getAttribute(KEY) instanceof SecurityContext signedIn
          ? signedIn
          : THREADS.createEmptyContext();
    } catch (IllegalStateException over) {
      return THREADS.createEmptyContext();
    }
  }

  @Override
  public Supplier<SecurityContext> getDeferredContext() {
    return THREADS.getDeferredContext();
  }

  @Override
  public void setContext(SecurityContext context) {
    THREADS.setContext(context);
  }

  @Override
  public void setDeferredContext(Supplier<SecurityContext> context) {
    THREADS.setDeferredContext(context);
  }

  @Override
  public SecurityContext createEmptyContext() {
    return THREADS.createEmptyContext();
  }
}
