package amalgam.ui.component;

import amalgam.ui.wording.Times;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A point in time to the minute, by the reader's own clock; to the millisecond on hover. */
@Tag("time")
public class Moment extends HtmlComponent {

  private final Instant time;
  private final Locale locale;

  /** As pages in English have it. */
  public Moment(Instant time) {
    this(time, Locale.ENGLISH);
  }

  /**
   * @param locale how it is written
   */
  public Moment(Instant time, Locale locale) {
    this.time = time;
    this.locale = locale;
    getElement().setAttribute("datetime", time.toString());
  }

  @Override
  protected void onAttach(AttachEvent event) {
    ZoneId zone = zone(event.getUI().getPage().getExtendedClientDetails().getTimeZoneId());
    getElement().setText(Times.local(time, zone, locale));
    setTitle(Times.exact(time, zone, locale));
  }

  private static ZoneId zone(@Nullable String name) {
    try {
      return name == null || name.isBlank() ? ZoneOffset.UTC : ZoneId.of(name);
    } catch (DateTimeException unknown) {
      return ZoneOffset.UTC;
    }
  }
}
