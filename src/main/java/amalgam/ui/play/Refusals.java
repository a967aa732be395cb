package amalgam.ui.play;

import amalgam.concept.TaskKind;
import amalgam.people.PlayException;
import java.util.Locale;

/** In which words a wish is refused. */
final class Refusals {

  private Refusals() {}

  static String key(PlayException refused, TaskKind task) {
    if (task == TaskKind.BLEND && refused.reason() == PlayException.Reason.REFUSED) {
      return "play.blend.refused";
    }
    return key(refused);
  }

  static String key(PlayException refused) {
    return "play.refused." + refused.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
