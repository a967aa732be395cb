package amalgam.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Asks at every request of somebody who has signed in what they may do now. So whoever is disabled
 * has gone at the next click, in whichever process, and whoever was given a role has it then.
 */
public final class RenewalFilter extends OncePerRequestFilter {

  private static final Logger LOG = LoggerFactory.getLogger(RenewalFilter.class);

  private final People people;

  public RenewalFilter(People people) {
    this.people = people;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    SecurityContext context = SecurityContextHolder.getContext();
    Authentication before = context.getAuthentication();
    if (before != null && before.getPrincipal() instanceof SignedIn person) {
      renew(request, context, before, person);
    }
    chain.doFilter(request, response);
  }

  private void renew(
      HttpServletRequest request, SecurityContext context, Authentication before, SignedIn person) {
    try {
      Optional<Authentication> now = people.renewed(person);
      if (now.isEmpty()) {
        end(request);
      } else if (!isSame(before, person, now.get())) {
        // The session holds this very context.
        context.setAuthentication(now.get());
      }
    } catch (DataAccessException | TransactionException unanswered) {
      // Whoever was let in stays until the database says otherwise; nothing changes meanwhile, and
      // the page tells what is wrong.
      LOG.debug("Nobody could be asked about a session.", unanswered);
    }
  }

  private static boolean isSame(Authentication before, SignedIn person, Authentication now) {
    return before.getAuthorities().containsAll(now.getAuthorities())
        && now.getAuthorities().size() == Authority.roles(before.getAuthorities())
        && now.getPrincipal() instanceof SignedIn same
        && same.displayName().equals(person.displayName());
  }

  private static void end(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
    SecurityContextHolder.clearContext();
  }
}
