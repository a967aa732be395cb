package amalgam.arena;

import amalgam.account.Account;
import amalgam.account.AccountRepository;
import amalgam.account.Role;
import amalgam.account.StoredAccount;
import amalgam.platform.security.People;
import amalgam.platform.security.SignedIn;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.transaction.support.TransactionOperations;

/** People of a test, who have accounts and act by them, and whoever has none. */
public final class Acting {

  /** Of everybody whom {@link #somebody} makes. */
  public static final String PASSWORD = "a pony stands on the violin";

  /** Quick, as an application asks for that was started with strength 4. */
  private static final String HASH = "{bcrypt}" + new BCryptPasswordEncoder(4).encode(PASSWORD);

  private Acting() {}

  private record Claim(long accountId, String displayName, long epoch) implements SignedIn {}

  /** A new account with that role. */
  public static Account somebody(ApplicationContext application, Role role) {
    return somebody(
        application.getBean(AccountRepository.class),
        application.getBean(TransactionOperations.class),
        role);
  }

  /** A new account with that role, among those. */
  public static Account somebody(
      AccountRepository accounts, TransactionOperations transactions, Role role) {
    String name = role.word() + "-" + UUID.randomUUID();
    return transactions.execute(
        status ->
            accounts
                .insert(name + "@example.org", name, role, HASH, Instant.now())
                .flatMap(accounts::find)
                .map(StoredAccount::account)
                .orElseThrow());
  }

  /** What {@code deed} gives when that person does it, by what they may at this moment. */
  public static <T> T as(ApplicationContext application, Account person, Supplier<T> deed) {
    StoredAccount stored =
        application.getBean(AccountRepository.class).find(person.id()).orElseThrow();
    Authentication them =
        application
            .getBean(People.class)
            .renewed(new Claim(person.id().value(), person.name(), stored.epoch()))
            .orElseThrow();
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(them);
    return in(context, deed);
  }

  /** What {@code deed} gives when nobody does it who has said who they are. */
  public static <T> T asNobody(Supplier<T> deed) {
    return in(SecurityContextHolder.createEmptyContext(), deed);
  }

  private static <T> T in(SecurityContext context, Supplier<T> deed) {
    SecurityContext before = SecurityContextHolder.getContext();
    SecurityContextHolder.setContext(context);
    try {
      return deed.get();
    } finally {
      SecurityContextHolder.setContext(before);
    }
  }
}
