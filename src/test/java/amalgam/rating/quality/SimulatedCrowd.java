package amalgam.rating.quality;

import amalgam.rating.Axis;
import amalgam.rating.Purpose;
import amalgam.statistics.rating.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Raters of whom it is known who reads and who does not, on entrants of known strength. Who reads
 * answers by a {@link SimulatedTaste}, but for a share of slips of their own, at which any of the
 * four answers comes, on checks as elsewhere.
 */
final class SimulatedCrowd {

  private static final double MOST_SLIPS = 0.08;
  private static final double MEDIAN_SECONDS = 14;
  private static final double FAST_SECONDS = 1.2;
  private static final int WORDS = 40;

  /**
   * What is simulated.
   *
   * @param raters how many
   * @param careless so many of them do not read, of each kind in turn
   * @param entrants how many
   * @param reach the strengths lie evenly between −reach and reach
   * @param prompts how many
   * @param pairs that each rater answers, on both axes
   * @param checks share of them with a known answer
   * @param repeats share of them that the rater has answered before
   */
  record Study(
      int raters,
      int careless,
      int entrants,
      double reach,
      int prompts,
      int pairs,
      double checks,
      double repeats) {}

  private record Shown(int prompt, int left, int right) {

    long first() {
      return 1000L * prompt + Math.min(left, right);
    }

    long second() {
      return 1000L * prompt + Math.max(left, right);
    }

    Shown swapped() {
      return new Shown(prompt, right, left);
    }
  }

  private final Study study;
  private final RandomGenerator random;
  private final SimulatedTaste taste;
  private final double[] slips;
  private final List<GivenAnswer> answers = new ArrayList<>();
  private long questions;

  SimulatedCrowd(Study study, long seed) {
    this.study = study;
    this.random = new SplittableRandom(seed);
    this.taste =
        new SimulatedTaste(
            study.raters(), study.prompts(), study.entrants(), study.reach(), random);
    this.slips = random.doubles(study.raters(), 0, MOST_SLIPS).toArray();
    IntStream.range(0, study.raters()).forEach(this::rate);
  }

  /** What somebody of it is like. */
  Temper temper(String pseudonym) {
    return temper(Integer.parseInt(pseudonym));
  }

  private Temper temper(int rater) {
    Temper[] all = Temper.values();
    return rater < study.careless() ? all[1 + rater % (all.length - 1)] : Temper.HONEST;
  }

  List<GivenAnswer> answers() {
    return answers;
  }

  private void rate(int rater) {
    List<Shown> seen = new ArrayList<>();
    for (int pair = 0; pair < study.pairs(); pair++) {
      double place = random.nextDouble();
      if (place < study.checks()) {
        answer(rater, Purpose.CHECK, drawn());
      } else if (place < study.checks() + study.repeats() && !seen.isEmpty()) {
        Shown again = seen.get(random.nextInt(seen.size()));
        answer(rater, Purpose.REPEAT, random.nextBoolean() ? again : again.swapped());
      } else {
        Shown shown = drawn();
        seen.add(shown);
        answer(rater, Purpose.REGULAR, shown);
      }
    }
  }

  private Shown drawn() {
    int left = random.nextInt(study.entrants());
    int right = (left + 1 + random.nextInt(study.entrants() - 1)) % study.entrants();
    return new Shown(random.nextInt(study.prompts()), left, right);
  }

  private void answer(int rater, Purpose purpose, Shown shown) {
    Temper temper = temper(rater);
    Outcome known = random.nextBoolean() ? Outcome.LEFT : Outcome.RIGHT;
    double median = temper == Temper.FAST_CONTRARIAN ? FAST_SECONDS : MEDIAN_SECONDS;
    long milliseconds = Math.round(1000 * median * Math.exp(0.5 * random.nextGaussian()));
    questions++;
    for (Axis axis : Axis.values()) {
      boolean isKnown = purpose == Purpose.CHECK && axis == Axis.UTILITY;
      Outcome thought =
          isKnown ? known : taste.answer(axis, rater, shown.prompt(), shown.left(), shown.right());
      if (random.nextDouble() < slips[rater]) {
        thought = Temper.CLICKS_ANYTHING.answer(thought, random);
      }
      answers.add(
          new GivenAnswer(
              Integer.toString(rater),
              questions,
              purpose,
              axis,
              shown.prompt(),
              shown.left(),
              shown.right(),
              shown.first(),
              shown.second(),
              shown.left() > shown.right(),
              temper.answer(thought, random),
              isKnown ? known : null,
              milliseconds,
              false,
              WORDS));
    }
  }
}
