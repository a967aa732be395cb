package amalgam.leaderboard.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import amalgam.contestant.DecodingSettings;
import amalgam.rating.AssignmentId;
import amalgam.rating.Axis;
import amalgam.rating.Purpose;
import amalgam.rating.Rater;
import amalgam.rating.ScaleRating;
import amalgam.rating.ScaleRatingId;
import amalgam.rating.Side;
import amalgam.statistics.ClusterBootstrap;
import amalgam.statistics.Estimate;
import amalgam.tournament.Entrant;
import amalgam.tournament.EntrantId;
import amalgam.tournament.PromptId;
import amalgam.tournament.ProposalId;
import amalgam.tournament.TournamentId;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What entrants get on scales: whose points count, and how far they may be trusted. */
class PointsComputationTest {

  private static final List<Entrant> ENTRANTS =
      IntStream.rangeClosed(1, 3)
          .mapToObj(
              number ->
                  new Entrant(
                      new EntrantId(number),
                      new TournamentId(1),
                      number - 1,
                      "contestant-" + number,
                      DecodingSettings.GREEDY,
                      1,
                      null,
                      null,
                      false,
                      null))
          .toList();

  private final PointsComputation points = new PointsComputation();

  private void gives(String rater, int entrant, int given) {
    gives(rater, entrant, Axis.NOVELTY, given, Purpose.REGULAR, null);
  }

  private void gives(
      String rater, int entrant, Axis axis, int given, Purpose purpose, @Nullable String setAside) {
    points.add(
        new ScaleRating(
            new ScaleRatingId(1),
            Instant.EPOCH,
            new Rater(rater),
            new PromptId(1),
            new Side(new EntrantId(entrant), new ProposalId(entrant)),
            axis,
            given,
            purpose,
            1000,
            new AssignmentId(1),
            setAside));
  }

  private List<MeanPoints> means() {
    return points.means(ENTRANTS, new ClusterBootstrap(0.95, 1000, 1));
  }

  private Estimate only() {
    assertThat(means()).hasSize(1);
    return means().getFirst().points();
  }

  @Test
  void whereNobodyAnsweredOnScalesThereAreNoMeans() {
    assertThat(means()).isEmpty();
  }

  @Test
  void entrantsStandInTheirOrderWithTheAxesThatTheyWereRatedOn() {
    gives("a", 3, 5);
    gives("a", 1, Axis.UTILITY, 2, Purpose.REGULAR, null);
    gives("a", 1, 4);

    assertThat(means())
        .extracting(mean -> mean.entrant().id().value(), MeanPoints::axis)
        .containsExactly(tuple(1L, Axis.NOVELTY), tuple(1L, Axis.UTILITY), tuple(3L, Axis.NOVELTY));
  }

  @Test
  void everyAnswerWeighsTheSameAndOnlyThoseThatCount() {
    gives("a", 1, 2);
    gives("a", 1, 3);
    gives("b", 1, 7);
    gives("b", 1, Axis.NOVELTY, 1, Purpose.REPEAT, null);
    gives("b", 1, Axis.NOVELTY, 1, Purpose.CHECK, null);
    gives("c", 1, Axis.NOVELTY, 1, Purpose.REGULAR, "clicks");

    assertThat(only().estimate()).isCloseTo(4, within(1e-12));
    assertThat(only().n()).isEqualTo(3);
  }

  @Test
  void ofASingleRaterNobodyKnowsHowOthersWouldAnswer() {
    gives("a", 1, 2);
    gives("a", 1, 5);

    assertThat(only().estimate()).isEqualTo(3.5);
    assertThat(only().low()).isNaN();
    assertThat(only().high()).isNaN();
  }

  /** The jackknife of two means of 4 and 6 is Student's interval: 5 ± 12.706. */
  @Test
  void noIntervalLeavesTheScale() {
    gives("a", 1, 4);
    gives("b", 1, 6);

    assertThat(only()).isEqualTo(new Estimate(5, 1, 7, 2));
    assertThat(means()).allMatch(MeanPoints::isProvisional);
  }

  /** Half of them strict and half mild, ten answers each: no more is known than by one each. */
  @Test
  void answersOfOneRaterAreNoIndependentEvidence() {
    for (int rater = 0; rater < 20; rater++) {
      for (int answer = 0; answer < 10; answer++) {
        gives("rater-" + rater, 1, rater % 2 == 0 ? 3 : 5);
        gives("rater-" + rater + "-" + answer, 2, rater % 2 == 0 ? 3 : 5);
      }
    }
    Estimate byTwenty = means().getFirst().points();
    Estimate byTwoHundred = means().getLast().points();

    double t = 2.093;
    assertThat(byTwenty.high() - byTwenty.low()).isCloseTo(2 * t / Math.sqrt(19), within(0.2));
    assertThat(byTwoHundred.high() - byTwoHundred.low()).isLessThan(0.35);
    assertThat(means()).extracting(MeanPoints::raters).containsExactly(20, 200);
    assertThat(means()).noneMatch(MeanPoints::isProvisional);
    assertThat(byTwenty.n()).isEqualTo(byTwoHundred.n()).isEqualTo(200);
  }
}
