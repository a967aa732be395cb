package amalgam.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.util.function.SingletonSupplier;

/**
 * Lets whoever signed in on the pages read with their session, such as by a link to a file, and
 * nothing else: what changes something needs a token, which no other site can have a browser send.
 * Makes no session.
 */
final class SessionForReading implements SecurityContextRepository {

  private static final Set<String> READING = Set.of("GET", "HEAD");

  private final HttpSessionSecurityContextRepository sessions =
      new HttpSessionSecurityContextRepository();

  SessionForReading() {
    sessions.setAllowSessionCreation(false);
  }

  @Override
  public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
    return READING.contains(request.getMethod())
        ? sessions.loadDeferredContext(request)
        : new Nobody();
  }

  @Override
  @Deprecated
  public SecurityContext loadContext(HttpRequestResponseHolder holder) {
    return loadDeferredContext(holder.getRequest()).get();
  }

  @Override
  public void saveContext(
      SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
    // Who signs in does so on the pages.
  }

  @Override
  public boolean containsContext(HttpServletRequest request) {
    return READING.contains(request.getMethod()) && sessions.containsContext(request);
  }

  private static final class Nobody implements DeferredSecurityContext {

    private final SingletonSupplier<SecurityContext> empty =
        SingletonSupplier.of(SecurityContextHolder::createEmptyContext);

    @Override
    public SecurityContext get() {
      return empty.obtain();
    }

    @Override
    public boolean isGenerated() {
      return true;
    }
  }
}
