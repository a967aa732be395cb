package amalgam.ui.component;

import amalgam.ui.wording.Times;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** A point in time to the minute, by the reader's own clock; to the millisecond on hover. */
@Tag("time")
public class Moment extends HtmlComponent {

  private final Instant time;

  public Moment(Instant time) {
    this.time = time;
    getElement().setAttribute("datetime", time.toString());
  }

  @Override
  protected void onAttach(AttachEvent event) {
    ZoneId zone = zone(event.getUI().getPage().getExtendedClientDetails().getTimeZoneId());
    getElement().setText(Times.local(time, zone));
    setTitle(Times.exact(time, zone));
  }

  private static ZoneId zone(@Nullable String name) {
    try {
      return name == null || name.isBlank() ? ZoneOffset.UTC : ZoneId.of(name);
    } catch (DateTimeException unknown) {
      return ZoneOffset.UTC;
    }
  }
}
