package amalgam.planning;

import amalgam.statistics.rating.ArenaScale;
import amalgam.statistics.rating.BradleyTerry;
import amalgam.statistics.rating.BradleyTerryFit;
import amalgam.statistics.rating.FitSettings;
import amalgam.statistics.rating.PairwiseVote;
import amalgam.statistics.rating.Sandwich;
import amalgam.statistics.rating.VoteTally;
import amalgam.tournament.pairing.Pair;
import amalgam.tournament.pairing.PairCounts;
import amalgam.tournament.pairing.PairProbabilities;
import amalgam.tournament.pairing.Situation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** The votes of one simulated tournament, one after the other, with looks at their ratings. */
final class VoteSimulation {

  private static final FitSettings SETTINGS = FitSettings.STANDARD;

  /** How often a rule that asks for fits gets new ones before the planned votes are cast. */
  private static final int REFITS = 40;

  private final TournamentPlan plan;
  private final RandomGenerator random;
  private final VoteModel people;
  private final PairCounts asked;
  private final VoteAxis[] axes = VoteAxis.values();
  private final VoteTally[] tallies;
  private final BradleyTerry method = new BradleyTerry(SETTINGS);

  private Situation situation;
  private PairProbabilities probabilities;

  VoteSimulation(TournamentPlan plan, RandomGenerator random) {
    this.plan = plan;
    this.random = random;
    int entrants = plan.lineup().names().size();
    people = new VoteModel(plan.lineup().strengths(), plan.raters(), plan.prompts(), random);
    asked = new PairCounts(entrants);
    tallies = Arrays.stream(axes).map(axis -> new VoteTally(entrants, 0)).toArray(VoteTally[]::new);
    situation = Situation.unknown(asked);
    probabilities = plan.rule().next(situation);
  }

  /**
   * Casts votes, as many as the last of {@code looks}.
   *
   * @param looks after how many votes to look, ascending
   */
  List<VoteStand> stands(List<Integer> looks) {
    int pause = Math.max(asked.contestants(), plan.votes() / REFITS);
    List<VoteStand> stands = new ArrayList<>();
    int cast = 0;
    for (int look : looks) {
      while (cast < look) {
        vote();
        cast++;
        if (plan.rule().needsFits() && cast % pause == 0) {
          situation = Situation.fitted(asked, fits());
          probabilities = plan.rule().next(situation);
        }
      }
      stands.add(stand());
    }
    return stands;
  }

  private void vote() {
    if (plan.rule().minds(asked)) {
      probabilities = plan.rule().next(situation);
    }
    Pair pair = probabilities.draw(random);
    asked.add(pair);
    boolean swapped = random.nextBoolean();
    int left = swapped ? pair.other() : pair.one();
    int right = swapped ? pair.one() : pair.other();
    int rater = random.nextInt(plan.raters().count());
    int prompt = random.nextInt(plan.prompts());
    for (VoteAxis axis : axes) {
      tallies[axis.ordinal()].add(
          PairwiseVote.of(
              left, right, people.answer(axis, rater, prompt, left, right), rater, prompt));
    }
  }

  private List<Situation.Axis> fits() {
    return Arrays.stream(tallies)
        .map(method::fit)
        .map(fit -> new Situation.Axis(fit, Sandwich.of(fit, SETTINGS.clustering())))
        .toList();
  }

  private VoteStand stand() {
    List<Double> halfWidths = new ArrayList<>();
    List<Boolean> right = new ArrayList<>();
    List<Situation.Axis> fits = fits();
    for (VoteAxis axis : axes) {
      Situation.Axis fitted = fits.get(axis.ordinal());
      halfWidths.add(halfWidth(fitted));
      right.add(
          FirstTwo.areRight(
              strengths(fitted.fit()),
              plan.lineup().strengths().get(axis.ordinal()).stream()
                  .mapToDouble(Double::doubleValue)
                  .toArray()));
    }
    return new VoteStand(halfWidths, right);
  }

  private static double halfWidth(Situation.Axis axis) {
    return Arrays.stream(axis.fit().rated())
        .mapToDouble(model -> axis.covariance().halfWidth(model, SETTINGS.confidenceLevel()))
        .map(width -> ArenaScale.POINTS * width)
        .average()
        .orElse(Double.NaN);
  }

  private static double[] strengths(BradleyTerryFit fit) {
    return IntStream.range(0, fit.models()).mapToDouble(fit::strength).toArray();
  }
}
