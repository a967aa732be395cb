package amalgam.ui.access;

import static org.assertj.core.api.Assertions.assertThat;

import amalgam.AmalgamApplication;
import amalgam.account.Account;
import amalgam.account.AccountRepository;
import amalgam.account.Accounts;
import amalgam.account.Role;
import amalgam.account.StoredAccount;
import amalgam.arena.Acting;
import amalgam.arena.Caller;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Who comes by OpenID Connect, and as whom they are taken. */
class ElsewhereTest {

  @TempDir private static Path data;

  private static StandInProvider provider;
  private static ConfigurableApplicationContext application;

  @BeforeAll
  static void open() throws Exception {
    provider = new StandInProvider();
    List<String> settings = new ArrayList<>(List.of(provider.settings()));
    Stream.of(
            "--server.port=0",
            "--amalgam.demonstration=false",
            "--amalgam.data=" + data,
            "--logging.level.root=warn",
            "--spring.main.banner-mode=off")
        .forEach(settings::add);
    application =
        new SpringApplicationBuilder(AmalgamApplication.class).run(settings.toArray(String[]::new));
  }

  @AfterAll
  static void close() {
    application.close();
    provider.close();
  }

  /** Where somebody ends up who comes with these claims. */
  private static String come(Map<String, Object> claims) throws IOException, InterruptedException {
    provider.is(claims);
    try (Caller person = new Caller(application);
        HttpClient browser = HttpClient.newHttpClient()) {
      String away = location(person.get("/oauth2/authorization/lab"));
      HttpResponse<String> proved =
          browser.send(
              HttpRequest.newBuilder(URI.create(away)).build(),
              HttpResponse.BodyHandlers.ofString());
      return location(person.get(StandInProvider.path(location(proved)), "Accept", "text/html"));
    }
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElseThrow();
  }

  private static Optional<Account> account(String email) {
    return application
        .getBean(AccountRepository.class)
        .findByEmail(email)
        .map(StoredAccount::account);
  }

  private static Map<String, Object> claims(String subject, String email, boolean isVerified) {
    return Map.of(
        "sub", subject, "email", email, "email_verified", isVerified, "name", "Grace " + subject);
  }

  @Test
  void whoIsUnknownBeginsAsARaterAndIsKnownAgain() throws Exception {
    assertThat(come(claims("s1", "s1@example.org", true))).doesNotContain("error");
    Account first = account("s1@example.org").orElseThrow();
    assertThat(first.role()).isEqualTo(Role.RATER);
    assertThat(first.hasPassword()).isFalse();
    assertThat(first.name()).isEqualTo("Grace s1");
    come(claims("s1", "moved@example.org", true));
    assertThat(account("moved@example.org")).as("the same person").isEmpty();
  }

  @Test
  void whoWasInvitedHasTheRoleOfTheInvitation() throws Exception {
    Accounts accounts = application.getBean(Accounts.class);
    Account administrator = Acting.somebody(application, Role.ADMINISTRATOR);
    Acting.as(
        application,
        administrator,
        () -> accounts.invite("s2@example.org", Role.RESEARCHER, Duration.ofDays(1)));
    come(claims("s2", "s2@example.org", true));
    assertThat(account("s2@example.org").orElseThrow().role()).isEqualTo(Role.RESEARCHER);
    assertThat(accounts.invitations().getFirst().acceptedAt()).isNotNull();
  }

  @Test
  void anAddressThatNobodyVerifiedOpensNothing() throws Exception {
    Account researcher = Acting.somebody(application, Role.RESEARCHER);
    come(claims("s3", researcher.email(), false));
    Account other = account("s3@localhost").orElseThrow();
    assertThat(other.role()).isEqualTo(Role.RATER);
    assertThat(other.id()).isNotEqualTo(researcher.id());
  }

  @Test
  void whoIsDisabledIsNotLetIn() throws Exception {
    come(claims("s4", "s4@example.org", true));
    application.getBean(Accounts.class).disable(account("s4@example.org").orElseThrow().id());
    assertThat(come(claims("s4", "s4@example.org", true))).contains("/sign-in?error");
  }
}
