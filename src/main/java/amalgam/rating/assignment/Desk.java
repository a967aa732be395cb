package amalgam.rating.assignment;

import amalgam.platform.node.SharedClock;
import amalgam.rating.AssignmentId;
import amalgam.rating.Axis;
import amalgam.rating.Comparison;
import amalgam.rating.Purpose;
import amalgam.rating.assignment.Drawing.Draw;
import amalgam.rating.assignment.Exhibits.Both;
import amalgam.rating.rater.Admission;
import amalgam.rating.rater.KnownRater;
import amalgam.rating.rater.RaterId;
import amalgam.rating.rater.RaterRepository;
import amalgam.statistics.rating.Outcome;
import amalgam.tournament.EntrantId;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentPrompt;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The desk at which raters get their pairs and hand in their answers.
 *
 * @see <a href="src/docs/decisions/0025-pairs-are-handed-out-by-the-database.md">decision 25</a>
 */
@Service
class Desk implements Assignments {

  private final RaterRepository raters;
  private final AssignmentRepository assignments;
  private final Outlooks outlooks;
  private final Doorkeeper doorkeeper;
  private final Drawing drawing;
  private final Answers answers;
  private final Exhibits exhibits;
  private final ExpiredHolds expired;
  private final VoteLimits limits;
  private final TransactionOperations transactions;
  private final SharedClock clock;
  private final SplittableRandom seeds = new SplittableRandom(new SecureRandom().nextLong());

  Desk(
      RaterRepository raters,
      AssignmentRepository assignments,
      Outlooks outlooks,
      Doorkeeper doorkeeper,
      Drawing drawing,
      Answers answers,
      Exhibits exhibits,
      ExpiredHolds expired,
      VoteLimits limits,
      TransactionOperations transactions,
      SharedClock clock) {
    this.raters = raters;
    this.assignments = assignments;
    this.outlooks = outlooks;
    this.doorkeeper = doorkeeper;
    this.drawing = drawing;
    this.answers = answers;
    this.exhibits = exhibits;
    this.expired = expired;
    this.limits = limits;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public Offer next(TournamentId tournament, RaterId id) {
    Outlook outlook = outlooks.of(tournament);
    expired.release();
    return inTransaction(
        () -> {
          KnownRater rater = raters.lock(id).orElseThrow(() -> unknown(id));
          Optional<Admission> admission = doorkeeper.admission(outlook, rater);
          return doorkeeper
              .refusal(outlook, rater, admission)
              .map(why -> Doorkeeper.ending(why, admission))
              .orElseGet(() -> offer(outlook, id, admission));
        });
  }

  private static AssignmentException unknown(RaterId rater) {
    return new AssignmentException(
        AssignmentException.Reason.NOT_YOURS, "There is no rater %s.".formatted(rater));
  }

  private Offer offer(Outlook outlook, RaterId rater, Optional<Admission> admission) {
    History history =
        new History(assignments.of(outlook.id(), rater), assignments.played(outlook.id(), rater));
    Instant now = clock.sharedTime();
    return history.inHand().stream()
        // Elsewhere it may have been released at this moment, and its place given to others.
        .filter(held -> assignments.keep(held.id(), now))
        .findFirst()
        .map(held -> (Offer) new Offer.Pair(shown(outlook, held)))
        .or(() -> finished(history, admission))
        .or(() -> leftBehind(history).map(held -> new Offer.Pair(shown(outlook, held))))
        .orElseGet(() -> draw(outlook, rater, history, admission));
  }

  private static Optional<Offer> finished(History history, Optional<Admission> admission) {
    return admission
        .filter(by -> history.answered() >= by.invitation().quota())
        .map(by -> new Offer.Finished(Doorkeeper.completion(by)));
  }

  private Optional<StoredAssignment> leftBehind(History history) {
    return history.released().stream().filter(answers::holdAgain).findFirst();
  }

  /**
   * @param admission of an invited rater, who is done where nothing is left
   */
  private Offer draw(
      Outlook outlook, RaterId rater, History history, Optional<Admission> admission) {
    Integer most = outlook.terms().votesPerPair();
    Draw draw =
        drawing.draw(
            outlook, rater, history, comparison -> assignments.take(comparison, most), random());
    return switch (draw) {
      case Draw.None(Offer.Why why) -> Doorkeeper.ending(why, admission);
      case Draw.Drawn(DrawnPair pair) ->
          new Offer.Pair(
              shown(
                  outlook,
                  assignments
                      .insert(rater, pair, outlook.terms(), clock.sharedTime())
                      .orElseThrow(
                          () -> new IllegalStateException("Drawn twice, in spite of the lock."))));
    };
  }

  /** One of its own for each draw, since draws go on at once. */
  private synchronized RandomGenerator random() {
    return seeds.split();
  }

  private Assignment shown(Outlook outlook, StoredAssignment held) {
    Comparison comparison = held.comparison();
    TournamentPrompt prompt = outlook.showcase().prompt(comparison.prompt());
    Both both = exhibits.of(comparison);
    return new Assignment(
        held.id(),
        comparison.tournament(),
        Objects.requireNonNull(prompt),
        new ShownProposal(both.left().walk()),
        new ShownProposal(both.right().walk()),
        held.axes(),
        held.mode());
  }

  @Override
  public Receipt answer(
      RaterId rater, AssignmentId assignment, Map<Axis, Outcome> outcomes, Duration took) {
    limits.check(rater);
    return receipt(inTransaction(() -> answers.votes(rater, assignment, outcomes, took)));
  }

  @Override
  public Receipt answerOnScales(
      RaterId rater, AssignmentId assignment, Map<Axis, ScalePoints> points, Duration took) {
    limits.check(rater);
    return receipt(inTransaction(() -> answers.scales(rater, assignment, points, took)));
  }

  private Receipt receipt(StoredAssignment answered) {
    Comparison comparison = answered.comparison();
    Outlook outlook = outlooks.any(comparison.tournament());
    Both both = exhibits.of(comparison);
    EntrantId left = comparison.left().entrant();
    EntrantId right = comparison.right().entrant();
    boolean counts = answered.pair().purpose() == Purpose.REGULAR;
    Map<Axis, Double> narrowed = new EnumMap<>(Axis.class);
    for (Axis axis : counts ? answered.axes() : Set.<Axis>of()) {
      outlook.narrowed(axis, left, right).ifPresent(share -> narrowed.put(axis, share));
    }
    Instant answeredAt = Objects.requireNonNull(answered.answeredAt());
    return new Receipt(
        answered.id(),
        answeredAt.plus(UNDOABLE),
        both.left().reveal(),
        both.right().reveal(),
        new Helped(outlook.answers(left, right) + (counts ? 1 : 0), narrowed));
  }

  @Override
  public void skip(RaterId rater, AssignmentId assignment) {
    transactions.executeWithoutResult(status -> answers.skip(rater, assignment));
  }

  @Override
  public Assignment undo(RaterId rater, AssignmentId assignment) {
    StoredAssignment held = inTransaction(() -> answers.undo(rater, assignment));
    return shown(outlooks.any(held.comparison().tournament()), held);
  }

  @Override
  public void release(RaterId rater) {
    transactions.executeWithoutResult(status -> assignments.release(rater));
  }

  @Override
  public Tally tally(TournamentId tournament, RaterId rater) {
    History history = new History(assignments.of(tournament, rater), Set.of());
    Optional<Admission> admission =
        doorkeeper.admission(outlooks.any(tournament), raters.find(rater).orElseThrow());
    Integer quota = admission.map(one -> one.invitation().quota()).orElse(null);
    boolean isDone = quota != null && history.answered() >= quota;
    return new Tally(
        history.answered(),
        history.skipped(),
        quota,
        isDone ? admission.map(Doorkeeper::completion).orElse(null) : null);
  }

  private <T> T inTransaction(Supplier<T> work) {
    return Objects.requireNonNull(transactions.execute(status -> work.get()));
  }
}
