package amalgam.leaderboard.agreement;

import amalgam.rating.Comparison;
import amalgam.rating.JudgeKind;
import amalgam.rating.Side;
import amalgam.statistics.ClusterBootstrap;
import amalgam.statistics.Estimate;
import amalgam.statistics.rating.ArenaScale;
import amalgam.statistics.rating.Outcome;
import amalgam.tournament.EntrantId;
import amalgam.tournament.PromptId;
import amalgam.tournament.ProposalId;
import amalgam.tournament.TournamentId;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * A simulated judge whose biases are known, and people without any: 12 entrants of 4 families
 * answer 120 prompts of as many bundles, and both are asked about 900 pairs; the judge in either
 * order.
 */
final class BiasedBench {

  private static final int ENTRANTS = 12;
  private static final int FAMILIES = 4;
  private static final int PROMPTS = 120;
  private static final int PAIRS = 900;
  private static final int RATERS = 15;

  /** The family that the judge favours. */
  static final String FAVOURITE = "family 0";

  private final double position;
  private final double favour;
  private final double perHop;
  private final RandomGenerator random;
  private final int[][] hops = new int[ENTRANTS][PROMPTS];
  private final List<Answer> shown = new ArrayList<>();
  private final List<Answer> votes = new ArrayList<>();
  private final List<Answer> people = new ArrayList<>();
  private double excess;
  private int ofFavourite;

  /**
   * A judge's biases, on the scale of the logit.
   *
   * @param position of the left side
   * @param favour for {@link #FAVOURITE}
   * @param perHop for one hop more
   */
  BiasedBench(double position, double favour, double perHop, long seed) {
    this.position = position;
    this.favour = favour;
    this.perHop = perHop;
    this.random = new SplittableRandom(seed);
    for (int entrant = 0; entrant < ENTRANTS; entrant++) {
      for (int prompt = 0; prompt < PROMPTS; prompt++) {
        hops[entrant][prompt] = random.nextInt(2, 7);
      }
    }
    for (int pair = 0; pair < PAIRS; pair++) {
      ask();
    }
  }

  private static String family(long entrant) {
    return "family " + entrant % FAMILIES;
  }

  private static long proposal(int entrant, int prompt) {
    return 1 + entrant + (long) ENTRANTS * prompt;
  }

  private int hops(long proposal) {
    int place = Math.toIntExact(proposal - 1);
    return hops[place % ENTRANTS][place / ENTRANTS];
  }

  /** Half a logit from the weakest to the strongest third. */
  private static double strength(int entrant) {
    return 0.25 * (entrant / FAMILIES);
  }

  private void ask() {
    int prompt = random.nextInt(PROMPTS);
    int left = random.nextInt(ENTRANTS);
    int right = (left + 1 + random.nextInt(ENTRANTS - 1)) % ENTRANTS;
    double oneWay = judged(left, right, prompt);
    double otherWay = judged(right, left, prompt);
    Outcome first = outcome(oneWay);
    Outcome second = outcome(otherWay);
    shown.add(answer(left, right, prompt, "judge", first));
    shown.add(answer(right, left, prompt, "judge", second));
    boolean isSame = first != second;
    votes.add(answer(left, right, prompt, "judge", isSame ? first : Outcome.TIE));
    double ofPeople = logistic(strength(left) - strength(right));
    people.add(answer(left, right, prompt, "rater " + random.nextInt(RATERS), outcome(ofPeople)));
    countTruth(left, right, (oneWay + 1 - otherWay) / 2 - ofPeople);
  }

  private void countTruth(int left, int right, double ofLeft) {
    boolean isLeft = family(left).equals(FAVOURITE);
    boolean isRight = family(right).equals(FAVOURITE);
    if (isLeft != isRight) {
      excess += isLeft ? ofLeft : -ofLeft;
      ofFavourite++;
    }
  }

  private double judged(int left, int right, int prompt) {
    return logistic(
        strength(left)
            - strength(right)
            + position
            + favour * (isFavourite(left) - isFavourite(right))
            + perHop * (hops[left][prompt] - hops[right][prompt]));
  }

  private static int isFavourite(int entrant) {
    return family(entrant).equals(FAVOURITE) ? 1 : 0;
  }

  private static double logistic(double logit) {
    return 1 / (1 + Math.exp(-logit));
  }

  private Outcome outcome(double preferringLeft) {
    return random.nextDouble() < preferringLeft ? Outcome.LEFT : Outcome.RIGHT;
  }

  private static Answer answer(int left, int right, int prompt, String rater, Outcome outcome) {
    return Answer.of(
        new Comparison(
            new TournamentId(1),
            new PromptId(prompt),
            new Side(new EntrantId(left), new ProposalId(proposal(left, prompt))),
            new Side(new EntrantId(right), new ProposalId(proposal(right, prompt))),
            1),
        rater,
        outcome,
        PromptId::value);
  }

  /** The advantage of the left side, in points, as it is. */
  double truePosition() {
    return ArenaScale.POINTS * position;
  }

  Estimate position() {
    return new EntrantRatings(shown, JudgeKind.AUTOMATED.fitSettings()).sideEffect();
  }

  /** What one hop more is worth, in points, as it is. */
  double truePerHop() {
    return ArenaScale.POINTS * perHop;
  }

  Estimate perHop() {
    return LengthEffect.of(shown, this::hops, JudgeKind.AUTOMATED.fitSettings());
  }

  /** By how much more than people the judge prefers the favourite to all others, as it is. */
  double trueExcess() {
    return excess / ofFavourite;
  }

  Estimate excess() {
    return new Favouritism(BiasedBench::family)
        .of(votes, people, Favour.Reference.PEOPLE, new ClusterBootstrap(0.95, 400, 1)).stream()
            .filter(one -> one.family().equals(FAVOURITE))
            .map(Favour::excess)
            .findFirst()
            .orElse(Estimate.NONE);
  }
}
