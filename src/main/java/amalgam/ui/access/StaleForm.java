package amalgam.ui.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfFilter;

/**
 * Brings whoever sends a form of a visit that is over, as after a night with the page open, to the
 * page where they sign in, as {@code ?ended}. Programs are told that they may not.
 *
 * @param page where people sign in
 */
record StaleForm(String page) implements AccessDeniedHandler, ObjectPostProcessor<CsrfFilter> {

  @Override
  public <F extends CsrfFilter> F postProcess(F filter) {
    filter.setAccessDeniedHandler(this);
    return filter;
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
      throws IOException {
    String accepted = request.getHeader(HttpHeaders.ACCEPT);
    if (accepted != null && accepted.contains(MediaType.TEXT_HTML_VALUE)) {
      response.sendRedirect(request.getContextPath() + page + "?ended");
    } else {
      response.sendError(HttpStatus.FORBIDDEN.value());
    }
  }
}
