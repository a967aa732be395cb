package amalgam.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** Tells how many people visit, and how many pages they have open. */
@Component
class VisitMetrics implements VaadinServiceInitListener {

  private final AtomicInteger sessions = new AtomicInteger();
  private final AtomicInteger pages = new AtomicInteger();

  VisitMetrics(MeterRegistry meters) {
    Gauge.builder("amalgam.sessions", sessions, AtomicInteger::get)
        .description("Visits that this node holds")
        .register(meters);
    Gauge.builder("amalgam.pages", pages, AtomicInteger::get)
        .description("Open pages that this node holds")
        .register(meters);
  }

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.getSource().addSessionInitListener(begun -> sessions.incrementAndGet());
    event.getSource().addSessionDestroyListener(ended -> sessions.decrementAndGet());
    event.getSource().addUIInitListener(opened -> count(opened.getUI()));
  }

  private void count(UI page) {
    pages.incrementAndGet();
    page.addDetachListener(closed -> pages.decrementAndGet());
  }
}
