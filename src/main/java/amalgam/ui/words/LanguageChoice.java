package amalgam.ui.words;

import amalgam.account.Languages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Which language a page is in, decided before its first byte is sent: what its reader chose on any
 * machine, if they have signed in; else what was chosen on this one; else the first of the
 * browser's languages that the pages speak; else English.
 */
@Component
class LanguageChoice implements VaadinServiceInitListener {

  private static final String COOKIE = "amalgam.language";
  private static final Duration MEMORY = Duration.ofDays(365);

  private final Languages languages;

  LanguageChoice(Languages languages) {
    this.languages = languages;
  }

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.addIndexHtmlRequestListener(
        page ->
            page.getDocument()
                .getElementsByTag("html")
                .attr("lang", of(page.getVaadinRequest()).code()));
    event
        .getSource()
        .addUIInitListener(
            opened -> opened.getUI().setLocale(of(VaadinRequest.getCurrent()).locale()));
  }

  /** The language of whoever sent that request. */
  Language of(VaadinRequest request) {
    return kept().or(() -> chosen(request)).or(() -> preferred(request)).orElse(Language.ENGLISH);
  }

  /** A page says that the database does not answer in some language, too. */
  private Optional<Language> kept() {
    try {
      return languages.own().flatMap(Language::ofCode);
    } catch (DataAccessException | TransactionException unanswered) {
      return Optional.empty();
    }
  }

  private static Optional<Language> chosen(VaadinRequest request) {
    Cookie @Nullable [] cookies = request.getCookies();
    return cookies == null
        ? Optional.empty()
        : Arrays.stream(cookies)
            .filter(cookie -> cookie.getName().equals(COOKIE))
            .flatMap(cookie -> Language.ofCode(cookie.getValue()).stream())
            .findFirst();
  }

  private static Optional<Language> preferred(VaadinRequest request) {
    Stream<Locale> wished = Collections.list(request.getLocales()).stream();
    return wished.flatMap(one -> Language.ofCode(one.getLanguage()).stream()).findFirst();
  }

  /** Has whoever sent the request in hand find the pages in that language from now on. */
  void remember(Language language) {
    VaadinRequest request = VaadinRequest.getCurrent();
    Cookie cookie = new Cookie(COOKIE, language.code());
    String root = request.getContextPath();
    cookie.setPath(root == null || root.isEmpty() ? "/" : root);
    cookie.setMaxAge(Math.toIntExact(MEMORY.toSeconds()));
    cookie.setHttpOnly(true);
    cookie.setSecure(request.isSecure());
    cookie.setAttribute("SameSite", "Lax");
    VaadinResponse.getCurrent().addCookie(cookie);
    languages.choose(language.code());
  }
}
