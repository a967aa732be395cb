package amalgam.arena;

import amalgam.account.Account;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;

/** Somebody who asks a running application over HTTP and keeps its cookies, without a browser. */
public final class Caller implements AutoCloseable {

  private static final Pattern TOKEN = Pattern.compile("<meta name=\"_csrf\" content=\"([^\"]+)\"");

  private final String origin;
  private final HttpClient http =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

  public Caller(ApplicationContext application) {
    this.origin =
        "http://localhost:" + application.getEnvironment().getRequiredProperty("local.server.port");
  }

  /** What is at an address. */
  public HttpResponse<String> get(String path, String... headers) {
    return send(request(path, headers).GET().build());
  }

  /** What comes of a form. */
  public HttpResponse<String> post(String path, Map<String, String> form, String... headers) {
    String body =
        form.entrySet().stream()
            .map(field -> field.getKey() + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return send(
        request(path, headers)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body))
            .build());
  }

  /** What comes of an attempt to sign in on the page, as a browser makes it. */
  public HttpResponse<String> signIn(String email, String password, String... headers) {
    return post(
        "/sign-in", Map.of("username", email, "password", password, "_csrf", formToken()), headers);
  }

  /** Signs in, or fails. */
  public Caller signIn(Account person) {
    HttpResponse<String> answer = signIn(person.email(), Acting.PASSWORD, "Accept", "text/html");
    String to = answer.headers().firstValue("Location").orElse("");
    if (answer.statusCode() != 302 || to.contains("sign-in")) {
      throw new AssertionError("Could not sign in: %d, to %s".formatted(answer.statusCode(), to));
    }
    return this;
  }

  /** What a form must carry that comes from one of the pages. */
  public String formToken() {
    Matcher found = TOKEN.matcher(get("/sign-in").body());
    if (!found.find()) {
      throw new AssertionError("The page has no token for its forms.");
    }
    return found.group(1);
  }

  private HttpRequest.Builder request(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(origin + path));
    return headers.length == 0 ? request : request.headers(headers);
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return http.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    http.close();
  }
}
