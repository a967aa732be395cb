package amalgam.platform.persistence;

import java.util.regex.Pattern;
import org.jooq.impl.AbstractConverter;
import org.jspecify.annotations.Nullable;

/**
 * What a model answers may hold anything, but PostgreSQL stores no zero character, and nobody half
 * of a surrogate pair. Both become U+FFFD on every database, so that they agree on what was said.
 * Every text column is written through this one.
 */
public class StorableText extends AbstractConverter<String, String> {

  private static final long serialVersionUID = 1;

  /** A pair counts as one character, which is none of these. */
  private static final Pattern UNSTORABLE = Pattern.compile("[\\x{0}\\x{D800}-\\x{DFFF}]");

  public StorableText() {
    super(String.class, String.class);
  }

  @Override
  public @Nullable String from(@Nullable String stored) {
    return stored;
  }

  @Override
  public @Nullable String to(@Nullable String text) {
    return text == null ? null : UNSTORABLE.matcher(text).replaceAll("\uFFFD");
  }
}
