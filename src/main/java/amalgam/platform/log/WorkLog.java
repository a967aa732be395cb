package amalgam.platform.log;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.stereotype.Component;

/** Marks the lines that a thread logs while it works on something, so that they can be found. */
@Component
public class WorkLog {

  private static final String TOURNAMENT = "tournament";
  private static final String UNIT = "unit";

  /** Until it is closed, by the thread that asked for it. */
  public interface Marked extends AutoCloseable {
    @Override
    void close();
  }

  /** Marks this thread's lines with a tournament. */
  public Marked on(Object tournament) {
    return mark(tournament, null);
  }

  /** Marks this thread's lines with a tournament and one of its units of work. */
  public Marked on(Object tournament, Object unit) {
    return mark(tournament, unit);
  }

  private Marked mark(Object tournament, @Nullable Object unit) {
    Map<String, String> before = MDC.getCopyOfContextMap();
    MDC.put(TOURNAMENT, tournament.toString());
    if (unit != null) {
      MDC.put(UNIT, unit.toString());
    }
    return () -> MDC.setContextMap(before == null ? Map.of() : before);
  }
}
