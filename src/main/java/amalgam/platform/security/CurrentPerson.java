package amalgam.platform.security;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Who acts in the present thread.
 *
 * @param account the id of their account; null for a visitor and for Amalgam itself
 * @param name for people, such as that of the account; null for a visitor
 * @param address by which they came; null where there is no request
 */
public record CurrentPerson(
    @Nullable Long account,
    @Nullable String name,
    Collection<? extends GrantedAuthority> authorities,
    @Nullable String address) {

  /** Whoever acts now; a visitor where nobody has signed in. */
  public static CurrentPerson now() {
    Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
    if (authentication == null || !authentication.isAuthenticated()) {
      return new CurrentPerson(null, null, List.of(), addressNow());
    }
    Collection<? extends GrantedAuthority> authorities = authentication.getAuthorities();
    return switch (authentication.getPrincipal()) {
      case SignedIn person ->
          new CurrentPerson(person.accountId(), person.displayName(), authorities, addressNow());
      case SystemActor system ->
          new CurrentPerson(null, system.toString(), authorities, addressNow());
      case null, default -> new CurrentPerson(null, null, List.of(), addressNow());
    };
  }

  private static @Nullable String addressNow() {
    RequestAttributes request = RequestContextHolder.getRequestAttributes();
    return request instanceof ServletRequestAttributes web
        ? web.getRequest().getRemoteAddr()
        : null;
  }

  public boolean isSignedIn() {
    return account != null;
  }

  /** Whether they may do what researchers do. */
  public boolean isResearcher() {
    return Authority.has(authorities, Authority.RESEARCHER);
  }

  /** Whether they may do what administrators do. */
  public boolean isAdministrator() {
    return Authority.has(authorities, Authority.ADMINISTRATOR);
  }

  /** Whether it is Amalgam itself. */
  public boolean isSystem() {
    return Authority.has(authorities, Authority.SYSTEM);
  }
}
