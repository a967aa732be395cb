package amalgam.publication;

import amalgam.creativity.Gate;
import amalgam.statistics.ClusterBootstrap;
import amalgam.study.ModelAnswers;
import amalgam.study.StudyModel;
import amalgam.ui.wording.Numbers;

/** A trained model in a report's table. */
record StudyModelRow(
    String name, String shape, String parameters, long seed, String creativity, String satisfied) {

  static StudyModelRow of(ModelAnswers answers, ClusterBootstrap bootstrap) {
    StudyModel model = answers.model();
    return new StudyModelRow(
        model.name(),
        "%d × %d".formatted(model.architecture().layers(), model.architecture().width()),
        Numbers.count(model.parameters()),
        model.plan().seed(),
        Numbers.change(answers.creativity(bootstrap)),
        Numbers.share(answers.share(Gate.NONE, bootstrap).estimate()));
  }
}
