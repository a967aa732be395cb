package amalgam.rating;

import amalgam.statistics.Estimate;
import amalgam.statistics.rating.BradleyTerry;
import amalgam.statistics.rating.BradleyTerryFit;
import amalgam.statistics.rating.FitSettings;
import amalgam.statistics.rating.PairingGain;
import amalgam.statistics.rating.PairwiseVote;
import amalgam.statistics.rating.Rating;
import amalgam.statistics.rating.Ratings;
import amalgam.statistics.rating.Sandwich;
import amalgam.statistics.rating.Unrated;
import amalgam.statistics.rating.VoteTally;
import amalgam.tournament.PromptId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Counts votes between entrants, or between contestants, and fits their ratings anew only after
 * further votes, from where they stood. Not for several threads at once.
 *
 * @param <K> who is rated
 */
final class RatedGroup<K> {

  private final FitSettings settings;
  private final ToLongFunction<PromptId> bundles;
  private final VoteTally tally = new VoteTally(0, 0);
  private final Map<K, Integer> places = new HashMap<>();
  private final List<K> members = new ArrayList<>();
  private @Nullable BradleyTerryFit fit;
  private Fitted<K> fitted = new Fitted<>(Map.of(), Estimate.NONE, null);
  private @Nullable Sandwich covariance;
  private long changes;
  private long changesFitted;

  /**
   * @param bundles the matched bundle of a prompt: answers about prompts of one bundle, which share
   *     their ends, depend on each other
   */
  RatedGroup(FitSettings settings, ToLongFunction<PromptId> bundles) {
    this.settings = settings;
    this.bundles = bundles;
  }

  /** What the votes say. */
  private record Fitted<K>(
      Map<K, RatingLine> lines, Estimate leftAdvantage, @Nullable Ratings ratings) {}

  /** Counts a vote, or takes it back. */
  void count(K left, K right, Ballot ballot, long rater, boolean isIn) {
    PairwiseVote vote =
        PairwiseVote.of(
            place(left),
            place(right),
            ballot.outcome(),
            rater,
            bundles.applyAsLong(ballot.comparison().prompt()));
    if (isIn) {
      tally.add(vote);
    } else {
      tally.remove(vote);
    }
    changes++;
  }

  private int place(K member) {
    return places.computeIfAbsent(
        member,
        key -> {
          members.add(key);
          return members.size() - 1;
        });
  }

  long votes() {
    return tally.votes();
  }

  /** The line of everyone who has votes. */
  Map<K, RatingLine> lines() {
    return fitted().lines();
  }

  Estimate leftAdvantage() {
    return fitted().leftAdvantage();
  }

  /** One's rating less another's; none where one of them is unrated. */
  Estimate difference(K one, K other) {
    Fitted<K> now = fitted();
    return now.ratings() == null || !isRated(now, one) || !isRated(now, other)
        ? Estimate.NONE
        : now.ratings().difference(place(one), place(other));
  }

  private boolean isRated(Fitted<K> now, K member) {
    RatingLine line = now.lines().get(member);
    return line != null && line.isRated();
  }

  /** What one more vote would tell, by {@link #places}; empty where there were no votes. */
  Optional<PairingGain> gains() {
    fitted();
    BradleyTerryFit now = fit;
    Sandwich with = covariance;
    return now == null || with == null
        ? Optional.empty()
        : Optional.of(new PairingGain(now, with, PairingGain.EXPLORATION));
  }

  /** Where each of those who ever had votes stands in the fit. */
  Map<K, Integer> places() {
    return places;
  }

  private Fitted<K> fitted() {
    if (changes > changesFitted) {
      fitted = refitted();
      changesFitted = changes;
    }
    return fitted;
  }

  private Fitted<K> refitted() {
    BradleyTerry model = new BradleyTerry(settings);
    BradleyTerryFit before = fit;
    BradleyTerryFit now = before == null ? model.fit(tally) : model.refit(tally, before);
    fit = now;
    Ratings ratings = new Ratings(now, settings);
    covariance = ratings.covariance();
    Map<K, RatingLine> lines = new HashMap<>();
    for (Rating rating : ratings.rated()) {
      lines.put(
          members.get(rating.model()),
          new RatingLine(
              rating.rating(),
              rating.rank(),
              rating.raters(),
              rating.prompts(),
              rating.provisional(),
              null));
    }
    for (Unrated unrated : ratings.unrated()) {
      // Whose every vote was taken back is as if there had been none.
      if (unrated.reason() == Unrated.Reason.NO_VOTES) {
        continue;
      }
      lines.put(members.get(unrated.model()), RatingLine.unrated(unrated.reason()));
    }
    return new Fitted<>(lines, ratings.sideEffect().orElse(Estimate.NONE), ratings);
  }
}
