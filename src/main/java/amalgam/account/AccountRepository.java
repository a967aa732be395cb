package amalgam.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Accounts as they are stored. */
public interface AccountRepository {

  /** Lets nobody else add or take an administrator before the transaction's end. */
  void lockAdministration();

  /** How many can administrate. */
  int administrators();

  /** All, the oldest first. */
  List<Account> all();

  Optional<StoredAccount> find(AccountId id);

  /** By its address, in small letters. */
  Optional<StoredAccount> findByEmail(String email);

  /** Whoever is known by that name elsewhere. */
  Optional<StoredAccount> findByIdentity(String issuer, String subject);

  /**
   * Stores an account.
   *
   * @param password its hash; null for none
   * @return empty if the address is taken
   */
  Optional<AccountId> insert(
      String email, String name, Role role, @Nullable String password, Instant now);

  /** Has an account known by that name elsewhere. */
  void addIdentity(AccountId id, String issuer, String subject);

  void rename(AccountId id, String name);

  void giveRole(AccountId id, Role role);

  /** Replaces the hash of a password by another of the same password. */
  void rehash(AccountId id, String password);

  /** Replaces the hash of a password by that of another, and ends the sessions. */
  void changePassword(AccountId id, String password);

  /** Notes that they signed in. */
  void noteSignIn(AccountId id, Instant now);

  /** Says since when they may no longer sign in, and ends the sessions; null where they may. */
  void setDisabled(AccountId id, @Nullable Instant since);
}
