package amalgam.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * An answer as it was given.
 *
 * @param at when it was asked for, so that it is at least as new
 * @param headers without its length
 */
record Snapshot(Instant at, Map<String, List<String>> headers, byte[] body) {

  /** Gives it again, or says that the reader has it already. */
  void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    List<String> tags = headers.getOrDefault(HttpHeaders.ETAG, List.of());
    headers.forEach(
        (name, values) -> {
          response.setHeader(name, values.getFirst());
          values.stream().skip(1).forEach(value -> response.addHeader(name, value));
        });
    boolean isKnown =
        !tags.isEmpty()
            && new ServletWebRequest(request, response).checkNotModified(tags.getFirst());
    if (!isKnown) {
      response.setContentLength(body.length);
      if (!HttpMethod.HEAD.matches(request.getMethod())) {
        response.getOutputStream().write(body);
      }
    }
  }
}
