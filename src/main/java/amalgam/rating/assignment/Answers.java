package amalgam.rating.assignment;

import amalgam.platform.node.SharedClock;
import amalgam.rating.AssignmentId;
import amalgam.rating.Axis;
import amalgam.rating.Ballot;
import amalgam.rating.Judge;
import amalgam.rating.Purpose;
import amalgam.rating.Rater;
import amalgam.rating.Votes;
import amalgam.rating.assignment.AssignmentException.Reason;
import amalgam.rating.rater.KnownRater;
import amalgam.rating.rater.RaterId;
import amalgam.rating.rater.RaterRepository;
import amalgam.rating.rater.RatingMode;
import amalgam.statistics.rating.Outcome;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes answers, and takes them back, within the caller's transaction. */
@Component
class Answers {

  private static final String UNDONE = "taken back by the rater";
  private static final int RATERS = 10_000;

  /** The page's clock and ours may differ by the time that a message takes. */
  private static final Duration SLACK = Duration.ofSeconds(2);

  private final AssignmentRepository assignments;
  private final Votes votes;
  private final Outlooks outlooks;
  private final SharedClock clock;
  private final LoadingCache<RaterId, Rater> pseudonyms;

  Answers(
      AssignmentRepository assignments,
      Votes votes,
      Outlooks outlooks,
      RaterRepository raters,
      SharedClock clock) {
    this.assignments = assignments;
    this.votes = votes;
    this.outlooks = outlooks;
    this.clock = clock;
    this.pseudonyms =
        Caffeine.newBuilder()
            .maximumSize(RATERS)
            .build(id -> raters.find(id).map(KnownRater::rater).orElseThrow());
  }

  /** An answer of one vote an axis. */
  StoredAssignment votes(
      RaterId rater, AssignmentId id, Map<Axis, Outcome> outcomes, Duration took) {
    StoredAssignment answered = take(rater, id, RatingMode.PAIRS, outcomes.keySet(), took);
    Rater pseudonym = pseudonym(rater);
    votes.castDrawn(
        outcomes.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(
                one ->
                    new Ballot(
                        answered.comparison(),
                        one.getKey(),
                        one.getValue(),
                        pseudonym,
                        Judge.HUMAN,
                        took.toMillis(),
                        id,
                        answered.pair().purpose()))
            .toList());
    return answered;
  }

  /** An answer on scales. */
  StoredAssignment scales(
      RaterId rater, AssignmentId id, Map<Axis, ScalePoints> points, Duration took) {
    StoredAssignment answered = take(rater, id, RatingMode.SCALES, points.keySet(), took);
    assignments.insertScales(
        new ScaleAnswer(answered, pseudonym(rater), points, took),
        Objects.requireNonNull(answered.answeredAt()));
    return answered;
  }

  private Rater pseudonym(RaterId rater) {
    return pseudonyms.get(rater);
  }

  private StoredAssignment take(
      RaterId rater, AssignmentId id, RatingMode mode, Set<Axis> axes, Duration took) {
    if (took.isNegative()) {
      throw impossible(took);
    }
    Instant now = clock.sharedTime();
    StoredAssignment answered =
        assignments
            .answer(id, rater, took, now)
            .orElseGet(() -> takeReleased(locked(rater, id), took, now));
    if (!answered.axes().equals(axes) || answered.mode() != mode) {
      throw new AssignmentException(
          Reason.NOT_ANSWERED,
          "The questions are %s, in the mode %s.".formatted(answered.axes(), answered.mode()));
    }
    if (took.compareTo(Duration.between(answered.drawnAt(), now).plus(SLACK)) > 0) {
      throw impossible(took);
    }
    return answered;
  }

  private static AssignmentException impossible(Duration took) {
    return new AssignmentException(
        Reason.IMPOSSIBLE_TIME, "The pair was not in hand for %s.".formatted(took));
  }

  private StoredAssignment locked(RaterId rater, AssignmentId id) {
    return assignments
        .lock(id)
        .filter(one -> one.rater().equals(rater))
        .orElseThrow(
            () ->
                new AssignmentException(
                    Reason.NOT_YOURS, "Pair %s was never in your hands.".formatted(id)));
  }

  /** The rater had left, or was slow, and yet nobody else may have come. */
  private StoredAssignment takeReleased(StoredAssignment pair, Duration took, Instant now) {
    switch (pair.state()) {
      case ANSWERED ->
          throw new AssignmentException(
              Reason.ANSWERED_ALREADY, "Pair %s is answered already.".formatted(pair.id()));
      case SKIPPED ->
          throw new AssignmentException(
              Reason.SKIPPED_ALREADY, "Pair %s was passed over.".formatted(pair.id()));
      case HELD, RELEASED -> {
        if (pair.state() == AssignmentState.RELEASED && !isFree(pair)) {
          throw new AssignmentException(
              Reason.TAKEN_BY_OTHERS,
              "Others have answered pair %s as often as was asked.".formatted(pair.id()));
        }
      }
    }
    return assignments.move(pair, AssignmentState.ANSWERED, took, now);
  }

  private boolean isFree(StoredAssignment pair) {
    return pair.pair().purpose() != Purpose.REGULAR
        || assignments.take(pair.comparison(), most(pair));
  }

  private @Nullable Integer most(StoredAssignment pair) {
    return outlooks.any(pair.comparison().tournament()).terms().votesPerPair();
  }

  /** Holds a pair again that the rater had left, unless others have taken it. */
  boolean holdAgain(StoredAssignment left) {
    StoredAssignment pair = assignments.lock(left.id()).orElseThrow();
    return pair.state() == AssignmentState.RELEASED
        && isFree(pair)
        && assignments.hold(pair.id(), clock.sharedTime());
  }

  void skip(RaterId rater, AssignmentId id) {
    StoredAssignment pair = locked(rater, id);
    switch (pair.state()) {
      case ANSWERED ->
          throw new AssignmentException(
              Reason.ANSWERED_ALREADY, "Pair %s is answered already.".formatted(id));
      case SKIPPED ->
          throw new AssignmentException(
              Reason.SKIPPED_ALREADY, "Pair %s was passed over.".formatted(id));
      case HELD -> {
        assignments.move(pair, AssignmentState.SKIPPED, null, clock.sharedTime());
        if (pair.pair().purpose() == Purpose.REGULAR) {
          assignments.giveBack(pair.comparison());
        }
      }
      case RELEASED -> assignments.move(pair, AssignmentState.SKIPPED, null, clock.sharedTime());
    }
  }

  StoredAssignment undo(RaterId rater, AssignmentId id) {
    Instant now = clock.sharedTime();
    StoredAssignment pair = locked(rater, id);
    Instant answeredAt = pair.answeredAt();
    if (answeredAt == null || assignments.isFollowed(pair)) {
      throw new AssignmentException(
          Reason.NOTHING_TO_UNDO, "Pair %s is not your last answer.".formatted(id));
    }
    if (now.isAfter(answeredAt.plus(Assignments.UNDOABLE))) {
      throw new AssignmentException(
          Reason.TOO_LATE_TO_UNDO, "An answer can be taken back for 30 s.");
    }
    StoredAssignment held = assignments.move(pair, AssignmentState.HELD, null, now);
    votes.setAsideAll(id, UNDONE);
    assignments.setAsideScales(id, UNDONE);
    return held;
  }
}
