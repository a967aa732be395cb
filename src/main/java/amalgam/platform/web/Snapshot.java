package amalgam.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.context.request.ServletWebRequest;

/** An answer as it was given, which can be given again, packed where the reader can unpack it. */
final class Snapshot {

  /** What is smaller is hardly made smaller. */
  private static final int WORTH_PACKING = 1024;

  private final Instant at;
  private final Map<String, List<String>> headers;
  private final byte[] body;
  private byte @Nullable [] packed;

  /**
   * @param at when it was asked for, so that it is at least as new
   * @param headers without its length
   */
  Snapshot(Instant at, Map<String, List<String>> headers, byte[] body) {
    this.at = at;
    this.headers = Map.copyOf(headers);
    this.body = body;
  }

  Instant at() {
    return at;
  }

  /** How much memory it takes, at most. */
  int bytes() {
    return 2 * body.length;
  }

  /** Gives it again, or says that the reader has it already. */
  void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    headers.forEach(
        (name, values) -> {
          response.setHeader(name, values.getFirst());
          values.stream().skip(1).forEach(value -> response.addHeader(name, value));
        });
    boolean isPacked = body.length >= WORTH_PACKING && unpacks(request);
    if (body.length >= WORTH_PACKING) {
      response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
    }
    if (isKnown(request, response, isPacked)) {
      return;
    }
    byte[] content = isPacked ? packed() : body;
    if (isPacked) {
      response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
    }
    response.setContentLength(content.length);
    if (!HttpMethod.HEAD.matches(request.getMethod())) {
      response.getOutputStream().write(content);
    }
  }

  private static boolean unpacks(HttpServletRequest request) {
    String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
    return accepted != null && accepted.contains("gzip") && !accepted.contains("gzip;q=0");
  }

  /** Packed it is the same to people, but not byte for byte: its tag is a weak one then. */
  private boolean isKnown(
      HttpServletRequest request, HttpServletResponse response, boolean isPacked) {
    List<String> tags = headers.getOrDefault(HttpHeaders.ETAG, List.of());
    if (tags.isEmpty()) {
      return false;
    }
    String tag = tags.getFirst();
    if (isPacked && !tag.startsWith("W/")) {
      response.setHeader(HttpHeaders.ETAG, "W/" + tag);
    }
    return new ServletWebRequest(request, response).checkNotModified(tag);
  }

  private synchronized byte[] packed() throws IOException {
    byte[] known = packed;
    if (known == null) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (OutputStream packing = new GZIPOutputStream(bytes)) {
        packing.write(body);
      }
      known = bytes.toByteArray();
      packed = known;
    }
    return known;
  }
}
