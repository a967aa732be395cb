package amalgam.rating.rater;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The people who rate. */
public interface Raters {

  /**
   * The rater who was given that secret.
   *
   * @param secret as a browser sent it, whatever it be
   */
  Optional<KnownRater> bySecret(String secret);

  /** The rater behind an account. */
  Optional<KnownRater> ofAccount(long account);

  /** The rater of that id. */
  Optional<KnownRater> find(RaterId id);

  /**
   * A new rater, known by a secret. To be called once the person has agreed, never before.
   *
   * @param language such as {@code de}; null where nobody chose
   */
  NewRater begin(@Nullable String language);

  /**
   * The rater behind an account, a new one where there is none yet. To be called once the person
   * has agreed, never before.
   */
  KnownRater beginSignedIn(long account, @Nullable String language);

  /** Notes that the rater has done the warm-up, or passed over it. */
  void warmedUp(RaterId id);

  /** Notes in which language the rater reads. */
  void speaks(RaterId id, String language);
}
