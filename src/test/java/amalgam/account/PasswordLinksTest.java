package amalgam.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amalgam.account.AccountAct.Deed;
import amalgam.account.AccountException.Reason;
import amalgam.arena.Acting;
import amalgam.arena.Arena;
import amalgam.platform.security.Limit;
import amalgam.platform.security.SystemActor;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** How somebody who has forgotten their password comes in again, and who does not. */
class PasswordLinksTest {

  private static final String NEXT = "four geese cross the quiet road";

  @TempDir private static Path folder;

  private static Arena arena;
  private static ApplicationContext application;
  private static PasswordLinks links;
  private static AccountRepository accounts;
  private static Account administrator;

  @BeforeAll
  static void open() {
    arena = Arena.in(folder, "--amalgam.password.strength=4");
    application = arena.application();
    links = arena.get(PasswordLinks.class);
    accounts = arena.get(AccountRepository.class);
    administrator = Acting.somebody(application, Role.ADMINISTRATOR);
  }

  @AfterAll
  static void close() {
    arena.close();
  }

  private static Account somebody() {
    return Acting.somebody(application, Role.RATER);
  }

  private static String link(Account account) {
    return as(administrator, () -> links.make(account.id()));
  }

  private static <T> T as(Account person, Supplier<T> deed) {
    return Acting.as(application, person, deed);
  }

  private static void asNobody(Runnable deed) {
    Acting.asNobody(done(deed));
  }

  private static Supplier<Boolean> done(Runnable deed) {
    return () -> {
      deed.run();
      return true;
    };
  }

  private static void assertRefused(Reason reason, ThrowingCallable deed) {
    assertThatThrownBy(deed)
        .isInstanceOfSatisfying(
            AccountException.class, e -> assertThat(e.reason()).isEqualTo(reason));
  }

  private static void assertServesNoMore(Reason reason, String secret) {
    assertRefused(reason, () -> asNobody(() -> links.open(secret)));
    assertRefused(reason, () -> asNobody(() -> links.use(secret, NEXT)));
  }

  private static StoredAccount stored(Account account) {
    return accounts.find(account.id()).orElseThrow();
  }

  private static boolean hasPassword(Account account, String password) {
    return arena.get(Passwords.class).matches(password, stored(account).password());
  }

  @Test
  void whoHoldsTheLinkSetsThePasswordWhichEndsTheirVisitsAndIsLogged() {
    Account forgetful = somebody();
    String secret = link(forgetful);
    assertThat(Acting.asNobody(() -> links.open(secret)).id()).isEqualTo(forgetful.id());

    asNobody(() -> links.use(secret, NEXT));

    assertThat(hasPassword(forgetful, NEXT)).isTrue();
    assertThat(stored(forgetful).epoch()).isEqualTo(1);
    List<AccountAct> log = SystemActor.call(() -> arena.get(AccountLog.class).latest(2));
    assertThat(log)
        .extracting(AccountAct::by, AccountAct::deed, AccountAct::subject)
        .containsExactly(
            tuple(forgetful, Deed.PASSWORD_LINK_USED, administrator),
            tuple(administrator, Deed.PASSWORD_LINK_MADE, forgetful));
    assertThat(arena.get(PasswordLinkRepository.class).find(secret))
        .as("stored as it reads")
        .isEmpty();
  }

  private static Tuple tuple(Account by, Deed deed, Account subject) {
    return Tuple.tuple(by.name(), deed, subject.name());
  }

  @Test
  void aLinkServesOnce() {
    String secret = link(somebody());
    asNobody(() -> links.use(secret, NEXT));
    assertServesNoMore(Reason.LINK_USED, secret);
  }

  @Test
  void aLinkThatNobodyMadeServesNobody() {
    assertServesNoMore(Reason.LINK_UNKNOWN, "guessed");
  }

  @Test
  void aLinkServesForADay() {
    Account forgetful = somebody();
    String secret = "old " + UUID.randomUUID();
    Instant then = Instant.now().minus(Duration.ofDays(1));
    inTransaction(
        () ->
            arena
                .get(PasswordLinkRepository.class)
                .insert(
                    Secrets.hash(secret), forgetful.id(), administrator.id(), then, Instant.now()));
    assertServesNoMore(Reason.LINK_EXPIRED, secret);
    assertThat(hasPassword(forgetful, Acting.PASSWORD)).isTrue();
    String fresh = link(forgetful);
    PasswordLink stored =
        arena.get(PasswordLinkRepository.class).find(Secrets.hash(fresh)).orElseThrow();
    assertThat(Duration.between(stored.createdAt(), stored.expiresAt())).hasDays(1);
  }

  private static void inTransaction(Runnable work) {
    arena.get(TransactionOperations.class).executeWithoutResult(status -> work.run());
  }

  @Test
  void aLaterLinkTakesThePlaceOfAnEarlierOne() {
    Account forgetful = somebody();
    String earlier = link(forgetful);
    String later = link(forgetful);
    assertServesNoMore(Reason.LINK_UNKNOWN, earlier);
    asNobody(() -> links.use(later, NEXT));
  }

  @Test
  void whoRemembersThePasswordAndChangesItNeedsTheLinkNoMore() {
    Account forgetful = somebody();
    String secret = link(forgetful);
    Accounts own = arena.get(Accounts.class);
    as(forgetful, done(() -> own.changePassword(Acting.PASSWORD, NEXT)));
    assertServesNoMore(Reason.LINK_UNKNOWN, secret);
  }

  @Test
  void whoIsDisabledIsGivenNoLinkAndCanUseNone() {
    Account gone = somebody();
    String secret = link(gone);
    Accounts all = arena.get(Accounts.class);
    as(administrator, done(() -> all.disable(gone.id())));
    assertServesNoMore(Reason.ACCOUNT_DISABLED, secret);
    assertRefused(Reason.ACCOUNT_DISABLED, () -> link(gone));
    as(administrator, done(() -> all.enable(gone.id())));
    assertServesNoMore(Reason.LINK_UNKNOWN, secret);
  }

  @Test
  void theLinksOfAnAdministratorWhoIsOneNoMoreServeNobody() {
    Account former = Acting.somebody(application, Role.ADMINISTRATOR);
    Account forgetful = somebody();
    String secret = as(former, () -> links.make(forgetful.id()));
    Accounts all = arena.get(Accounts.class);
    as(administrator, done(() -> all.giveRole(former.id(), Role.RATER)));
    assertServesNoMore(Reason.LINK_UNKNOWN, secret);
  }

  @Test
  void whoSignsInElsewhereIsGivenNoLink() {
    String email = UUID.randomUUID() + "@example.org";
    inTransaction(() -> accounts.insert(email, "Ada", Role.RATER, null, Instant.now()));
    Account elsewhere = accounts.findByEmail(email).orElseThrow().account();
    assertRefused(Reason.NO_PASSWORD, () -> link(elsewhere));
  }

  @Test
  void nobodyIsNobodysAccount() {
    assertRefused(
        Reason.NOT_FOUND, () -> as(administrator, () -> links.make(new AccountId(Long.MAX_VALUE))));
  }

  @Test
  void aPasswordThatOthersWouldGuessIsRefusedAndTheLinkStillServes() {
    Account forgetful = somebody();
    String secret = link(forgetful);
    assertRefused(Reason.PASSWORD_TOO_SHORT, () -> asNobody(() -> links.use(secret, "short")));
    assertRefused(
        Reason.PASSWORD_OBVIOUS, () -> asNobody(() -> links.use(secret, forgetful.email())));
    assertThat(stored(forgetful).epoch()).isZero();
    asNobody(() -> links.use(secret, NEXT));
  }

  @Test
  void oneAddressOpensOnlySoManyLinks() {
    MockHttpServletRequest request = new MockHttpServletRequest();
    request.setRemoteAddr("192.0.2.7");
    RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
    try {
      for (long time = 0; time < Limit.SIGN_UP_BY_ADDRESS.times(); time++) {
        assertRefused(Reason.LINK_UNKNOWN, () -> asNobody(() -> links.open("guessed")));
      }
      assertServesNoMore(Reason.TOO_OFTEN, link(somebody()));
    } finally {
      RequestContextHolder.resetRequestAttributes();
    }
  }
}
