package amalgam.tournament.play;

import amalgam.contestant.endpoint.EndpointRepository;
import amalgam.contestant.endpoint.ledger.AccountKey;
import amalgam.contestant.endpoint.ledger.AccountReport;
import amalgam.contestant.endpoint.ledger.Budget;
import amalgam.contestant.endpoint.ledger.LedgerRepository;
import amalgam.tournament.AuditLog;
import amalgam.tournament.Budgets;
import amalgam.tournament.By;
import amalgam.tournament.TournamentException;
import amalgam.tournament.TournamentId;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Budgets in the ledger. */
@Service
class StoredBudgets implements Budgets {

  private final LedgerRepository ledger;
  private final EndpointRepository endpoints;
  private final AuditLog log;

  StoredBudgets(LedgerRepository ledger, EndpointRepository endpoints, AuditLog log) {
    this.ledger = ledger;
    this.endpoints = endpoints;
    this.log = log;
  }

  @Override
  public List<AccountReport> reports() {
    return ledger.reports();
  }

  @Override
  @Transactional
  public void change(TournamentId id, String endpoint, Budget budget, By by) {
    if (budget.money() != null && !hasPrice(endpoint)) {
      throw new TournamentException(
          "A budget in money needs the price of '%s', which is not known; give one in tokens."
              .formatted(endpoint));
    }
    if (!ledger.changeBudget(new AccountKey(id.value(), endpoint), budget)) {
      throw new TournamentException(
          "The tournament %s spends nothing with '%s'.".formatted(id, endpoint));
    }
    log.add(id, "set the budget of '%s' to %s".formatted(endpoint, budget), by);
  }

  private boolean hasPrice(String endpoint) {
    return endpoints
        .find(endpoint)
        .filter(settings -> settings.pricePerMillionTokens() != null)
        .isPresent();
  }
}
