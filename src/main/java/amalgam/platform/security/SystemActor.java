package amalgam.platform.security;

import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Amalgam itself, which may do everything. Nothing acts as it by itself: workers, the first steps
 * after a start and commands say so here, and nobody else does.
 */
public final class SystemActor {

  private static final SystemActor AMALGAM = new SystemActor();

  private static final Authentication ITSELF =
      UsernamePasswordAuthenticationToken.authenticated(
          AMALGAM, null, Authority.of(Authority.SYSTEM));

  private SystemActor() {}

  /** Does {@code work} as Amalgam itself; whoever acted before acts again after it. */
  public static void run(Runnable work) {
    doing(
        () -> {
          work.run();
          return work;
        });
  }

  /** Gets what {@code work} gives, as Amalgam itself. */
  public static <T> T call(Supplier<T> work) {
    return doing(work::get);
  }

  /**
   * What is done as Amalgam itself.
   *
   * @param <T> what it gives
   * @param <E> what it may throw
   */
  @FunctionalInterface
  public interface Deed<T, E extends Exception> {

    T done() throws E;
  }

  /** Gets what {@code deed} gives, as Amalgam itself. */
  public static <T, E extends Exception> T doing(Deed<T, E> deed) throws E {
    // Of the thread, not of whoever's page it works on: it would act for them ever after.
    Supplier<SecurityContext> before = SecurityContextHolder.getDeferredContext();
    SecurityContext itself = SecurityContextHolder.createEmptyContext();
    itself.setAuthentication(ITSELF);
    SecurityContextHolder.setContext(itself);
    try {
      return deed.done();
    } finally {
      SecurityContextHolder.setDeferredContext(before);
    }
  }

  /** Whether it is Amalgam itself that acts. */
  public static boolean acts(SecurityContext context) {
    return ITSELF.equals(context.getAuthentication());
  }

  @Override
  public String toString() {
    return "Amalgam";
  }
}
