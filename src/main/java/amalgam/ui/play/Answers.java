package amalgam.ui.play;

import amalgam.contestant.ContestantKind;
import amalgam.creativity.Assessment;
import amalgam.leaderboard.JudgedProposal;
import amalgam.tournament.TournamentPrompt;
import amalgam.tournament.TournamentSettings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * One answer beside those of the models to the same prompt; pure.
 *
 * @param own the answer
 * @param all judged answers to the prompt, that one among them
 */
record Answers(JudgedProposal own, List<JudgedProposal> all) {

  private static final Set<ContestantKind> MODELS =
      EnumSet.of(ContestantKind.TRANSFORMER, ContestantKind.ENDPOINT);

  /** Most contestants to show beside one's own answer. */
  private static final int MOST = 4;

  Answers {
    all = List.copyOf(all);
  }

  /** U·N of an answer. */
  static double creativity(JudgedProposal one) {
    return assessment(one).creativity();
  }

  static Assessment assessment(JudgedProposal one) {
    return Objects.requireNonNull(one.assessment());
  }

  /** The best answer of each contestant but the own one, the best of all first. */
  List<JudgedProposal> bestOfOthers() {
    Map<String, JudgedProposal> best = new LinkedHashMap<>();
    all.stream()
        .filter(one -> !one.proposal().id().equals(own.proposal().id()))
        .sorted(Comparator.comparingDouble(Answers::creativity).reversed())
        .forEach(one -> best.putIfAbsent(one.contestant().id(), one));
    return best.values().stream().limit(MOST).toList();
  }

  /** The answers of contestants that neither search the space nor are people. */
  private List<JudgedProposal> ofModels() {
    return all.stream().filter(one -> MODELS.contains(one.contestant().kind())).toList();
  }

  /** How many answers of models there are. */
  int models() {
    return ofModels().size();
  }

  /** How many of them are worse. */
  long worse() {
    return ofModels().stream().filter(one -> creativity(one) < creativity(own)).count();
  }

  /** The greatest U·N that any walk reaches; empty where none satisfies the prompt. */
  static OptionalDouble ceiling(TournamentPrompt prompt, TournamentSettings settings) {
    Double novelty = prompt.ceilingNovelty();
    double utility =
        (1 + settings.weights().alphaInclusion() * prompt.include().size())
            * (1 + settings.weights().alphaExclusion() * prompt.exclude().size());
    return novelty == null ? OptionalDouble.empty() : OptionalDouble.of(novelty * utility);
  }

  /** The own answer among those shown, in order. */
  List<JudgedProposal> shown() {
    List<JudgedProposal> shown = new ArrayList<>(bestOfOthers());
    shown.add(own);
    shown.sort(
        Comparator.comparingDouble(Answers::creativity)
            .reversed()
            .thenComparing(one -> !one.proposal().id().equals(own.proposal().id())));
    return shown;
  }
}
