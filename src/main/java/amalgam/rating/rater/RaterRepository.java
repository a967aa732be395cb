package amalgam.rating.rater;

import amalgam.rating.Rater;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The stored raters. Whatever writes does so in the caller's transaction. */
public interface RaterRepository {

  /** The rater with that secret. */
  Optional<KnownRater> bySecret(String secretHash);

  Optional<KnownRater> ofAccount(long account);

  Optional<KnownRater> find(RaterId id);

  /**
   * The rater of that id, seen now, with nobody else drawing pairs for it until the caller's
   * transaction ends.
   */
  Optional<KnownRater> lock(RaterId id);

  /**
   * Stores a rater, agreed now, unless somebody has that pseudonym, or the account already.
   *
   * @param secretHash null for one who is known by the account
   * @param account null for one who is known by the secret
   * @return the new rater; empty where nothing was stored
   */
  Optional<KnownRater> insert(
      Rater rater, @Nullable String secretHash, @Nullable Long account, @Nullable String language);

  /** Notes that the warm-up is over, unless that was noted before. */
  void setWarmedUp(RaterId id);

  void setLanguage(RaterId id, String language);
}
