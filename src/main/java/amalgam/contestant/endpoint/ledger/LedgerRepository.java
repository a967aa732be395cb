package amalgam.contestant.endpoint.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The stored accounts and answers. Each call is a transaction, unless the caller has one. */
public interface LedgerRepository {

  /** Opens an account, unless it is open. */
  void open(AccountKey account, Budget budget);

  /** How an account stands. */
  Optional<Account> account(AccountKey account);

  /**
   * Reserves what fits into its budget beside what is spent and reserved.
   *
   * @return for each wish whether it was granted
   */
  List<Boolean> reserve(List<Wish> wishes);

  /** Notes what came of requests. An answer to a question that was answered is not noted again. */
  void post(List<Posting> postings);

  /** The replies that came to some questions. */
  Map<String, String> replies(AccountKey account, Collection<String> questions);

  /** Gives an account another budget; says whether there is such an account. */
  boolean changeBudget(AccountKey account, Budget budget);

  /** The sums of all accounts, by endpoint, then tournament. */
  List<AccountReport> reports();
}
