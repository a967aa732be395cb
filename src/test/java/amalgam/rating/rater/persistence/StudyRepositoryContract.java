package amalgam.rating.rater.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amalgam.arena.Repositories;
import amalgam.arena.StoredTournament;
import amalgam.platform.security.SystemActor;
import amalgam.rating.Axis;
import amalgam.rating.rater.Admission;
import amalgam.rating.rater.IssuedInvitation;
import amalgam.rating.rater.NewInvitation;
import amalgam.rating.rater.RaterDesk;
import amalgam.rating.rater.RaterException;
import amalgam.rating.rater.RaterException.Reason;
import amalgam.rating.rater.RaterId;
import amalgam.rating.rater.Raters;
import amalgam.rating.rater.RatingInvitation;
import amalgam.rating.rater.RatingMode;
import amalgam.rating.rater.RatingTerms;
import amalgam.rating.rater.Studies;
import amalgam.rating.rater.WhoMayRate;
import amalgam.tournament.AuditEntry;
import amalgam.tournament.AuditLog;
import amalgam.tournament.By;
import amalgam.tournament.TournamentId;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What researchers rely on who have a tournament rated. */
abstract class StudyRepositoryContract {

  private static final By BY = By.who("a test");

  private final Repositories repositories;
  private final Studies studies;
  private final Raters raters;
  private final TournamentId id;

  StudyRepositoryContract(Repositories repositories) {
    this.repositories = repositories;
    this.studies = RaterDesk.studies(repositories, event -> {});
    this.raters = RaterDesk.raters(repositories, RaterDesk.limits(Clock.systemUTC()));
    this.id = StoredTournament.in(repositories).id();
  }

  private IssuedInvitation invite(@Nullable Integer places) {
    return SystemActor.call(
        () -> studies.invite(id, new NewInvitation("students", 20, places, null, null), BY));
  }

  private RaterId someone() {
    return raters.begin(null).rater().id();
  }

  @Test
  void termsAreTheUsualOnesUntilSomebodyChangesThem() {
    assertThat(studies.terms(id)).isEqualTo(RatingTerms.USUAL);
    RatingTerms terms =
        new RatingTerms(
            WhoMayRate.SIGNED_IN,
            RatingMode.SCALES,
            Set.of(Axis.UTILITY),
            30,
            12,
            0.1,
            0,
            Duration.ofSeconds(3));

    studies.change(id, terms, BY);
    assertThat(studies.terms(id)).isEqualTo(terms);
    studies.change(id, RatingTerms.USUAL, BY);
    assertThat(studies.terms(id)).isEqualTo(RatingTerms.USUAL);

    assertThat(repositories.get(AuditLog.class).about(id))
        .hasSize(2)
        .extracting(AuditEntry::what)
        .contains(
            "changed how it is rated: signed in may rate, scales on utility, 30 votes a pair, 12"
                + " prompts a rater, 10% repeats, 0% checks");
  }

  @Test
  void termsThatCannotBeAreRefused() {
    RatingTerms usual = RatingTerms.USUAL;
    assertThatThrownBy(
            () ->
                new RatingTerms(
                    usual.who(), usual.mode(), Set.of(), null, null, 0, 0, Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("at least one axis");
    assertThatThrownBy(
            () ->
                new RatingTerms(
                    usual.who(), usual.mode(), usual.axes(), null, null, 0.6, 0, Duration.ZERO))
        .hasMessageContaining("0 to 0.5");
    assertThatThrownBy(() -> new NewInvitation("x", 1, null, null, "javascript:alert(1)"))
        .hasMessageContaining("https://");
  }

  @Test
  void anInvitationIsFoundByItsTokenAlone() {
    IssuedInvitation issued = invite(null);

    assertThat(studies.invitation(issued.token())).contains(issued.invitation());
    assertThat(issued.invitation().completionCode()).matches("C[A-Z2-9]{9}");
    assertThat(studies.invitation(issued.token() + "x")).isEmpty();
    assertThat(studies.invitation("")).isEmpty();
    assertThat(studies.invitations(id)).containsExactly(issued.invitation());
  }

  @Test
  void whoIsInStaysInAndNobodyComesThroughAClosedDoor() {
    IssuedInvitation issued = invite(null);
    RaterId rater = someone();
    Admission admission = studies.join(rater, issued.token(), "p-1");
    assertThat(admission.participant()).isEqualTo("p-1");

    studies.close(issued.invitation().id(), BY);

    assertThat(studies.join(rater, issued.token(), "p-1").invitation().raters()).isEqualTo(1);
    assertThat(studies.admission(id, rater)).isPresent();
    assertThat(studies.admission(id, someone())).isEmpty();
    refuses(Reason.INVITATION_CLOSED, () -> studies.join(someone(), issued.token(), null));
    refuses(Reason.NO_INVITATION, () -> studies.join(someone(), "guessed", null));
  }

  private static void refuses(Reason reason, Runnable wish) {
    assertThatThrownBy(wish::run)
        .isInstanceOfSatisfying(
            RaterException.class, e -> assertThat(e.reason()).isEqualTo(reason));
  }

  @Test
  void noMoreComeInThanThereArePlacesHoweverManyComeAtOnce() throws Exception {
    IssuedInvitation issued = invite(3);
    int in = 0;
    try (ExecutorService crowd = Executors.newFixedThreadPool(8)) {
      List<Callable<Boolean>> work =
          IntStream.range(0, 8)
              .mapToObj(rater -> someone())
              .<Callable<Boolean>>map(rater -> () -> isLetIn(rater, issued.token()))
              .toList();
      for (Future<Boolean> rater : crowd.invokeAll(work)) {
        in += rater.get() ? 1 : 0;
      }
    }
    assertThat(in).isEqualTo(3);
    assertThat(studies.invitations(id)).extracting(RatingInvitation::raters).containsExactly(3);
  }

  private boolean isLetIn(RaterId rater, String token) {
    try {
      studies.join(rater, token, null);
      return true;
    } catch (RaterException e) {
      assertThat(e.reason()).isEqualTo(Reason.INVITATION_FULL);
      return false;
    }
  }
}
