package amalgam.ui.live;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** What open pages show while the database does not answer. */
final class SilentDatabase {

  private static final String SENTENCE =
      "The database does not answer, so what you see may be old. If the disk is full, make room:"
          + " the work then goes on by itself.";

  private SilentDatabase() {}

  /**
   * The news, or the last ones with a word about the database that does not answer.
   *
   * @param troubled adds the word to the last ones
   */
  static <N> Optional<N> bridge(
      Supplier<Optional<N>> news, @Nullable N before, BiFunction<N, String, N> troubled) {
    try {
      return news.get();
    } catch (DataAccessException | TransactionException unreachable) {
      if (before == null) {
        throw unreachable;
      }
      return Optional.of(troubled.apply(before, SENTENCE));
    }
  }
}
