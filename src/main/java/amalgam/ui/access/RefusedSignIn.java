package amalgam.ui.access;

import amalgam.platform.security.Problems;
import amalgam.platform.security.TooOftenException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/**
 * Says why somebody could not sign in: to a person on the page, as {@code ?error} or as {@code
 * ?wait=<seconds>}, to a program as a problem.
 *
 * @param page where people sign in
 */
record RefusedSignIn(String page) implements AuthenticationFailureHandler {

  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
      throws IOException {
    long wait = why instanceof TooOftenException often ? often.seconds() : 0;
    if (wait > 0) {
      response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait));
    }
    String accepted = request.getHeader(HttpHeaders.ACCEPT);
    if (accepted != null && accepted.contains(MediaType.TEXT_HTML_VALUE)) {
      response.sendRedirect(
          request.getContextPath() + page + (wait > 0 ? "?wait=" + wait : "?error"));
    } else {
      Problems.answer(
          request,
          response,
          wait > 0 ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.UNAUTHORIZED,
          String.valueOf(why.getMessage()));
    }
  }
}
