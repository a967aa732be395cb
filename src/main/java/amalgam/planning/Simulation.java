package amalgam.planning;

import amalgam.planning.AnswerModel.Answers;
import amalgam.statistics.ClusterBootstrap;
import amalgam.statistics.Estimate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;

/**
 * Plays a plan again and again. What a tournament shows depends on the plan and its number alone,
 * so that it does not matter which thread plays which, nor in what order.
 */
public final class Simulation {

  /** More and less than is planned, to see what it would change. */
  private static final double[] SHARES = {0.25, 0.5, 0.75, 1, 1.5, 2};

  private static final double CONFIDENCE_LEVEL = 0.95;

  /** Fewer than a board's, since the widths are averaged over tournaments. */
  private static final int RESAMPLES = 400;

  private static final int FEWEST_BUNDLES = 2;

  private final TournamentPlan plan;
  private final long[] seeds;
  private final List<Integer> votes;
  private final List<Integer> bundles;

  /** Of a plan. */
  public Simulation(TournamentPlan plan) {
    this.plan = plan;
    seeds = new SplittableRandom(plan.seed()).longs(2L * plan.simulations()).toArray();
    votes = around(plan.votes(), 1);
    bundles = around(plan.bundles(), FEWEST_BUNDLES);
  }

  private static List<Integer> around(int planned, int least) {
    return Arrays.stream(SHARES)
        .mapToObj(share -> (int) Math.round(share * planned))
        .filter(number -> number >= least)
        .distinct()
        .toList();
  }

  /** The plan. */
  public TournamentPlan plan() {
    return plan;
  }

  /** The numbers of votes that are looked at, ascending; none where nobody is asked. */
  List<Integer> votes() {
    return votes;
  }

  /** The numbers of bundles that are looked at, ascending. */
  List<Integer> bundles() {
    return bundles;
  }

  /**
   * Plays one tournament.
   *
   * @param number of it, from 0
   */
  SimulatedTournament play(int number) {
    return new SimulatedTournament(
        votes.isEmpty()
            ? List.of()
            : new VoteSimulation(plan, new SplittableRandom(seeds[2 * number])).stands(votes),
        answers(seeds[2 * number + 1]));
  }

  private List<AnswerStand> answers(long seed) {
    Answers drawn = plan.lineup().answers().draw(bundles.getLast(), new SplittableRandom(seed));
    ClusterBootstrap bootstrap = new ClusterBootstrap(CONFIDENCE_LEVEL, RESAMPLES, seed);
    List<AnswerStand> stands = new ArrayList<>();
    for (int first : bundles) {
      List<Estimate> estimates =
          Arrays.stream(drawn.byBundle())
              .map(row -> mean(bootstrap, Arrays.copyOf(row, first)))
              .toList();
      double[] seen = estimates.stream().mapToDouble(Estimate::estimate).toArray();
      stands.add(
          new AnswerStand(
              estimates.stream().map(one -> (one.high() - one.low()) / 2).toList(),
              FirstTwo.areRight(seen, drawn.creativity())));
    }
    return stands;
  }

  private static Estimate mean(ClusterBootstrap bootstrap, double[] values) {
    return bootstrap.ratio(values, DoubleStream.generate(() -> 1).limit(values.length).toArray());
  }
}
