package amalgam.ui.component;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The secret by which a browser's rater is known: set once the person has agreed, never before. */
public final class RaterCookie {

  /** Its name. */
  public static final String NAME = "amalgam.rater";

  private static final Duration MEMORY = Duration.ofDays(365);

  private RaterCookie() {}

  /** What the browser of the request in hand has kept; whatever it be. */
  public static Optional<String> secret() {
    Cookie @Nullable [] cookies = VaadinRequest.getCurrent().getCookies();
    return cookies == null
        ? Optional.empty()
        : Arrays.stream(cookies)
            .filter(cookie -> cookie.getName().equals(NAME))
            .map(Cookie::getValue)
            .findFirst();
  }

  /** Has the browser of the request in hand keep the secret. */
  public static void keep(String secret) {
    set(secret, MEMORY);
  }

  /** Has it forget. */
  public static void forget() {
    set("", Duration.ZERO);
  }

  private static void set(String value, Duration memory) {
    VaadinRequest request = VaadinRequest.getCurrent();
    Cookie cookie = new Cookie(NAME, value);
    String root = request.getContextPath();
    cookie.setPath(root == null || root.isEmpty() ? "/" : root);
    cookie.setMaxAge(Math.toIntExact(memory.toSeconds()));
    cookie.setHttpOnly(true);
    cookie.setSecure(request.isSecure());
    cookie.setAttribute("SameSite", "Lax");
    VaadinResponse.getCurrent().addCookie(cookie);
  }
}
