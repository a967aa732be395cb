package amalgam.study;

import java.util.ArrayList;
import java.util.List;

/** Tests the paper's four findings on what the models of one space answered; pure. */
public final class Findings {

  private Findings() {}

  /** Those that the study's models can speak of, by their number. */
  public static List<Finding> of(
      StudyDefinition definition, StudyAnswers answers, Bootstraps bootstraps) {
    List<Finding> findings = new ArrayList<>();
    List<ModelAnswers> sizes =
        answers.models().stream().filter(one -> one.model().isOfSizes()).toList();
    if (!sizes.isEmpty()) {
      findings.add(new SizeFinding(sizes, bootstraps).finding());
    }
    StudyDefinition.Shapes shapes = definition.shapes();
    if (shapes != null) {
      for (long budget : shapes.budgets()) {
        findings.add(
            new ShapeFinding(
                    budget,
                    answers.models().stream()
                        .filter(one -> one.model().budgets().contains(budget))
                        .toList(),
                    bootstraps)
                .finding());
      }
    }
    if (!sizes.isEmpty()) {
      findings.add(new LevelFinding(answers.levels(), sizes, bootstraps).finding());
      findings.add(new ErrorFinding(sizes, bootstraps).finding());
    }
    return List.copyOf(findings);
  }
}
