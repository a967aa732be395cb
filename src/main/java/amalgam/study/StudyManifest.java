package amalgam.study;

import amalgam.contestant.transformer.CheckpointCard;
import amalgam.leaderboard.Board;
import java.util.List;
import java.util.function.Function;

/**
 * What a study was: enough to do it again.
 *
 * @param version of the program
 * @param trainingSeconds of all models together, on whatever else the machine had to do
 */
public record StudyManifest(
    String program,
    String version,
    String study,
    double confidenceLevel,
    int resamples,
    long resamplingSeed,
    double trainingSeconds,
    List<Space> spaces,
    List<Model> models) {

  /** A space with the tournament that was played on it, whose files lie in {@code folder}. */
  public record Space(String id, String hash, String folder, String tournament, String status) {}

  /** A trained model, by the hash of its weights. */
  public record Model(
      String name,
      String space,
      int layers,
      int width,
      int heads,
      long parameters,
      long seed,
      long tokens,
      double seconds,
      String device,
      String weightsSha256) {

    static Model of(StudyModel model, CheckpointCard card) {
      return new Model(
          model.name(),
          model.plan().space(),
          model.architecture().layers(),
          model.architecture().width(),
          model.architecture().heads(),
          model.parameters(),
          model.plan().seed(),
          card.tokens(),
          card.seconds(),
          card.device(),
          card.weightsSha256());
    }
  }

  /**
   * The manifest of a study.
   *
   * @param cards finds the card of a model
   */
  public static StudyManifest of(
      StudyPlan plan,
      List<StudyResult> results,
      Function<StudyModel, CheckpointCard> cards,
      String version) {
    List<Model> models =
        plan.models().stream().map(model -> Model.of(model, cards.apply(model))).toList();
    return new StudyManifest(
        "Amalgam",
        version,
        plan.definition().name(),
        Board.CONFIDENCE_LEVEL,
        Bootstraps.RESAMPLES,
        Bootstraps.SEED,
        models.stream().mapToDouble(Model::seconds).sum(),
        results.stream()
            .map(
                result ->
                    new Space(
                        result.space(),
                        result.spaceHash(),
                        result.space(),
                        result.tournament().name(),
                        result.tournament().status().word()))
            .toList(),
        models);
  }
}
