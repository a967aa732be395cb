package amalgam.contestant.endpoint;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.jspecify.annotations.Nullable;

/** One request and its reply, of which no more is read than is allowed. */
final class HttpExchange {

  private final CloseableHttpClient http;
  private final Clock clock;
  private final int longestBody;

  HttpExchange(CloseableHttpClient http, Clock clock, int longestBody) {
    this.http = http;
    this.clock = clock;
    this.longestBody = longestBody;
  }

  /**
   * Asks.
   *
   * @return the body of the reply
   * @throws EndpointFailure if the reply is no success or too long
   */
  String post(URI url, @Nullable String key, String body) throws IOException {
    HttpPost request = new HttpPost(url);
    request.setEntity(new StringEntity(body, ContentType.APPLICATION_JSON));
    return sent(request, key);
  }

  /**
   * Fetches.
   *
   * @return the body of the reply
   * @throws EndpointFailure if the reply is no success or too long
   */
  String get(URI url, @Nullable String key) throws IOException {
    return sent(new HttpGet(url), key);
  }

  private String sent(HttpUriRequestBase request, @Nullable String key) throws IOException {
    request.setHeader(HttpHeaders.ACCEPT, ContentType.APPLICATION_JSON.getMimeType());
    if (key != null) {
      request.setHeader(HttpHeaders.AUTHORIZATION, "Bearer " + key);
    }
    try (ClassicHttpResponse response = http.executeOpen(null, request, null)) {
      return read(request, response);
    }
  }

  private String read(HttpUriRequestBase request, ClassicHttpResponse response) throws IOException {
    if (response.getCode() != 200) {
      // Or closing would first read to the end, which nobody knows.
      request.cancel();
      throw failure(response);
    }
    HttpEntity entity = response.getEntity();
    if (entity == null) {
      return "";
    }
    InputStream content = entity.getContent();
    byte[] bytes = content.readNBytes(longestBody + 1);
    if (bytes.length > longestBody) {
      request.cancel();
      throw new EndpointFailure(
          EndpointFailure.Kind.LOST, "sent more than %d bytes".formatted(longestBody), null);
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private EndpointFailure failure(ClassicHttpResponse response) {
    int status = response.getCode();
    return switch (status) {
      case 429, 503 ->
          new EndpointFailure(
              EndpointFailure.Kind.BUSY,
              "has too much to do (status %d)".formatted(status),
              retryAfter(response));
      case 401, 403 ->
          new EndpointFailure(
              EndpointFailure.Kind.REFUSED,
              "refused the key (status %d); check keyFrom and the variable".formatted(status),
              null);
      case 404 ->
          new EndpointFailure(
              EndpointFailure.Kind.REFUSED,
              "does not know the model or the address (status 404); check model and baseUrl",
              null);
      default -> failure(status);
    };
  }

  private static EndpointFailure failure(int status) {
    return new EndpointFailure(
        switch (status) {
          case 400, 422 -> EndpointFailure.Kind.UNSUITED;
          // A gateway that gave up waiting: what is behind it may have gone on.
          case 408, 504 -> EndpointFailure.Kind.LOST;
          default -> status >= 500 ? EndpointFailure.Kind.UNWELL : EndpointFailure.Kind.REFUSED;
        },
        status / 100 == 3
            ? "points elsewhere (status %d), which is not followed; give the final baseUrl"
                .formatted(status)
            : "answered with status " + status,
        null);
  }

  /** How long the server asks to be left alone, given in seconds or as a date. */
  private @Nullable Duration retryAfter(ClassicHttpResponse response) {
    Header header = response.getFirstHeader(HttpHeaders.RETRY_AFTER);
    if (header == null) {
      return null;
    }
    String value = String.valueOf(header.getValue()).strip();
    try {
      return value.matches("\\d{1,9}")
          ? Duration.ofSeconds(Long.parseLong(value))
          : Duration.between(clock.instant(), date(value));
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private static Instant date(String value) {
    return ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
  }
}
