package amalgam.contestant.endpoint;

import amalgam.contestant.Contestant;
import amalgam.contestant.ContestantException;
import amalgam.contestant.endpoint.key.KeyRing;
import amalgam.contestant.endpoint.ledger.AccountKey;
import amalgam.contestant.endpoint.ledger.LedgerRepository;
import org.springframework.stereotype.Service;

/** Models whose servers the policy allows. */
@Service
class CheckedEndpoints implements Endpoints {

  private final EndpointRepository stored;
  private final AddressPolicy policy;
  private final LedgerRepository ledger;
  private final KeyRing keys;

  CheckedEndpoints(
      EndpointRepository stored, AddressPolicy policy, LedgerRepository ledger, KeyRing keys) {
    this.stored = stored;
    this.policy = policy;
    this.ledger = ledger;
    this.keys = keys;
  }

  @Override
  public Contestant check(EndpointSettings settings) {
    checkReach(settings);
    boolean isAnother =
        stored.find(settings.id()).filter(known -> !known.isSameModelAs(settings)).isPresent();
    if (isAnother) {
      throw new ContestantException(
          ("The endpoint '%s' entered before with another model, context, size or prompt text; give"
                  + " this one another id.")
              .formatted(settings.id()));
    }
    return settings.contestant();
  }

  /** Whether its server may be asked, with that key, by whoever acts. */
  private void checkReach(EndpointSettings settings) {
    policy.check(settings.baseUrl());
    if (settings.keyName() != null) {
      keys.check(settings.keyName(), settings.baseUrl());
    }
    if (settings.keyFrom() != null) {
      keys.checkVariable(settings.keyFrom(), settings.baseUrl());
    }
  }

  @Override
  public void checkAgain(String contestantId) {
    stored.find(contestantId).ifPresent(this::checkReach);
  }

  @Override
  public void store(long tournament, EndpointSettings settings) {
    stored.store(settings);
    AccountKey account = new AccountKey(tournament, settings.id());
    ledger.open(account, settings.budgetOrNone());
    if (settings.budget() != null) {
      ledger.changeBudget(account, settings.budget());
    }
  }

  @Override
  public void open(long tournament, String contestantId) {
    stored
        .find(contestantId)
        .ifPresent(
            settings ->
                ledger.open(new AccountKey(tournament, contestantId), settings.budgetOrNone()));
  }
}
