package amalgam.study;

import amalgam.creativity.Assessment;
import amalgam.creativity.Gate;
import amalgam.leaderboard.JudgedProposal;
import amalgam.leaderboard.tradeoff.LevelColumns;
import amalgam.tournament.TournamentPrompt;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * What the models of one space answered with their reference setting.
 *
 * @param levels ascending
 * @param bundles number of bundles
 * @param models in the order of the plan; one that was withdrawn is not among them
 */
public record StudyAnswers(List<Integer> levels, int bundles, List<ModelAnswers> models) {

  public StudyAnswers {
    levels = List.copyOf(levels);
    models = List.copyOf(models);
  }

  /**
   * Collects them.
   *
   * @param greatest C that is possible on these prompts
   * @param source gives every judged proposal of the tournament, one at a time
   */
  public static StudyAnswers collect(
      List<StudyModel> models,
      List<TournamentPrompt> prompts,
      double greatest,
      Consumer<Consumer<JudgedProposal>> source) {
    Collector collector = new Collector(prompts, greatest);
    source.accept(collector::take);
    return new StudyAnswers(
        collector.levels,
        collector.bundles.size(),
        models.stream()
            .filter(model -> collector.columns.containsKey(model.name()))
            .map(collector::answers)
            .toList());
  }

  /** Sums by model, level and bundle. */
  private static final class Collector {

    private final List<Integer> levels;
    private final List<Integer> bundles;
    private final double[][] ceilings;
    private final double greatest;
    private final Map<String, Columns> columns = new HashMap<>();

    Collector(List<TournamentPrompt> prompts, double greatest) {
      this.greatest = greatest;
      levels = prompts.stream().map(TournamentPrompt::level).distinct().sorted().toList();
      bundles = prompts.stream().map(TournamentPrompt::bundle).distinct().sorted().toList();
      ceilings = new double[levels.size()][bundles.size()];
      for (TournamentPrompt prompt : prompts) {
        ceilings[levels.indexOf(prompt.level())][bundles.indexOf(prompt.bundle())] =
            Objects.requireNonNullElse(prompt.ceilingNovelty(), Double.NaN);
      }
    }

    private final class Columns {
      private final int reference;
      private final double[] samples = new double[bundles.size()];
      private final double[] creativity = new double[bundles.size()];
      private final Map<Gate, double[]> gates = new EnumMap<>(Gate.class);
      private final double[][] satisfied = new double[levels.size()][bundles.size()];
      private final double[][] novelty = new double[levels.size()][bundles.size()];

      Columns(int reference) {
        this.reference = reference;
      }
    }

    void take(JudgedProposal judged) {
      Assessment found = judged.assessment();
      String contestant = judged.contestant().id();
      int ordinal = judged.entrant().ordinal();
      if (found == null) {
        return;
      }
      Columns before = columns.get(contestant);
      if (before != null && before.reference < ordinal) {
        return;
      }
      // The setting that the definition names first has the smallest ordinal.
      Columns sums = before != null && before.reference == ordinal ? before : new Columns(ordinal);
      columns.put(contestant, sums);
      add(sums, judged.prompt(), found);
    }

    private void add(Columns sums, TournamentPrompt prompt, Assessment found) {
      int bundle = bundles.indexOf(prompt.bundle());
      int level = levels.indexOf(prompt.level());
      sums.samples[bundle]++;
      sums.creativity[bundle] += found.creativity();
      sums.gates.computeIfAbsent(found.gate(), gate -> new double[bundles.size()])[bundle]++;
      if (found.gate().isSatisfied()) {
        sums.satisfied[level][bundle]++;
        sums.novelty[level][bundle] += found.novelty();
      }
    }

    ModelAnswers answers(StudyModel model) {
      Columns sums = Objects.requireNonNull(columns.get(model.name()));
      return new ModelAnswers(
          model,
          sums.samples,
          sums.creativity,
          sums.gates,
          new LevelColumns(levels, sums.satisfied, sums.novelty, copyOfCeilings()),
          greatest);
    }

    private double[][] copyOfCeilings() {
      return Arrays.stream(ceilings).map(double[]::clone).toArray(double[][]::new);
    }
  }
}
