package amalgam.platform.node;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Why this process cannot store what it does, while it cannot. */
@Component
public class Trouble {

  private volatile @Nullable String sentence;

  /** The sentence for people; null where nothing stands in the way. */
  public @Nullable String sentence() {
    return sentence;
  }

  /** From now on, something stands in the way. */
  public void begin(String why) {
    sentence = why;
  }

  /** Nothing does any more. */
  public void end() {
    sentence = null;
  }
}
