package amalgam.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Has a program act as the person whose token it shows. A token that serves no more is refused,
 * also where anybody may read: whoever shows one wants to know.
 */
public final class TokenFilter extends OncePerRequestFilter {

  private static final String SCHEME = "Bearer ";

  private final People people;

  public TokenFilter(People people) {
    this.people = people;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String shown = request.getHeader(HttpHeaders.AUTHORIZATION);
    if (shown == null || !shown.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
      chain.doFilter(request, response);
      return;
    }
    try {
      Optional<Authentication> found = people.byToken(shown.substring(SCHEME.length()).strip());
      if (found.isEmpty()) {
        refuse(request, response);
        return;
      }
      SecurityContext context = SecurityContextHolder.createEmptyContext();
      context.setAuthentication(found.get());
      SecurityContextHolder.setContext(context);
    } catch (DataAccessException | TransactionException unanswered) {
      Problems.answer(
          request,
          response,
          HttpStatus.SERVICE_UNAVAILABLE,
          "The database cannot answer at the moment, and so nobody knows whose token this is.");
      return;
    }
    chain.doFilter(request, response);
  }

  private static void refuse(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
    Problems.answer(
        request,
        response,
        HttpStatus.UNAUTHORIZED,
        "This token does not serve, or no more; make another on the page of your account.");
  }
}
