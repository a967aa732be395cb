package amalgam.study;

import amalgam.contestant.transformer.Architecture;
import amalgam.contestant.transformer.TrainingPlan;
import java.util.List;

/**
 * A model of a study.
 *
 * @param plan what it is trained by
 * @param architecture its shape over the vocabulary of its space
 * @param isOfSizes whether it stands in the row of sizes
 * @param budgets those of the definition that it stands for
 */
public record StudyModel(
    TrainingPlan plan, Architecture architecture, boolean isOfSizes, List<Long> budgets) {

  public StudyModel {
    budgets = List.copyOf(budgets);
  }

  /** Of the model and its files. */
  public String name() {
    return plan.name();
  }

  /** Number of trained weights. */
  public long parameters() {
    return architecture.parameters();
  }

  /** Width over depth: the paper's ratio of embedding to layers. */
  public double ratio() {
    return (double) architecture.width() / architecture.layers();
  }
}
