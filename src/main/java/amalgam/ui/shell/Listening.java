package amalgam.ui.shell;

import amalgam.ui.component.BeginsVisit;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.shared.communication.PushMode;
import org.springframework.stereotype.Component;

/**
 * Lets the server speak first, so that a running tournament moves on the page, once the page is
 * known not to be one that {@link BeginsVisit begins another visit}.
 */
@Component
class Listening implements VaadinServiceInitListener {

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event
        .getSource()
        .addUIInitListener(
            opened -> {
              UI page = opened.getUI();
              page.addAfterNavigationListener(
                  arrived -> page.getPushConfiguration().setPushMode(mode(arrived)));
            });
  }

  private static PushMode mode(AfterNavigationEvent arrived) {
    return arrived.getActiveChain().stream().anyMatch(BeginsVisit.class::isInstance)
        ? PushMode.DISABLED
        : PushMode.AUTOMATIC;
  }
}
