package amalgam.tournament;

import amalgam.contestant.endpoint.ledger.AccountReport;
import amalgam.contestant.endpoint.ledger.Budget;
import amalgam.platform.security.ForResearchers;
import java.util.List;

/** What tournaments spend with models behind servers. */
@ForResearchers
public interface Budgets {

  /** All accounts, by endpoint, then tournament. */
  List<AccountReport> reports();

  /**
   * Gives a tournament another budget with a model. Units that failed for want of it can be tried
   * again then.
   *
   * @throws TournamentException if it has no account with that model, or its price is not known
   */
  void change(TournamentId id, String endpoint, Budget budget, By by);
}
