package amalgam.ui.access;

import static org.assertj.core.api.Assertions.assertThat;

import amalgam.platform.security.SystemActor;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedHttpSession;
import com.vaadin.flow.server.WrappedSession;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

class WhoActsTest {

  private final SecurityContextHolderStrategy before =
      SecurityContextHolder.getContextHolderStrategy();
  private final Supplier<SecurityContext> acting = SecurityContextHolder.getDeferredContext();
  private final WhoActs who = new WhoActs();

  /** Somebody's page, in whose hands a thread may be. */
  private static final class OpenPage extends VaadinSession {

    private final transient WrappedSession session;
    private boolean isHeld = true;

    OpenPage(MockHttpSession session) {
      super(null);
      this.session = new WrappedHttpSession(session);
    }

    @Override
    public WrappedSession getSession() {
      return session;
    }

    @Override
    public boolean hasLock() {
      return isHeld;
    }
  }

  private static SecurityContext of(String name) {
    return new SecurityContextImpl(
        UsernamePasswordAuthenticationToken.authenticated(name, null, List.of()));
  }

  private static OpenPage pageOf(String name) {
    MockHttpSession session = new MockHttpSession();
    session.setAttribute(
        HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, of(name));
    return new OpenPage(session);
  }

  @BeforeEach
  void come() {
    SecurityContextHolder.setContextHolderStrategy(who);
  }

  @AfterEach
  void leave() {
    VaadinSession.setCurrent(null);
    who.setDeferredContext(acting);
    SecurityContextHolder.setContextHolderStrategy(before);
  }

  @Test
  void whoWorksOnAPageActsForItsReaderAndNotForWhoeverBroughtTheNews() {
    who.setContext(of("bringer"));
    VaadinSession.setCurrent(pageOf("reader"));

    assertThat(who.getContext()).isEqualTo(of("reader"));
  }

  @Test
  void whoHasAPageAtHandButNoHoldOfItActsForNobodyOnIt() {
    OpenPage page = pageOf("reader");
    page.isHeld = false;
    who.setContext(of("asker"));
    VaadinSession.setCurrent(page);

    assertThat(who.getContext()).isEqualTo(of("asker"));
  }

  @Test
  void amalgamItselfActsOnAnybodysPage() {
    VaadinSession.setCurrent(pageOf("reader"));

    boolean isItself = SystemActor.acts(SystemActor.doing(() -> who.getContext()));

    assertThat(isItself).isTrue();
  }

  @Test
  void whoseThreadWasAmalgamItselfOnAPageDoesNotActForItsReaderAfterwards() {
    who.clearContext();
    VaadinSession.setCurrent(pageOf("reader"));
    SystemActor.run(() -> {});
    assertThat(who.getContext()).isEqualTo(of("reader"));

    VaadinSession.setCurrent(null);

    assertThat(who.getContext().getAuthentication()).isNull();
  }

  @Test
  void nobodyActsOnAPageWhoseReaderHasNotSignedIn() {
    who.setContext(of("bringer"));
    VaadinSession.setCurrent(new OpenPage(new MockHttpSession()));

    assertThat(who.getContext().getAuthentication()).isNull();
  }
}
