package amalgam.arena;

import amalgam.rating.Axis;
import amalgam.rating.Ballot;
import amalgam.rating.Comparison;
import amalgam.rating.Judge;
import amalgam.rating.Rater;
import amalgam.statistics.rating.Outcome;
import amalgam.tournament.EntrantId;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;

/** Raters and judges whose noise and whose liking for the left side are known. */
public final class SimulatedPanel {

  private final ToDoubleFunction<EntrantId> strength;
  private final RandomGenerator random;

  /**
   * @param strength of each entrant, on the scale of the logit
   */
  public SimulatedPanel(ToDoubleFunction<EntrantId> strength, long seed) {
    this.strength = strength;
    this.random = new SplittableRandom(seed);
  }

  /**
   * Somebody who answers.
   *
   * @param sharpness what strengths are multiplied by; 0 answers by chance
   * @param leftBias advantage of the left side, on the scale of the logit
   * @param ties share of the answers that prefer neither
   */
  public record Member(Judge judge, Rater rater, double sharpness, double leftBias, double ties) {

    /** A person. */
    public static Member person(String rater, double sharpness, double leftBias, double ties) {
      return new Member(Judge.HUMAN, new Rater(rater), sharpness, leftBias, ties);
    }

    /** An automated judge. */
    public static Member automated(String id, double sharpness, double leftBias, double ties) {
      return new Member(new Judge(id), new Rater(id), sharpness, leftBias, ties);
    }
  }

  /** How probable it is that a member who prefers one of the two prefers the left. */
  public double preference(Comparison shown, Member member) {
    double difference =
        strength.applyAsDouble(shown.left().entrant())
            - strength.applyAsDouble(shown.right().entrant());
    return 1 / (1 + Math.exp(-member.sharpness() * difference - member.leftBias()));
  }

  /** What a member answers, this time. */
  public Ballot answer(Comparison shown, Axis axis, Member member) {
    return new Ballot(
        shown,
        axis,
        outcome(shown, member),
        member.rater(),
        member.judge(),
        random.nextInt(20_000));
  }

  private Outcome outcome(Comparison shown, Member member) {
    if (random.nextDouble() < member.ties()) {
      return random.nextBoolean() ? Outcome.TIE : Outcome.BOTH_BAD;
    }
    return random.nextDouble() < preference(shown, member) ? Outcome.LEFT : Outcome.RIGHT;
  }

  /** The same two proposals, either on the left. */
  public Comparison shuffled(Comparison shown) {
    return random.nextBoolean() ? shown : swapped(shown);
  }

  /** The same two proposals with their sides swapped. */
  public static Comparison swapped(Comparison shown) {
    return new Comparison(
        shown.tournament(),
        shown.prompt(),
        shown.right(),
        shown.left(),
        shown.samplingProbability());
  }
}
