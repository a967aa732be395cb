package amalgam.statistics.rating;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ComparisonGraphTest {

  private final VoteTally tally = new VoteTally(8, 0);

  private void preferred(int winner, int loser) {
    tally.add(PairwiseVote.of(winner, loser, Outcome.LEFT, tally.votes(), tally.votes()));
  }

  private BradleyTerryFit fit() {
    return new BradleyTerry(FitSettings.STANDARD).fit(tally);
  }

  /** 0, 1, 2 in a circle; 3 beats it; 4 beats 3; 5 loses to it; 6 and 7 only meet each other. */
  @Test
  void onlyModelsThatTheVotesBoundAreRatedAndTheOthersSayWhyNot() {
    preferred(0, 1);
    preferred(1, 2);
    preferred(2, 0);
    preferred(3, 0);
    preferred(4, 3);
    preferred(1, 5);
    preferred(6, 7);
    preferred(7, 6);
    tally.add(PairwiseVote.of(0, 8, Outcome.RIGHT, 1, 1));
    tally.remove(PairwiseVote.of(0, 8, Outcome.RIGHT, 1, 1));
    BradleyTerryFit fit = fit();
    assertThat(fit.rated()).containsExactly(0, 1, 2);
    assertThat(fit.unrated())
        .containsExactly(
            new Unrated(3, Unrated.Reason.NEVER_LOST),
            new Unrated(4, Unrated.Reason.NEVER_LOST),
            new Unrated(5, Unrated.Reason.NEVER_PREFERRED),
            new Unrated(6, Unrated.Reason.NOT_CONNECTED),
            new Unrated(7, Unrated.Reason.NOT_CONNECTED),
            new Unrated(8, Unrated.Reason.NO_VOTES));
    assertThat(fit.strength(0)).isFinite();
    assertThat(fit.strength(3)).isNaN();
    assertThat(Unrated.Reason.NO_VOTES.sentence()).isEqualTo("No vote was cast on it.");
  }

  @Test
  void aTieConnectsBothWays() {
    preferred(0, 1);
    assertThat(fit().rated()).isEmpty();
    tally.add(PairwiseVote.of(0, 1, Outcome.BOTH_BAD, 1, 1));
    assertThat(fit().rated()).containsExactly(0, 1);
  }

  @Test
  void withoutVotesNothingIsRated() {
    BradleyTerryFit fit = fit();
    assertThat(fit.rated()).isEmpty();
    assertThat(fit.unrated()).hasSize(8);
    Ratings ratings = new Ratings(fit, FitSettings.STANDARD);
    assertThat(ratings.rated()).isEmpty();
    assertThat(ratings.sideEffect()).isEmpty();
  }

  @Test
  void aLongChainNeedsNoDeepRecursion() {
    VoteTally chain = new VoteTally(1_000, 0);
    for (int model = 0; model + 1 < 1_000; model++) {
      chain.add(PairwiseVote.of(model, model + 1, Outcome.LEFT, 1, model));
    }
    assertThat(new ComparisonGraph(chain).rated()).isEmpty();
  }
}
