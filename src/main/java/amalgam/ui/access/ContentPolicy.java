package amalgam.ui.access;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.stereotype.Component;

/**
 * What a page may load and run: what comes from here, and of scripts within the page those that
 * carry a number drawn for this one answer, which a script that somebody slipped in cannot know.
 *
 * <p>Vaadin's client makes functions of the expressions that the server sends it, for which there
 * is no narrower word than {@code 'unsafe-eval'}; its components write styles into the page.
 */
@Component
class ContentPolicy implements VaadinServiceInitListener {

  private static final String HEADER = "Content-Security-Policy";

  private static final String REST =
      "; default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:;"
          + " font-src 'self' data:; connect-src 'self'; object-src 'none'; base-uri 'self';"
          + " form-action 'self'; frame-ancestors 'none'";

  /** For all that is no page of Vaadin's. */
  static final String WITHOUT_SCRIPTS_INLINE = "script-src 'self'" + REST;

  private static final String WITH = "script-src 'self' 'unsafe-eval' 'nonce-%s'" + REST;

  private static final int NONCE_BYTES = 16;

  private final SecureRandom random = new SecureRandom();

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.addIndexHtmlRequestListener(this::mark);
  }

  private void mark(IndexHtmlResponse page) {
    byte[] bits = new byte[NONCE_BYTES];
    random.nextBytes(bits);
    String nonce = Base64.getEncoder().encodeToString(bits);
    page.getDocument().getElementsByTag("script").attr("nonce", nonce);
    page.getVaadinResponse().setHeader(HEADER, WITH.formatted(nonce));
  }
}
