package amalgam.rating.rater;

import amalgam.platform.security.CurrentPerson;
import amalgam.platform.security.Limit;
import amalgam.platform.security.RateLimits;
import java.security.SecureRandom;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Raters in the database. */
@Service
class StoredRaters implements Raters {

  private static final int MOST_DRAWS = 20;
  private static final int LONGEST_SECRET = 200;
  private static final int LONGEST_LANGUAGE = 20;

  private final RaterRepository raters;
  private final RateLimits limits;
  private final TransactionOperations transactions;
  private final Pseudonyms pseudonyms = new Pseudonyms(new SecureRandom());

  StoredRaters(RaterRepository raters, RateLimits limits, TransactionOperations transactions) {
    this.raters = raters;
    this.limits = limits;
    this.transactions = transactions;
  }

  @Override
  public Optional<KnownRater> bySecret(String secret) {
    return secret.isEmpty() || secret.length() > LONGEST_SECRET
        ? Optional.empty()
        : raters.bySecret(Secrets.hash(secret));
  }

  @Override
  public Optional<KnownRater> ofAccount(long account) {
    return raters.ofAccount(account);
  }

  @Override
  public Optional<KnownRater> find(RaterId id) {
    return raters.find(id);
  }

  @Override
  public NewRater begin(@Nullable String language) {
    limit();
    String secret = Secrets.draw();
    return new NewRater(insert(Secrets.hash(secret), null, language), secret);
  }

  private void limit() {
    String address = CurrentPerson.now().address();
    if (address != null && limits.take(Limit.PSEUDONYMS_BY_ADDRESS, address).isPositive()) {
      throw new RaterException(
          RaterException.Reason.TOO_OFTEN,
          "Too many people began to rate from this address; try again later.");
    }
  }

  @Override
  public KnownRater beginSignedIn(long account, @Nullable String language) {
    return raters.ofAccount(account).orElseGet(() -> insert(null, account, language));
  }

  /** Draws names until one is free; another process may store the account's rater meanwhile. */
  private KnownRater insert(
      @Nullable String secretHash, @Nullable Long account, @Nullable String language) {
    String spoken = language == null ? null : checked(language);
    for (int draw = 0; draw < MOST_DRAWS; draw++) {
      Optional<KnownRater> stored =
          transactions.execute(
              status -> raters.insert(pseudonyms.draw(), secretHash, account, spoken));
      if (stored.isEmpty() && account != null) {
        stored = raters.ofAccount(account);
      }
      if (stored.isPresent()) {
        return stored.get();
      }
    }
    throw new IllegalStateException("No free pseudonym was drawn in %d.".formatted(MOST_DRAWS));
  }

  @Override
  public void warmedUp(RaterId id) {
    transactions.executeWithoutResult(status -> raters.setWarmedUp(id));
  }

  @Override
  public void speaks(RaterId id, String language) {
    String spoken = checked(language);
    transactions.executeWithoutResult(status -> raters.setLanguage(id, spoken));
  }

  private static String checked(String language) {
    if (language.isBlank() || language.length() > LONGEST_LANGUAGE) {
      throw new IllegalArgumentException("A language is named like 'de', not " + language);
    }
    return language;
  }
}
