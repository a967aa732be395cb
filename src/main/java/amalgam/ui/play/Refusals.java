package amalgam.ui.play;

import amalgam.people.PlayException;
import java.util.Locale;

/** In which words a wish is refused. */
final class Refusals {

  private Refusals() {}

  static String key(PlayException refused) {
    return "play.refused." + refused.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
