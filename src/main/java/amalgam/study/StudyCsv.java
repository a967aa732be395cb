package amalgam.study;

import amalgam.concept.TaskKind;
import amalgam.contestant.transformer.CheckpointCard;
import amalgam.creativity.Gate;
import amalgam.leaderboard.tradeoff.LevelColumns;
import amalgam.statistics.ClusterBootstrap;
import amalgam.statistics.Estimate;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A study's results by model, for programs. Numbers are written with all their digits. */
public final class StudyCsv {

  private static final List<String> MODEL_COLUMNS =
      List.of(
          "space",
          "model",
          "layers",
          "width",
          "heads",
          "parameters",
          "seed",
          "in_sizes",
          "budgets",
          "training_tokens",
          "training_flops",
          "training_seconds",
          "validation_loss",
          "weights_sha256",
          "answers",
          "creativity",
          "creativity_low",
          "creativity_high");

  private static final List<String> LEVEL_COLUMNS =
      List.of(
          "space",
          "model",
          "level",
          "satisfied",
          "novelty_sum",
          "matched_bundles",
          "matched_novelty_sum",
          "matched_ceiling_sum");

  private StudyCsv() {}

  /**
   * Writes {@code models.csv}: a line for each trained model; {@code failed_*} and {@code
   * satisfied} count its answers.
   *
   * @param cards finds the card of a model
   */
  public static void models(
      OutputStream output, List<StudyResult> results, Function<StudyModel, CheckpointCard> cards)
      throws IOException {
    CSVPrinter csv = printer(output);
    List<Object> columns = new ArrayList<>(MODEL_COLUMNS);
    for (Gate gate : Gate.of(TaskKind.WALK)) {
      columns.add(gate == Gate.NONE ? "satisfied" : "failed_" + gate.word());
    }
    csv.printRecord(columns);
    ClusterBootstrap bootstrap = Bootstraps.standard().ofBundles();
    for (StudyResult result : results) {
      for (ModelAnswers answers : result.answers().models()) {
        csv.printRecord(row(result, answers, cards.apply(answers.model()), bootstrap));
      }
    }
    csv.flush();
  }

  private static List<Object> row(
      StudyResult result, ModelAnswers answers, CheckpointCard card, ClusterBootstrap bootstrap) {
    StudyModel model = answers.model();
    Estimate creativity = answers.creativity(bootstrap);
    List<Object> row =
        new ArrayList<>(
            List.of(
                result.space(),
                model.name(),
                model.architecture().layers(),
                model.architecture().width(),
                model.architecture().heads(),
                model.parameters(),
                model.plan().seed(),
                model.isOfSizes(),
                String.join("|", model.budgets().stream().map(Object::toString).toList()),
                card.tokens(),
                card.trainingFlops(),
                card.seconds(),
                card.validationLoss().getLast().loss(),
                card.weightsSha256(),
                Math.round(Arrays.stream(answers.samples()).sum()),
                creativity.estimate(),
                creativity.low(),
                creativity.high()));
    for (Gate gate : Gate.of(TaskKind.WALK)) {
      double[] counts = answers.gates().get(gate);
      row.add(counts == null ? 0 : Math.round(Arrays.stream(counts).sum()));
    }
    return row;
  }

  /**
   * Writes {@code levels.csv}: a line for each model and level; the matched bundles are those that
   * the model satisfied at every level.
   */
  public static void levels(OutputStream output, List<StudyResult> results) throws IOException {
    CSVPrinter csv = printer(output);
    csv.printRecord(LEVEL_COLUMNS);
    for (StudyResult result : results) {
      for (ModelAnswers answers : result.answers().models()) {
        LevelColumns columns = answers.levels();
        for (int place = 0; place < columns.levels(); place++) {
          csv.printRecord(
              result.space(),
              answers.model().name(),
              result.answers().levels().get(place),
              Math.round(Arrays.stream(columns.satisfied(place)).sum()),
              Arrays.stream(columns.novelty(place)).sum(),
              columns.matched(),
              Arrays.stream(columns.matchedNovelty(place)).sum(),
              Arrays.stream(columns.matchedCeiling(place)).sum());
        }
      }
    }
    csv.flush();
  }

  private static CSVPrinter printer(OutputStream output) throws IOException {
    return new CSVPrinter(
        new OutputStreamWriter(output, StandardCharsets.UTF_8), CSVFormat.RFC4180);
  }
}
