package amalgam.rating.assignment;

import amalgam.arena.Repositories;
import amalgam.platform.node.SharedClock;
import amalgam.platform.security.RateLimits;
import amalgam.rating.Opinions;
import amalgam.rating.RatingBoards;
import amalgam.rating.Votes;
import amalgam.rating.quality.AttentionChecks;
import amalgam.rating.quality.KnownPair;
import amalgam.rating.rater.RaterDesk;
import amalgam.rating.rater.RaterRepository;
import amalgam.rating.rater.Raters;
import amalgam.rating.rater.Studies;
import amalgam.rating.rater.TermsChanged;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentRepository;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.transaction.support.TransactionOperations;

/** The desk above real repositories, by a clock that a test sets. */
final class TestDesk extends Clock implements SharedClock, AttentionChecks {

  private final Raters raters;
  private final Studies studies;
  private final Outlooks outlooks;
  private final Desk desk;
  private Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
  private Optional<KnownPair> check = Optional.empty();

  TestDesk(Repositories repositories) {
    RateLimits limits = RaterDesk.limits(this);
    RatingBoards ratings = Opinions.ratings(repositories);
    Votes votes = Opinions.votes(repositories);
    TransactionOperations transactions = repositories.get(TransactionOperations.class);
    AssignmentRepository assignments = repositories.get(AssignmentRepository.class);
    RaterRepository people = repositories.get(RaterRepository.class);
    ComparableProposals proposals = repositories.get(ComparableProposals.class);
    raters = RaterDesk.raters(repositories, limits);
    studies = RaterDesk.studies(repositories, event -> forget((TermsChanged) event));
    outlooks =
        new Outlooks(
            repositories.get(TournamentRepository.class), studies, proposals, assignments, ratings);
    desk =
        new Desk(
            people,
            assignments,
            outlooks,
            new Doorkeeper(studies),
            new Drawing(
                new StaticListableBeanFactory(Map.of("checks", this))
                    .getBeanProvider(AttentionChecks.class)),
            new Answers(assignments, votes, outlooks, people, this),
            new Exhibits(proposals),
            new ExpiredHolds(assignments, transactions, this),
            new VoteLimits(limits),
            transactions,
            this);
  }

  private void forget(TermsChanged change) {
    outlooks.on(change);
  }

  Raters raters() {
    return raters;
  }

  Studies studies() {
    return studies;
  }

  Desk desk() {
    return desk;
  }

  /** Lets time pass. */
  void pass(Duration time) {
    now = now.plus(time);
  }

  /** Has this be drawn wherever a check is. */
  void prepare(KnownPair known) {
    check = Optional.of(known);
  }

  @Override
  public Optional<KnownPair> draw(
      TournamentId tournament, RandomGenerator random, Predicate<KnownPair> isFresh) {
    return check.filter(isFresh);
  }

  @Override
  public Instant sharedTime() {
    return now;
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
