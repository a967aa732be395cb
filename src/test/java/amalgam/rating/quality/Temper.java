package amalgam.rating.quality;

import amalgam.statistics.rating.Outcome;
import java.util.random.RandomGenerator;

/** How a simulated rater answers. */
enum Temper {
  /** Reads, has a taste, and slips now and then. */
  HONEST,
  /** Any of the four answers, each as often. */
  CLICKS_ANYTHING,
  /** One side or the other, by a coin. */
  TOSSES_A_COIN,
  /** The left side, always. */
  ALWAYS_LEFT,
  /** A tie, always. */
  ALWAYS_TIE,
  /** Reads, and answers the opposite, in no time. */
  FAST_CONTRARIAN;

  boolean isCareless() {
    return this != HONEST;
  }

  /**
   * @param thought what somebody answers who reads
   */
  Outcome answer(Outcome thought, RandomGenerator random) {
    return switch (this) {
      case HONEST -> thought;
      case CLICKS_ANYTHING -> Outcome.values()[random.nextInt(Outcome.values().length)];
      case TOSSES_A_COIN -> random.nextBoolean() ? Outcome.LEFT : Outcome.RIGHT;
      case ALWAYS_LEFT -> Outcome.LEFT;
      case ALWAYS_TIE -> Outcome.TIE;
      case FAST_CONTRARIAN -> opposite(thought);
    };
  }

  private static Outcome opposite(Outcome thought) {
    return switch (thought) {
      case LEFT -> Outcome.RIGHT;
      case RIGHT -> Outcome.LEFT;
      case TIE -> Outcome.BOTH_BAD;
      case BOTH_BAD -> Outcome.TIE;
    };
  }
}
