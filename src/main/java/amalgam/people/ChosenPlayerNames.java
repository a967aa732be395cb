package amalgam.people;

import amalgam.contestant.Contestant;
import amalgam.contestant.ContestantCatalog;
import amalgam.people.PlayException.Reason;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** The names that people chose, each one person's for good. */
@Service
class ChosenPlayerNames implements PlayerNames {

  private final PlayerNameRepository names;
  private final ContestantCatalog contestants;
  private final TransactionOperations transactions;

  ChosenPlayerNames(
      PlayerNameRepository names,
      ContestantCatalog contestants,
      TransactionOperations transactions) {
    this.names = names;
    this.contestants = contestants;
    this.transactions = transactions;
  }

  @Override
  public Optional<String> of(Player player) {
    return names.find(player).filter(PlayerName::isShown).map(PlayerName::name);
  }

  @Override
  public Optional<String> chosen(Player player) {
    return names.find(player).map(PlayerName::name);
  }

  @Override
  public void appear(Player player, String typed) {
    PlayerName name = PlayerName.of(typed);
    try {
      transactions.executeWithoutResult(status -> appear(player, name));
    } catch (DuplicateKeyException e) {
      throw taken(name);
    }
  }

  private static PlayException taken(PlayerName name) {
    return new PlayException(
        Reason.TAKEN_NAME, "Somebody else appears as %s.".formatted(name.name()));
  }

  private void appear(Player player, PlayerName name) {
    Optional<PlayerName> before = names.find(player);
    if (before.isEmpty()) {
      if (isSomebodyElse(name.name()) || !names.isFree(name)) {
        throw taken(name);
      }
      names.insert(player, name);
    } else if (before.get().name().equals(name.name())) {
      names.setShown(player, true);
    } else {
      throw new PlayException(
          Reason.OTHER_NAME,
          "You have appeared as %s, which stays your name.".formatted(before.get().name()));
    }
  }

  /** Nobody passes for a model, or for everyone. */
  private boolean isSomebodyElse(String name) {
    return name.equalsIgnoreCase(PlayerName.PEOPLE.name())
        || contestants.all().stream()
            .map(Contestant::name)
            .anyMatch(other -> other.equalsIgnoreCase(name));
  }

  @Override
  public void disappear(Player player) {
    transactions.executeWithoutResult(status -> names.setShown(player, false));
  }

  @Override
  public Contestant contestant(Player player) {
    return names
        .find(player)
        .filter(PlayerName::isShown)
        .map(PlayerName::contestant)
        .orElse(PlayerName.PEOPLE);
  }
}
