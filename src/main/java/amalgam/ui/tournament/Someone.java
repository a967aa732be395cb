package amalgam.ui.tournament;

import amalgam.tournament.By;
import com.vaadin.flow.server.VaadinRequest;
import org.jspecify.annotations.Nullable;

/** Whoever clicks: known by address only, until there are accounts. */
final class Someone {

  private Someone() {}

  /** The person behind the present request, who gives no reason. */
  static By here() {
    return here(null);
  }

  /**
   * The person behind the present request.
   *
   * @param why blank or null where they gave no reason
   */
  static By here(@Nullable String why) {
    VaadinRequest request = VaadinRequest.getCurrent();
    String who = request == null ? "someone" : "someone at " + request.getRemoteAddr();
    return new By(who, why == null || why.isBlank() ? null : why.strip());
  }
}
