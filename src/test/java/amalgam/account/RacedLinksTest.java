package amalgam.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amalgam.account.AccountException.Reason;
import amalgam.arena.Arena;
import amalgam.arena.TestDatabase;
import amalgam.arena.TestPostgres;
import amalgam.platform.security.SignedIn;
import amalgam.platform.security.SystemActor;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.transaction.support.TransactionOperations;

/** Links and the last administrator, tried by many at once in two processes on one PostgreSQL. */
class RacedLinksTest {

  private static final String PASSWORD = "a pony stands on the violin";
  private static final int CROWD = 8;

  @Test
  void whateverManyTryAtOnceHappensOnce(@TempDir Path folder) throws InterruptedException {
    TestDatabase database = TestPostgres.shared().database();
    String strength = "--amalgam.password.strength=5";
    try (Arena one = Arena.on(database, folder.resolve("one"), strength);
        Arena two = Arena.on(database, folder.resolve("two"), strength)) {
      List<Accounts> processes = List.of(one.get(Accounts.class), two.get(Accounts.class));
      Account administrator = setUp(one, processes);
      join(one, processes, administrator);
      renew(one, two, administrator);
      leaveOne(one, processes, administrator);
      signIn(one);
    }
  }

  private static Account setUp(Arena one, List<Accounts> processes) throws InterruptedException {
    InvitationRepository links = one.get(InvitationRepository.class);
    transaction(
        one,
        () ->
            IntStream.range(0, CROWD)
                .forEach(
                    number -> links.addSetUpLink(Secrets.hash("link " + number), Instant.now())));
    assertThatThrownBy(() -> processes.getFirst().setUp("guessed", person()))
        .isInstanceOfSatisfying(
            AccountException.class, e -> assertThat(e.reason()).isEqualTo(Reason.LINK_UNKNOWN));
    List<Object> outcomes =
        atOnce(number -> processes.get(number % 2).setUp("link " + number, person()));
    assertThat(outcomes).filteredOn(Account.class::isInstance).hasSize(1);
    assertThat(outcomes).filteredOn(Reason.LINK_USED::equals).hasSize(CROWD - 1);
    assertThat(one.get(AccountRepository.class).administrators()).isEqualTo(1);
    return (Account) outcomes.stream().filter(Account.class::isInstance).findFirst().orElseThrow();
  }

  private static void join(Arena one, List<Accounts> processes, Account administrator)
      throws InterruptedException {
    InvitationRepository invitations = one.get(InvitationRepository.class);
    Instant now = Instant.now();
    transaction(
        one,
        () ->
            invitations.insert(
                Secrets.hash("invitation"),
                null,
                Role.ADMINISTRATOR,
                administrator.id(),
                now,
                now.plus(Duration.ofHours(1))));
    List<Object> outcomes =
        atOnce(number -> processes.get(number % 2).accept("invitation", person()));
    assertThat(outcomes).filteredOn(Account.class::isInstance).hasSize(1);
    assertThat(outcomes).filteredOn(Reason.LINK_USED::equals).hasSize(CROWD - 1);
    assertThat(processes.getFirst().all()).hasSize(2);
  }

  private static void renew(Arena one, Arena two, Account administrator)
      throws InterruptedException {
    AccountId id = administrator.id();
    transaction(
        one,
        () -> IntStream.range(0, CROWD / 2).forEach(number -> addPasswordLink(one, id, number)));
    List<PasswordLinks> processes =
        List.of(one.get(PasswordLinks.class), two.get(PasswordLinks.class));
    List<Object> outcomes =
        atOnce(
            number -> {
              processes.get(number % 2).use("renewal " + number / 2, PASSWORD);
              return id;
            });
    assertThat(outcomes).as("of four links, each tried twice").filteredOn(id::equals).hasSize(1);
    assertThat(outcomes).isSubsetOf(id, Reason.LINK_USED, Reason.LINK_UNKNOWN);
    assertThat(one.get(AccountRepository.class).find(id).orElseThrow().epoch()).isEqualTo(1);
  }

  private static void addPasswordLink(Arena one, AccountId id, int number) {
    Instant now = Instant.now();
    one.get(PasswordLinkRepository.class)
        .insert(Secrets.hash("renewal " + number), id, id, now, now.plus(Duration.ofHours(1)));
  }

  private static void leaveOne(Arena one, List<Accounts> processes, Account administrator)
      throws InterruptedException {
    List<Account> both = processes.getFirst().all();
    List<Object> outcomes =
        atOnce(
            number -> {
              Account account = both.get(number % 2);
              if (number % 4 < 2) {
                processes.get(number % 2).disable(account.id());
              } else {
                processes.get(number % 2).giveRole(account.id(), Role.RATER);
              }
              return account;
            });
    assertThat(outcomes).contains(Reason.LAST_ADMINISTRATOR);
    assertThat(one.get(AccountRepository.class).administrators()).isEqualTo(1);
    assertThat(both).contains(administrator);
  }

  private static void signIn(Arena one) {
    Passwords weaker = new Passwords(4);
    AccountRepository accounts = one.get(AccountRepository.class);
    transaction(
        one,
        () ->
            assertThat(
                    accounts.insert(
                        "old@example.org", "Old", Role.RATER, weaker.hash(PASSWORD), Instant.now()))
                .isPresent());
    Authentication them =
        one.get(PasswordSignIn.class)
            .authenticate(
                UsernamePasswordAuthenticationToken.unauthenticated(" Old@Example.org", PASSWORD));
    assertThat(((SignedIn) them.getPrincipal()).displayName()).isEqualTo("Old");
    assertThat(accounts.findByEmail("old@example.org").orElseThrow().password())
        .as("hashed anew with the effort of today")
        .startsWith("{bcrypt}$2a$05$");
  }

  private static void transaction(Arena arena, Runnable work) {
    arena.get(TransactionOperations.class).executeWithoutResult(status -> work.run());
  }

  private static NewAccount person() {
    String name = "p" + UUID.randomUUID();
    return new NewAccount(name + "@example.org", name, PASSWORD);
  }

  /** What each attempt comes to, all at once: what it gives, or the reason of its refusal. */
  private static List<Object> atOnce(IntFunction<Object> attempt) throws InterruptedException {
    List<Object> outcomes = new ArrayList<>();
    try (ExecutorService crowd = Executors.newFixedThreadPool(CROWD)) {
      List<Callable<Object>> attempts =
          IntStream.range(0, CROWD)
              .<Callable<Object>>mapToObj(
                  number -> () -> SystemActor.call(() -> attempt.apply(number)))
              .toList();
      for (Future<Object> outcome : crowd.invokeAll(attempts)) {
        try {
          outcomes.add(outcome.get());
        } catch (ExecutionException e) {
          assertThat(e.getCause()).isInstanceOf(AccountException.class);
          outcomes.add(((AccountException) e.getCause()).reason());
        }
      }
    }
    return outcomes;
  }
}
