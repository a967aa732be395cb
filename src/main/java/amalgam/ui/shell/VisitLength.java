package amalgam.ui.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Soon forgets who asked for a page and never opened it, such as a crawler: of them there may be
 * thousands, and what is kept of each is of no use to anybody.
 */
@Component
class VisitLength implements VaadinServiceInitListener {

  private final Duration unopened;
  private final Duration opened;

  /**
   * @param unopened how long a visit is kept whose page has not been opened
   * @param opened how long one is kept after its last sign, once a page has been
   */
  VisitLength(
      @Value("${amalgam.visits.unopened}") Duration unopened,
      @Value("${server.servlet.session.timeout}") Duration opened) {
    this.unopened = unopened;
    this.opened = opened;
  }

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.getSource().addSessionInitListener(begun -> keep(begun.getSession(), unopened));
    event.getSource().addUIInitListener(page -> keep(page.getUI().getSession(), opened));
  }

  private static void keep(VaadinSession visit, Duration quiet) {
    visit.getSession().setMaxInactiveInterval(Math.toIntExact(quiet.toSeconds()));
  }
}
