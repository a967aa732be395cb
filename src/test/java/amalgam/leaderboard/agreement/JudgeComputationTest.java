package amalgam.leaderboard.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import amalgam.rating.Axis;
import amalgam.rating.Ballot;
import amalgam.rating.Comparison;
import amalgam.rating.Judge;
import amalgam.rating.Rater;
import amalgam.rating.Side;
import amalgam.statistics.ClusterBootstrap;
import amalgam.statistics.Estimate;
import amalgam.statistics.rating.Outcome;
import amalgam.tournament.EntrantId;
import amalgam.tournament.PromptId;
import amalgam.tournament.ProposalId;
import amalgam.tournament.TournamentId;
import java.util.List;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.Test;

/** Small tables whose answers were worked out by hand. */
class JudgeComputationTest {

  private static final Judge MODEL = new Judge("model-7");

  private AnswerBook book = new AnswerBook(PromptId::value);

  /** Entrants 1 and 2 answered each prompt with a proposal. */
  private static Comparison shown(int prompt, int left) {
    return new Comparison(
        new TournamentId(1),
        new PromptId(prompt),
        new Side(new EntrantId(left), new ProposalId(10L * prompt + left)),
        new Side(new EntrantId(3 - left), new ProposalId(10L * prompt + 3 - left)),
        0.5);
  }

  private void says(Judge judge, String rater, int prompt, int left, Outcome outcome) {
    book.add(new Ballot(shown(prompt, left), Axis.NOVELTY, outcome, new Rater(rater), judge, 1000));
  }

  /** A person prefers entrant 1 or 2, or neither (0), shown on the left in turns. */
  private void prefers(String rater, int prompt, int entrant) {
    int left = 1 + (rater.length() + prompt) % 2;
    says(Judge.HUMAN, rater, prompt, left, outcome(left, entrant));
  }

  private static Outcome outcome(int left, int preferred) {
    return preferred == 0 ? Outcome.TIE : preferred == left ? Outcome.LEFT : Outcome.RIGHT;
  }

  private JudgeStanding standing(Judge judge) {
    return new JudgeComputation(book, new ClusterBootstrap(0.95, 200, 1))
        .standings().stream().filter(one -> one.judge().equals(judge)).findFirst().orElseThrow();
  }

  private void fourPairs() {
    prefers("a", 1, 1);
    prefers("bb", 1, 1);
    prefers("ccc", 1, 1);
    prefers("a", 2, 1);
    prefers("bb", 2, 2);
    prefers("a", 3, 0);
    prefers("bb", 3, 2);
    prefers("ccc", 3, 2);
    prefers("a", 4, 1);
  }

  /**
   * Of eight answers on three shared pairs agree 3 of 3, 0 of 2 and 1 of 3: 4/8. Under both orders
   * there are 7, 7 and 2 of each answer, of which chance takes (42 + 42 + 2)/240 to be the same.
   */
  @Test
  void peopleAgreeAsFarAsTheSamePairsShow() {
    fourPairs();

    JudgeStanding people = standing(Judge.HUMAN);

    assertThat(people.of(Quantity.SAME_AMONG).estimate()).isEqualTo(0.5);
    assertThat(people.of(Quantity.SAME_AMONG).n()).isEqualTo(8);
    assertThat(people.of(Quantity.ALPHA_NOMINAL).estimate())
        .isCloseTo(1 - 0.5 / (1 - 86 / 240.0), within(1e-12));
    assertThat(people.of(Quantity.ALPHA_NOMINAL).n()).isEqualTo(8);
    assertThat(people.raters()).isEqualTo(3);
    assertThat(people.pairs()).isEqualTo(4);
    assertThat(people.shared()).isEqualTo(3);
    assertThat(people.undecided()).as("one says the first, one the second").isEqualTo(1);
    assertThat(people.isProvisional()).isTrue();
  }

  @Test
  void theOppositeAnswerIsFurtherThanNoPreferenceIs() {
    for (int prompt = 1; prompt <= 6; prompt++) {
      prefers("a", prompt, 1);
      prefers("bb", prompt, prompt == 1 ? 0 : 1);
    }
    double near = standing(Judge.HUMAN).of(Quantity.ALPHA_ORDINAL).estimate();
    double nearNominal = standing(Judge.HUMAN).of(Quantity.ALPHA_NOMINAL).estimate();
    prefers("a", 7, 1);
    prefers("bb", 7, 2);

    assertThat(near).isGreaterThan(nearNominal);
    assertThat(standing(Judge.HUMAN).of(Quantity.ALPHA_ORDINAL).estimate()).isLessThan(near);
  }

  /**
   * People say 1, undecided, 2, 1 and 1; the judge 1, 2, 2, 1 and nothing. 3 of 4 agree; under both
   * orders each says first and second alike: people 3, 2, 3 of 8, the judge 4, 0, 4.
   */
  @Test
  void aJudgeIsHeldAgainstWhatMostPeopleSay() {
    fourPairs();
    prefers("a", 5, 1);
    says(MODEL, "model-7", 1, 1, Outcome.LEFT);
    says(MODEL, "model-7", 2, 2, Outcome.LEFT);
    says(MODEL, "model-7", 3, 1, Outcome.RIGHT);
    says(MODEL, "model-7", 4, 2, Outcome.RIGHT);
    says(MODEL, "model-7", 9, 2, Outcome.RIGHT);

    JudgeStanding judge = standing(MODEL);

    double chance = (3 * 4 + 3 * 4) / 64.0;
    assertThat(judge.of(Quantity.SAME_AS_PEOPLE).estimate()).isEqualTo(0.75);
    assertThat(judge.of(Quantity.SAME_AS_PEOPLE).n()).isEqualTo(4);
    assertThat(judge.of(Quantity.KAPPA).estimate())
        .isCloseTo((0.75 - chance) / (1 - chance), within(1e-12));
    assertThat(judge.shared()).isEqualTo(4);
    assertThat(judge.undecided()).isEqualTo(1);
    assertThat(judge.pairs()).isEqualTo(5);
    assertThat(judge.of(Quantity.SAME_AMONG)).isEqualTo(Estimate.NONE);
  }

  @Test
  void aJudgeThatContradictsItselfPrefersNeither() {
    prefers("a", 1, 0);
    says(MODEL, "model-7", 1, 1, Outcome.LEFT);
    says(MODEL, "model-7", 1, 2, Outcome.LEFT);

    assertThat(standing(MODEL).of(Quantity.SAME_AS_PEOPLE).estimate()).isEqualTo(1);
    assertThat(standing(MODEL).of(Quantity.SWAP_CONSISTENCY).estimate()).isZero();
  }

  /** Asked 1|2, 1|2, 2|1, 1|2: two repeats, one alike; one swap, alike. */
  @Test
  void repeatsAndSwapsAreTold() {
    says(MODEL, "model-7", 1, 1, Outcome.LEFT);
    says(MODEL, "model-7", 1, 1, Outcome.LEFT);
    says(MODEL, "model-7", 1, 2, Outcome.RIGHT);
    says(MODEL, "model-7", 1, 1, Outcome.BOTH_BAD);
    says(MODEL, "another", 1, 1, Outcome.RIGHT);

    JudgeStanding judge = standing(MODEL);

    assertThat(judge.of(Quantity.REPEAT_CONSISTENCY).estimate()).isEqualTo(0.5);
    assertThat(judge.of(Quantity.REPEAT_CONSISTENCY).n()).isEqualTo(2);
    assertThat(judge.of(Quantity.SWAP_CONSISTENCY).estimate()).isEqualTo(1);
    assertThat(judge.of(Quantity.SWAP_CONSISTENCY).n()).isEqualTo(1);
    assertThat(judge.of(Quantity.LEFT_SHARE).estimate()).as("2 of 4 that prefer").isEqualTo(0.5);
    assertThat(judge.of(Quantity.LEFT_SHARE).n()).isEqualTo(4);
  }

  @Test
  void oneRaterWhoIsAskedAgainIsNoSecondRater() {
    prefers("a", 1, 1);
    prefers("a", 1, 1);

    JudgeStanding people = standing(Judge.HUMAN);

    assertThat(people.shared()).isZero();
    assertThat(people.of(Quantity.SAME_AMONG).isPresent()).isFalse();
    assertThat(people.of(Quantity.ALPHA_NOMINAL).isPresent()).isFalse();
    assertThat(people.of(Quantity.REPEAT_CONSISTENCY).estimate()).isEqualTo(1);
  }

  @Test
  void withoutVotesThereIsNothingToSay() {
    assertThat(new JudgeComputation(book, new ClusterBootstrap(0.95, 200, 1)).standings())
        .isEqualTo(List.of());
  }

  /** Twenty prompts in ten bundles; two people agree on a whole bundle or on nothing of it. */
  private double widthOfTheShareThatIsTheSame(ToLongFunction<PromptId> bundles) {
    book = new AnswerBook(bundles);
    for (int prompt = 1; prompt <= 20; prompt++) {
      prefers("a", prompt, 1);
      prefers("bb", prompt, 1 + prompt / 2 % 2);
    }
    Estimate same = standing(Judge.HUMAN).of(Quantity.SAME_AMONG);
    return same.high() - same.low();
  }

  @Test
  void promptsThatShareTheirEndpointsAreNoIndependentEvidence() {
    double independent = widthOfTheShareThatIsTheSame(PromptId::value);

    double matched = widthOfTheShareThatIsTheSame(prompt -> prompt.value() / 2);

    assertThat(matched).isGreaterThan(1.2 * independent);
  }
}
