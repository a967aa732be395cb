package amalgam.statistics.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Fits whose answers are in print. */
class PublishedRatingsTest {

  /**
   * Milwaukee, Detroit, Toronto, New York, Boston, Cleveland, Baltimore: games won and lost at home
   * (row) against each guest (column), American League, 1987; Agresti, Categorical Data Analysis,
   * 2nd edition 2002, section 10.6.
   */
  private static final String[] BASEBALL = {
    "--- 4-3 4-2 4-3 6-1 4-2 6-0",
    "3-3 --- 4-2 4-3 6-0 6-1 4-3",
    "2-5 4-3 --- 2-4 4-3 4-2 6-0",
    "3-3 5-1 2-5 --- 4-3 4-2 6-1",
    "5-1 2-5 3-3 4-2 --- 5-2 6-0",
    "2-5 3-3 3-4 4-3 4-2 --- 2-4",
    "2-5 1-5 1-6 2-4 1-6 3-4 ---"
  };

  /** Brands i and j of chocolate pudding: i preferred, j preferred, no preference. */
  private static final int[][] PUDDING = {
    {1, 2, 19, 22, 16}, {1, 3, 16, 19, 12}, {2, 3, 19, 19, 10}, {1, 4, 18, 23, 13},
    {2, 4, 23, 19, 9}, {3, 4, 19, 20, 15}, {1, 5, 13, 19, 18}, {2, 5, 16, 20, 12},
    {3, 5, 16, 15, 17}, {4, 5, 17, 14, 16}, {1, 6, 18, 21, 12}, {2, 6, 22, 20, 12},
    {3, 6, 13, 18, 10}, {4, 6, 14, 19, 18}, {5, 6, 11, 21, 12}
  };

  private static VoteTally baseball() {
    VoteTally tally = new VoteTally(7, 0);
    for (int home = 0; home < 7; home++) {
      String[] row = BASEBALL[home].split(" ");
      for (int away = 0; away < 7; away++) {
        if (home != away) {
          String[] games = row[away].split("-");
          add(tally, home, away, Outcome.LEFT, Integer.parseInt(games[0]));
          add(tally, home, away, Outcome.RIGHT, Integer.parseInt(games[1]));
        }
      }
    }
    return tally;
  }

  private static void add(VoteTally tally, int left, int right, Outcome outcome, int times) {
    for (int time = 0; time < times; time++) {
      long own = tally.votes();
      tally.add(PairwiseVote.of(left, right, outcome, own, own));
    }
  }

  @Test
  void baseballTeamsHaveTheAbilitiesThatAgrestiPrints() {
    FitSettings settings = new FitSettings(TieModel.HALF, false, Clustering.NONE, 0.95);
    BradleyTerryFit fit = new BradleyTerry(settings).fit(baseball());
    double baltimore = fit.strength(6);
    assertThat(IntStream.range(0, 6).mapToObj(team -> rounded(fit.strength(team) - baltimore, 2)))
        .containsExactly(1.58, 1.44, 1.29, 1.25, 1.11, 0.68);
    Sandwich covariance = Sandwich.of(fit, Clustering.NONE);
    assertThat(IntStream.range(0, 6))
        .allSatisfy(
            team ->
                assertThat(Math.sqrt(covariance.varianceOfDifference(team, 6)))
                    .isCloseTo(0.3, within(0.05)));
  }

  @Test
  void playingAtHomeIsWorthWhatAgrestiPrints() {
    FitSettings settings = new FitSettings(TieModel.HALF, true, Clustering.NONE, 0.95);
    BradleyTerryFit fit = new BradleyTerry(settings).fit(baseball());
    assertThat(rounded(fit.sideEffect().orElseThrow(), 3)).isEqualTo(0.302);
    assertThat(worths(fit)).containsExactly(0.220, 0.190, 0.164, 0.157, 0.137, 0.088, 0.044);
  }

  /**
   * Davidson, JASA 65, 1970, with the estimates that the overview of the R package PlackettLuce
   * gives for his data after his seven iterations: the fourth digit may differ.
   */
  @Test
  void puddingsHaveTheWorthsThatDavidsonPrints() {
    VoteTally tally = new VoteTally(6, 0);
    for (int[] row : PUDDING) {
      add(tally, row[0] - 1, row[1] - 1, Outcome.LEFT, row[2]);
      add(tally, row[0] - 1, row[1] - 1, Outcome.RIGHT, row[3]);
      add(tally, row[0] - 1, row[1] - 1, Outcome.TIE, row[4]);
    }
    FitSettings settings = new FitSettings(TieModel.DAVIDSON, false, Clustering.NONE, 0.95);
    BradleyTerryFit fit = new BradleyTerry(settings).fit(tally);
    assertThat(worths(fit)).containsExactly(0.139, 0.173, 0.162, 0.165, 0.159, 0.202);
    assertThat(fit.tieParameter().orElseThrow()).isCloseTo(0.7468, within(0.0002));
  }

  private static double[] worths(BradleyTerryFit fit) {
    double[] worths =
        Arrays.stream(fit.rated()).mapToDouble(model -> Math.exp(fit.strength(model))).toArray();
    double sum = Arrays.stream(worths).sum();
    return Arrays.stream(worths).map(worth -> rounded(worth / sum, 3)).toArray();
  }

  private static double rounded(double value, int digits) {
    double unit = Math.pow(10, digits);
    return Math.round(value * unit) / unit;
  }
}
