package amalgam.tournament.pairing;

import amalgam.statistics.rating.PairingGain;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How the next pair is chosen from what is known. */
public enum PairingRule {
  /** A pair that was asked about least often. */
  ROUND_ROBIN {
    @Override
    public PairProbabilities next(Situation situation) {
      return leastAsked(situation.asked(), situation.asked().contestants());
    }
  },

  /** The first contestant against whom it has met least often. */
  GAUNTLET {
    @Override
    public PairProbabilities next(Situation situation) {
      return leastAsked(situation.asked(), 1);
    }
  },

  /** Who has played least against who is about as strong, as {@link Swiss} says. */
  SWISS {
    @Override
    public PairProbabilities next(Situation situation) {
      return Swiss.next(situation);
    }
  },

  /** By what one more vote would tell: {@link PairingGain}, the mean of the axes. */
  ACTIVE {
    @Override
    public PairProbabilities next(Situation situation) {
      int contestants = situation.asked().contestants();
      return situation.gains().isEmpty()
          ? PairProbabilities.inProportion(contestants, (one, other) -> 1)
          : PairProbabilities.inProportion(
              contestants,
              (one, other) ->
                  situation.gains().stream()
                      .mapToDouble(gain -> gain.probability(one, other))
                      .sum());
    }
  },

  /** Any pair, each as likely as the others. */
  RANDOM {
    @Override
    public PairProbabilities next(Situation situation) {
      return PairProbabilities.inProportion(situation.asked().contestants(), (one, other) -> 1);
    }
  };

  /** The probability with which each pair comes next. */
  public abstract PairProbabilities next(Situation situation);

  /** Whether it asks for the latest fits, rather than for counts alone. */
  public boolean needsFits() {
    return this == SWISS || this == ACTIVE;
  }

  /** Whether it minds how often pairs were asked about, and so changes with every vote. */
  public boolean minds(PairCounts asked) {
    return this != ACTIVE && this != RANDOM && asked.contestants() > 2;
  }

  /** The word that addresses use. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The rule of that {@link #word()}. */
  public static Optional<PairingRule> ofWord(String word) {
    return Arrays.stream(values()).filter(rule -> rule.word().equals(word)).findFirst();
  }

  /** A pair that was asked about least often of those in which the lower index is below a bound. */
  private static PairProbabilities leastAsked(PairCounts asked, int bound) {
    long least = Long.MAX_VALUE;
    for (int other = 1; other < asked.contestants(); other++) {
      for (int one = 0; one < Math.min(other, bound); one++) {
        least = Math.min(least, asked.of(one, other));
      }
    }
    long fewest = least;
    return PairProbabilities.inProportion(
        asked.contestants(), (one, other) -> one < bound && asked.of(one, other) == fewest ? 1 : 0);
  }
}
