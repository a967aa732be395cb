package amalgam.headless;

import amalgam.concept.ConceptSpace;
import amalgam.contestant.transformer.CheckpointCard;
import amalgam.contestant.transformer.CheckpointException;
import amalgam.contestant.transformer.TrainingPlan;
import amalgam.contestant.transformer.TrainingProgress;
import amalgam.contestant.transformer.TrainingSequence;
import amalgam.platform.DataFolder;
import amalgam.study.StudyModel;
import amalgam.study.StudyPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Function;

/** Trains what a study still lacks, and tells how long it will take at the speed seen so far. */
final class StudyTraining {

  private static final double NANOS = 1e9;

  private final StudyPlan plan;
  private final Function<String, ConceptSpace> spaces;
  private final ProgressReport report;

  StudyTraining(StudyPlan plan, Function<String, ConceptSpace> spaces, ProgressReport report) {
    this.plan = plan;
    this.spaces = spaces;
    this.report = report;
  }

  /**
   * Trains.
   *
   * @return whether everything is trained; not so when the process is asked to end
   * @throws RunException if a file cannot be read or written
   */
  boolean run(HeadlessCommand.Work work) {
    Path checkpoints = work.get(DataFolder.class).checkpoints();
    try {
      Files.createDirectories(checkpoints);
      return new TrainingSequence(spaces, checkpoints, new Remaining())
          .run(plan.models().stream().map(StudyModel::plan).toList());
    } catch (IOException | CheckpointException e) {
      throw RunException.halted("The models cannot be trained: %s", String.valueOf(e.getMessage()));
    }
  }

  /** What is done and what is left, by its estimated cost, and what it really took. */
  private final class Remaining implements TrainingSequence.Listener {

    private final double whole = plan.estimate().toSeconds();
    private double over;
    private double measured;
    private double seconds;
    private long since;
    private double shareBefore = Double.NaN;
    private int number = 1;

    private double cost(String name) {
      return plan.models().stream()
          .filter(model -> model.name().equals(name))
          .mapToDouble(plan::seconds)
          .sum();
    }

    @Override
    public void isThere(CheckpointCard card) {
      over += cost(card.name());
      number++;
    }

    @Override
    public void draws(TrainingPlan of) {
      report.say("Drawing the example paths of seed %d.".formatted(of.seed()));
    }

    @Override
    public void begins(TrainingPlan of, long parameters, int steps) {
      shareBefore = Double.NaN;
    }

    @Override
    public void comesOn(TrainingProgress progress) {
      double share = (double) progress.step() / progress.steps();
      long now = System.nanoTime();
      // From the second report on, since the first may follow steps of an earlier run.
      if (!Double.isNaN(shareBefore)) {
        measured += (share - shareBefore) * cost(progress.name());
        seconds += (now - since) / NANOS;
      }
      since = now;
      shareBefore = share;
      double soFar = over + share * cost(progress.name());
      String left =
          measured == 0
              ? ""
              : "; about "
                  + ProgressReport.span(
                      Duration.ofSeconds(Math.round(seconds / measured * (whole - soFar))))
                  + " left to train";
      report.show(
          soFar / whole,
          String.format(
              Locale.ROOT,
              "%3d%%  training %d of %d, %s%s",
              (int) (100 * soFar / whole),
              number,
              plan.models().size(),
              progress.name(),
              left));
    }

    @Override
    public void ends(CheckpointCard card) {
      if (card.finished()) {
        over += cost(card.name());
        number++;
      }
    }
  }
}
