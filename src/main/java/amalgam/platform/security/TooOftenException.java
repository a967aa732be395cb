package amalgam.platform.security;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Somebody tries to sign in too often. */
public class TooOftenException extends AuthenticationException {

  private static final long serialVersionUID = 1;

  private final Duration wait;

  /**
   * @param wait how long before the next try
   */
  public TooOftenException(Duration wait) {
    super("Too many attempts; the next can be made in %d s.".formatted(seconds(wait)));
    this.wait = wait;
  }

  /** How long to wait, in whole seconds. */
  public long seconds() {
    return seconds(wait);
  }

  private static long seconds(Duration wait) {
    return Math.max(1, wait.plusMillis(999).toSeconds());
  }
}
