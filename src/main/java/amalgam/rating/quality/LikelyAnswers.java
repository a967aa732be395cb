package amalgam.rating.quality;

import amalgam.rating.Axis;
import amalgam.statistics.rating.BradleyTerry;
import amalgam.statistics.rating.BradleyTerryFit;
import amalgam.statistics.rating.FitSettings;
import amalgam.statistics.rating.PairwiseVote;
import amalgam.statistics.rating.TieModel;
import amalgam.statistics.rating.VoteTally;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * How likely the others are to prefer the left side, by a Bradley–Terry fit of their votes on each
 * axis, the advantage of the left side among them. Not for several threads at once.
 */
final class LikelyAnswers {

  /**
   * No answer is taken for rarer than 1 in 20: entrants are not all of a proposal, and somebody who
   * reads may be right against everybody.
   */
  private static final double RAREST = 0.05;

  /** So many other raters, with so many answers on the axis, are needed to hold anybody against. */
  private static final int FEWEST_OTHERS = 4;

  private static final int FEWEST_ANSWERS = 30;

  private final BradleyTerry model = new BradleyTerry(FitSettings.STANDARD);
  private final Map<Axis, VoteTally> tallies = new EnumMap<>(Axis.class);
  private final Map<Axis, BradleyTerryFit> fits = new EnumMap<>(Axis.class);
  private final Map<Axis, Map<String, Integer>> raters = new EnumMap<>(Axis.class);
  private final Map<Long, Integer> places = new HashMap<>();

  /** Learns what those answer who read. */
  LikelyAnswers(List<GivenAnswer> answers) {
    answers.forEach(answer -> count(answer, true));
    tallies.forEach((axis, tally) -> fits.put(axis, model.fit(tally)));
  }

  private void count(GivenAnswer answer, boolean in) {
    if (answer.isRegular()) {
      raters
          .computeIfAbsent(answer.axis(), axis -> new HashMap<>())
          .merge(
              answer.rater(),
              in ? 1 : -1,
              (known, more) -> known + more == 0 ? null : known + more);
      VoteTally tally = tallies.computeIfAbsent(answer.axis(), axis -> new VoteTally(0, 0));
      PairwiseVote vote =
          PairwiseVote.of(place(answer.left()), place(answer.right()), answer.outcome(), 0, 0);
      if (in) {
        tally.add(vote);
      } else {
        tally.remove(vote);
      }
    }
  }

  private int place(long entrant) {
    return places.computeIfAbsent(entrant, key -> places.size());
  }

  /**
   * For each answer the probability that another rater prefers the left side; empty where the
   * others do not tell.
   *
   * @param answers of one rater
   * @param isAmong whether they are among those learned from, and so are to be left out
   */
  List<OptionalDouble> left(List<GivenAnswer> answers, boolean isAmong) {
    if (!isAmong) {
      return answers.stream().map(answer -> left(answer, fits)).toList();
    }
    answers.forEach(answer -> count(answer, false));
    Map<Axis, BradleyTerryFit> others = new EnumMap<>(Axis.class);
    tallies.forEach(
        (axis, tally) ->
            others.put(axis, model.refit(tally, Objects.requireNonNull(fits.get(axis)))));
    List<OptionalDouble> left = new ArrayList<>();
    answers.forEach(answer -> left.add(left(answer, others)));
    answers.forEach(answer -> count(answer, true));
    return left;
  }

  /** Of one or two others who answer differently nobody can say who of them reads. */
  private boolean isToldByOthers(GivenAnswer answer) {
    Map<String, Integer> answers = raters.getOrDefault(answer.axis(), Map.of());
    return answers.size() >= FEWEST_OTHERS
        && answers.values().stream().mapToInt(Integer::intValue).sum() >= FEWEST_ANSWERS;
  }

  private OptionalDouble left(GivenAnswer answer, Map<Axis, BradleyTerryFit> others) {
    BradleyTerryFit fit = others.get(answer.axis());
    if (fit == null || !answer.isRegular() || !isToldByOthers(answer)) {
      return OptionalDouble.empty();
    }
    double difference =
        fit.strength(place(answer.left()))
            - fit.strength(place(answer.right()))
            + fit.sideEffect().orElse(0);
    return Double.isNaN(difference)
        ? OptionalDouble.empty()
        : OptionalDouble.of(Math.clamp(TieModel.preference(difference), RAREST, 1 - RAREST));
  }
}
