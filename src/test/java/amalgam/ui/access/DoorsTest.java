package amalgam.ui.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amalgam.AmalgamApplication;
import amalgam.account.Account;
import amalgam.account.Accounts;
import amalgam.account.ApiTokens;
import amalgam.account.IssuedToken;
import amalgam.account.PasswordLinks;
import amalgam.account.Role;
import amalgam.account.Scope;
import amalgam.arena.Acting;
import amalgam.arena.Caller;
import amalgam.arena.Moody;
import amalgam.concept.SpaceCatalog;
import amalgam.concept.space.LabelDistribution;
import amalgam.concept.space.LettersSpace;
import amalgam.contestant.training.Trainings;
import amalgam.platform.security.Limit;
import amalgam.rating.VoteId;
import amalgam.rating.Votes;
import amalgam.tournament.By;
import amalgam.tournament.TournamentAction;
import amalgam.tournament.TournamentId;
import amalgam.tournament.Tournaments;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

/** Who is let in where, and what is tried in vain. */
class DoorsTest {

  private static final String HIDDEN =
      """
      name: In private
      space: small
      visibility: private
      prompts: { kind: plain, bundles: 2, levels: 2, leastHops: 2, mostHops: 3 }
      entrants:
        - contestants: [shortest-path]
      """;

  /** Every address that tells of one tournament. */
  private static final List<String> OF_ONE =
      List.of(
          "/api/v1/tournaments/%s",
          "/api/v1/tournaments/%s/leaderboard",
          "/api/v1/tournaments/%s/leaderboard.csv",
          "/api/v1/tournaments/%s/prompts.csv",
          "/api/v1/tournaments/%s/prompts.parquet",
          "/api/v1/tournaments/%s/proposals.csv",
          "/api/v1/tournaments/%s/votes.csv",
          "/api/v1/tournaments/%s/scales.csv",
          "/api/v1/tournaments/%s/judges",
          "/api/v1/tournaments/%s/scaling",
          "/api/v1/tournaments/%s/tradeoff",
          "/embed/tournaments/%s",
          "/report/%s");

  @TempDir private static Path data;

  private static ConfigurableApplicationContext application;
  private static TournamentId hidden;
  private static Account rater;
  private static Account researcher;
  private static Account administrator;

  @BeforeAll
  static void open() {
    application =
        new SpringApplicationBuilder(AmalgamApplication.class, Moody.class)
            .run(
                "--server.port=0",
                "--amalgam.demonstration=false",
                "--amalgam.password.strength=4",
                "--amalgam.data=" + data,
                "--logging.level.root=warn",
                "--spring.main.banner-mode=off");
    application
        .getBean(SpaceCatalog.class)
        .store(new LettersSpace("small", 12, 2, 5, 6, new LabelDistribution(1), 3).build());
    hidden = application.getBean(Tournaments.class).create(HIDDEN, By.who("a test")).id();
    rater = Acting.somebody(application, Role.RATER);
    researcher = Acting.somebody(application, Role.RESEARCHER);
    administrator = Acting.somebody(application, Role.ADMINISTRATOR);
  }

  @AfterAll
  static void close() {
    application.close();
  }

  private static Caller caller() {
    return new Caller(application);
  }

  private static <T> T as(Account person, Supplier<T> deed) {
    return Acting.as(application, person, deed);
  }

  private static String token(Account person, Scope scope) {
    return issued(person, scope).secret();
  }

  private static IssuedToken issued(Account person, Scope scope) {
    return as(person, () -> application.getBean(ApiTokens.class).issue("of a test", scope, null));
  }

  private static String bearer(String secret) {
    return "Bearer " + secret;
  }

  @Test
  void whatIsPrivateIsThereForResearchersOnlyWhateverTheAddress() {
    String read = bearer(token(researcher, Scope.READ));
    String raters = bearer(token(rater, Scope.WRITE));
    try (Caller nobody = caller();
        Caller signedIn = caller().signIn(researcher)) {
      for (String pattern : OF_ONE) {
        String address = pattern.formatted(hidden);
        assertThat(nobody.get(address).statusCode()).as(address).isEqualTo(404);
        assertThat(nobody.get(address, "Authorization", raters).statusCode())
            .as(address)
            .isEqualTo(404);
        HttpResponse<String> shown = nobody.get(address, "Authorization", read);
        assertThat(shown.statusCode()).as(address).isEqualTo(200);
        assertThat(shown.headers().firstValue("Cache-Control").orElse(""))
            .as(address)
            .contains("private");
        assertThat(shown.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(signedIn.get(address).statusCode()).as(address).isEqualTo(200);
        assertThat(nobody.get(address).statusCode()).as(address + " again").isEqualTo(404);
      }
      assertThat(nobody.get("/api/v1/tournaments").body()).doesNotContain("In private");
      assertThat(nobody.get("/api/v1/tournaments", "Authorization", read).body())
          .contains("In private");
      assertThat(nobody.get("/api/v1/tournaments").body()).doesNotContain("In private");
    }
  }

  @Test
  void aTokenServesUntilItIsRevokedOrItsPersonIsDisabled() {
    Account person = Acting.somebody(application, Role.RESEARCHER);
    IssuedToken revoked = issued(person, Scope.READ);
    String kept = token(person, Scope.READ);
    String address = "/api/v1/tournaments/" + hidden;
    try (Caller program = caller()) {
      assertThat(program.get(address, "Authorization", bearer(revoked.secret())).statusCode())
          .isEqualTo(200);
      as(
          person,
          () -> {
            application.getBean(ApiTokens.class).revoke(revoked.token().id());
            return true;
          });
      HttpResponse<String> refused =
          program.get(address, "Authorization", bearer(revoked.secret()));
      assertThat(refused.statusCode()).isEqualTo(401);
      assertThat(refused.headers().firstValue("Content-Type"))
          .hasValueSatisfying(type -> assertThat(type).contains("application/problem+json"));
      assertThat(refused.headers().firstValue("WWW-Authenticate")).isPresent();

      assertThat(program.get(address, "Authorization", bearer(kept)).statusCode()).isEqualTo(200);
      application.getBean(Accounts.class).disable(person.id());
      assertThat(program.get(address, "Authorization", bearer(kept)).statusCode()).isEqualTo(401);
      assertThat(program.get(address, "Authorization", "Bearer guessed").statusCode())
          .isEqualTo(401);
    }
  }

  @Test
  void nobodyRevokesTheTokenOfAnotherButAnAdministrator() {
    IssuedToken theirs = issued(researcher, Scope.READ);
    ApiTokens tokens = application.getBean(ApiTokens.class);
    assertThatThrownBy(() -> as(rater, () -> revoke(tokens, theirs)))
        .hasMessageContaining("no such token");
    as(administrator, () -> revoke(tokens, theirs));
    assertThat(as(researcher, tokens::own)).doesNotContain(theirs.token());
  }

  private static boolean revoke(ApiTokens tokens, IssuedToken token) {
    tokens.revoke(token.token().id());
    return true;
  }

  @Test
  void programsThatChangeSomethingNeedATokenThatMay() {
    String read = bearer(token(administrator, Scope.READ));
    String write = bearer(token(administrator, Scope.WRITE));
    try (Caller signedIn = caller().signIn(administrator)) {
      assertThat(signedIn.post("/api/v1/tournaments", Map.of()).statusCode())
          .as("with a session only, as another site could make a browser ask")
          .isEqualTo(401);
      assertThat(signedIn.post("/api/v1/tournaments", Map.of(), "Authorization", read).statusCode())
          .isEqualTo(403);
      assertThat(signedIn.post("/api/v1/nothing", Map.of(), "Authorization", write).statusCode())
          .isEqualTo(404);
      assertThat(signedIn.get("/api/v1/nothing").statusCode()).isEqualTo(404);
    }
  }

  @Test
  void whoHasNoRightIsRefusedByTheServiceItself() {
    Tournaments tournaments = application.getBean(Tournaments.class);
    Votes votes = application.getBean(Votes.class);
    Accounts accounts = application.getBean(Accounts.class);
    Trainings trainings = application.getBean(Trainings.class);
    By by = By.who("somebody");
    List<Runnable> forResearchers =
        List.of(
            () -> tournaments.create(HIDDEN, by),
            () -> tournaments.perform(hidden, TournamentAction.START, by),
            () -> tournaments.publish(hidden, by),
            () -> tournaments.rerunFailed(hidden, by),
            () -> tournaments.enter(hidden, "", by),
            () -> votes.setAside(new VoteId(1), "for no reason"),
            () -> trainings.tryAgain(1));
    List<Runnable> forAdministrators =
        List.of(
            accounts::all,
            accounts::invitations,
            () -> accounts.giveRole(rater.id(), Role.ADMINISTRATOR),
            () -> application.getBean(PasswordLinks.class).make(administrator.id()),
            () -> accounts.disable(administrator.id()),
            () -> accounts.invite(null, Role.ADMINISTRATOR, Duration.ofDays(1)));
    for (Runnable deed : forResearchers) {
      assertRefused(rater, deed);
    }
    for (Runnable deed : forAdministrators) {
      assertRefused(rater, deed);
      assertRefused(researcher, deed);
    }
  }

  private static void assertRefused(Account person, Runnable deed) {
    assertThatThrownBy(() -> as(person, done(deed))).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> Acting.asNobody(done(deed)))
        .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
  }

  private static Supplier<Boolean> done(Runnable deed) {
    return () -> {
      deed.run();
      return true;
    };
  }

  @Test
  void aFormThatComesFromElsewhereSignsNobodyIn() {
    try (Caller lured = caller()) {
      lured.get("/sign-in");
      Map<String, String> form =
          Map.of("username", researcher.email(), "password", Acting.PASSWORD);
      assertThat(lured.post("/sign-in", form).statusCode()).isEqualTo(403);
      assertThat(lured.post("/logout", Map.of()).statusCode()).isEqualTo(403);
      assertThat(lured.get("/api/v1/tournaments/" + hidden).statusCode()).isEqualTo(404);
    }
  }

  @Test
  void whoSignsInGetsAnotherSessionThatScriptsAndOtherSitesDoNotSee() {
    try (Caller person = caller()) {
      String before = session(person.get("/sign-in"));
      HttpResponse<String> answer =
          person.signIn(researcher.email().toUpperCase(), Acting.PASSWORD, "Accept", "text/html");
      assertThat(answer.headers().firstValue("Location").orElse("")).matches("http://[^/]+/");
      String cookie = answer.headers().firstValue("Set-Cookie").orElseThrow();
      assertThat(cookie).contains("HttpOnly").contains("SameSite=Lax");
      assertThat(session(answer)).isNotEqualTo(before);
      try (Caller another = caller()) {
        assertThat(
                another
                    .get("/api/v1/tournaments/" + hidden, "Cookie", "JSESSIONID=" + before)
                    .statusCode())
            .as("with the session of before, which somebody may have slipped in")
            .isEqualTo(404);
      }
    }
  }

  private static String session(HttpResponse<String> answer) {
    return answer.headers().firstValue("Set-Cookie").orElseThrow().split("[=;]")[1];
  }

  @Test
  void aForgedSessionIsNobodys() {
    try (Caller forger = caller()) {
      assertThat(
              forger
                  .get(
                      "/api/v1/tournaments/" + hidden,
                      "Cookie",
                      "JSESSIONID=0123456789ABCDEF0123456789ABCDEF")
                  .statusCode())
          .isEqualTo(404);
    }
  }

  @Test
  void whoIsDisabledHasGoneAtTheNextRequestAndWhoIsDemotedMayNoMore() {
    Accounts accounts = application.getBean(Accounts.class);
    Account leaving = Acting.somebody(application, Role.RESEARCHER);
    Account demoted = Acting.somebody(application, Role.RESEARCHER);
    String address = "/api/v1/tournaments/" + hidden;
    try (Caller first = caller().signIn(leaving);
        Caller second = caller().signIn(demoted)) {
      assertThat(first.get(address).statusCode()).isEqualTo(200);
      accounts.disable(leaving.id());
      assertThat(first.get(address).statusCode()).isEqualTo(404);
      accounts.enable(leaving.id());
      assertThat(first.get(address).statusCode()).as("the session is over").isEqualTo(404);

      assertThat(second.get(address).statusCode()).isEqualTo(200);
      accounts.giveRole(demoted.id(), Role.RATER);
      assertThat(second.get(address).statusCode()).isEqualTo(404);
      accounts.giveRole(demoted.id(), Role.RESEARCHER);
      assertThat(second.get(address).statusCode()).as("the session goes on").isEqualTo(200);
    }
  }

  @Test
  void whoGuessesIsToldWhenToTryAgainAndTheRightPasswordWaitsAsWell() {
    Account attacked = Acting.somebody(application, Role.RATER);
    long most = Limit.SIGN_IN_BY_NAME_AND_ADDRESS.times();
    try (Caller guesser = caller()) {
      for (int guess = 0; guess < most; guess++) {
        assertThat(guesser.signIn(attacked.email(), "guess " + guess).statusCode()).isEqualTo(401);
      }
      HttpResponse<String> refused = guesser.signIn(attacked.email(), Acting.PASSWORD);
      assertThat(refused.statusCode()).isEqualTo(429);
      assertThat(Long.parseLong(refused.headers().firstValue("Retry-After").orElseThrow()))
          .isBetween(1L, Limit.SIGN_IN_BY_NAME_AND_ADDRESS.span().toSeconds());
      HttpResponse<String> page =
          guesser.signIn(attacked.email(), Acting.PASSWORD, "Accept", "text/html");
      assertThat(page.headers().firstValue("Location").orElse("")).contains("/sign-in?wait=");
    }
  }

  @Test
  void whoDoesNotExistIsRefusedInTheSameWords() {
    try (Caller guesser = caller()) {
      HttpResponse<String> unknown = guesser.signIn("nobody@example.org", "a long password");
      HttpResponse<String> known = guesser.signIn(administrator.email(), "a long password");
      assertThat(unknown.statusCode()).isEqualTo(known.statusCode()).isEqualTo(401);
      assertThat(unknown.body()).isEqualTo(known.body());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/tournaments", "/nowhere", "/sign-in"})
  void pagesSayWhatABrowserMayDo(String address) {
    try (Caller visitor = caller()) {
      HttpResponse<String> page = visitor.get(address);
      assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
          .containsPattern("script-src 'self' 'unsafe-eval' 'nonce-[^']{22,}'")
          .contains("frame-ancestors 'none'", "object-src 'none'", "base-uri 'self'")
          .doesNotContainPattern("script-src[^;]*'unsafe-inline'");
      assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
      assertThat(page.headers().firstValue("Referrer-Policy"))
          .contains("strict-origin-when-cross-origin");
      assertThat(page.headers().firstValue("Permissions-Policy").orElse("")).contains("camera=()");
      assertThat(page.headers().firstValue("X-Frame-Options")).contains("DENY");
    }
  }

  @Test
  void onlyTheFrameForOtherPagesMayBeFramed() {
    Tournaments tournaments = application.getBean(Tournaments.class);
    TournamentId open =
        tournaments
            .create(
                HIDDEN.replace("private", "public").replace("In public", "Framed"),
                By.who("a test"))
            .id();
    try (Caller visitor = caller()) {
      HttpResponse<String> frame = visitor.get("/embed/tournaments/" + open);
      assertThat(frame.headers().firstValue("X-Frame-Options")).isEmpty();
      assertThat(frame.headers().firstValue("Content-Security-Policy").orElseThrow())
          .contains("frame-ancestors *");
      HttpResponse<String> paper = visitor.get("/report/" + open);
      assertThat(paper.headers().firstValue("Content-Security-Policy").orElseThrow())
          .contains("frame-ancestors 'none'");
    }
  }

  @Test
  void figuresAreOpenAndTheRestOfTheWatchIsForAdministrators() {
    try (Caller watcher = caller()) {
      assertThat(watcher.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
      assertThat(watcher.get("/actuator/prometheus").statusCode()).isEqualTo(200);
      assertThat(watcher.get("/actuator").statusCode()).isEqualTo(401);
      assertThat(
              watcher
                  .get("/actuator", "Authorization", bearer(token(administrator, Scope.READ)))
                  .statusCode())
          .isEqualTo(200);
      assertThat(
              watcher
                  .get("/actuator", "Authorization", bearer(token(researcher, Scope.WRITE)))
                  .statusCode())
          .isEqualTo(403);
    }
  }
}
