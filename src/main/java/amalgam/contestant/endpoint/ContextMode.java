package amalgam.contestant.endpoint;

import java.util.Locale;

/**
 * What a model is told of the space beside the prompt; its {@link #toString} is what people write.
 */
public enum ContextMode {
  /** The links around and between the prompt's ends, as many as fit. */
  OPEN_BOOK,
  /** Nothing: it has to know them. */
  CLOSED_BOOK;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
