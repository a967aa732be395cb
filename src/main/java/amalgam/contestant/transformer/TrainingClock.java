package amalgam.contestant.transformer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Counts steps, tokens, seconds and losses of a training, and tells about them. */
final class TrainingClock {

  private static final double NANOS = 1e9;

  private final String name;
  private final int steps;
  private final Consumer<TrainingProgress> listener;
  private final long started = System.nanoTime();
  private final double secondsBefore;
  private final int stepsBefore;
  private final long tokensBefore;
  private final List<LossPoint> trainingLoss;
  private final List<LossPoint> validationLoss;
  private int step;
  private long tokens;
  private double lossSum;
  private int lossCount;
  private double reportSum;
  private int reportCount;

  TrainingClock(String name, int steps, TrainingState from, Consumer<TrainingProgress> listener) {
    this.name = name;
    this.steps = steps;
    this.listener = listener;
    this.secondsBefore = from.seconds();
    this.stepsBefore = from.step();
    this.tokensBefore = from.tokens();
    this.trainingLoss = new ArrayList<>(from.trainingLoss());
    this.validationLoss = new ArrayList<>(from.validationLoss());
    this.step = from.step();
    this.tokens = from.tokens();
    this.lossSum = from.lossSum();
    this.lossCount = from.lossCount();
  }

  /** Gradient steps done. */
  int step() {
    return step;
  }

  void stepped(double loss, long stepTokens, int stepsPerReport) {
    if (!Double.isFinite(loss)) {
      throw new IllegalStateException(
          "The training of '%s' diverged: the loss at step %d is %s; lower referenceLearningRate."
              .formatted(name, step, loss));
    }
    step++;
    tokens += stepTokens;
    lossSum += loss;
    lossCount++;
    reportSum += loss;
    reportCount++;
    if (step % stepsPerReport == 0 || step == steps) {
      report();
    }
  }

  private void report() {
    double seconds = (System.nanoTime() - started) / NANOS;
    double left = seconds / (step - stepsBefore) * (steps - step);
    listener.accept(
        new TrainingProgress(
            name,
            step,
            steps,
            tokens,
            reportSum / reportCount,
            (tokens - tokensBefore) / seconds,
            left));
    reportSum = 0;
    reportCount = 0;
  }

  /** Closes a stretch of the training curve with the loss over the validation set. */
  void validated(double loss) {
    if (lossCount > 0) {
      trainingLoss.add(new LossPoint(step, tokens, lossSum / lossCount));
    }
    validationLoss.add(new LossPoint(step, tokens, loss));
    lossSum = 0;
    lossCount = 0;
  }

  TrainingState state(TrainingPlan plan, String spaceHash) {
    double seconds = secondsBefore + (System.nanoTime() - started) / NANOS;
    return new TrainingState(
        plan, spaceHash, step, tokens, seconds, lossSum, lossCount, trainingLoss, validationLoss);
  }
}
