package amalgam.contestant.endpoint;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A request to an endpoint failed; the message is the end of a sentence that begins with whose. */
final class EndpointFailure extends RuntimeException {

  private static final long serialVersionUID = 1;

  /** What to make of it. */
  enum Kind {
    /** The server has too much to do and may be asked again. */
    BUSY,
    /** The server is not well and may be asked again. */
    UNWELL,
    /** No answer came of a request that may have been billed; it may be asked again. */
    LOST,
    /** The server takes no request of this form. */
    UNSUITED,
    /** Asking again would change nothing. */
    REFUSED
  }

  private final Kind kind;
  private final @Nullable Duration retryAfter;

  EndpointFailure(Kind kind, String message, @Nullable Duration retryAfter) {
    super(message);
    this.kind = kind;
    this.retryAfter = retryAfter;
  }

  Kind kind() {
    return kind;
  }

  /** Whether the server may have to be paid although it brought nothing. */
  boolean mayBeBilled() {
    return kind == Kind.LOST;
  }

  /** When the server wants to be asked again; null where it did not say. */
  @Nullable Duration retryAfter() {
    return retryAfter;
  }
}
