package amalgam.rating.assignment;

import amalgam.rating.Axis;
import amalgam.rating.PairGains;
import amalgam.rating.rater.RatingTerms;
import amalgam.tournament.EntrantId;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentId;
import java.util.Objects;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a tournament when pairs are drawn. It may be a second old: what must hold
 * exactly is held by the database.
 *
 * @param tournament null where there is none
 */
record Outlook(
    @Nullable Tournament tournament,
    RatingTerms terms,
    Showcase showcase,
    PairGains gains,
    PairLottery lottery) {

  /** The tournament's id. */
  TournamentId id() {
    return Objects.requireNonNull(tournament).id();
  }

  /** By which share one more answer narrows the interval of two entrants' difference. */
  OptionalDouble narrowed(Axis axis, EntrantId one, EntrantId other) {
    PairGains.OnAxis told = gains.byAxis().get(axis);
    return told == null || !told.isKnown(one, other)
        ? OptionalDouble.empty()
        // The variance v becomes v / (1 + p(1−p)·v), of which the gain is the logarithm.
        : OptionalDouble.of(1 - Math.exp(-told.gain(one, other) / 2));
  }

  /** How many answers about two entrants there are, on the axis with most of them. */
  long answers(EntrantId one, EntrantId other) {
    return gains.byAxis().values().stream()
        .mapToLong(axis -> axis.votes(one, other))
        .max()
        .orElse(0);
  }
}
