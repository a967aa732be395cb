package amalgam.leaderboard.agreement;

import amalgam.rating.Axis;
import amalgam.rating.Judge;
import amalgam.rating.JudgeKind;
import amalgam.statistics.ClusterBootstrap;
import amalgam.tournament.JudgeDefinition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.function.LongToIntFunction;
import java.util.stream.Collectors;

/** Computes what sways each automated judge. */
final class BiasComputation {

  private final AnswerBook book;
  private final LongFunction<String> families;
  private final LongToIntFunction hops;
  private final ClusterBootstrap bootstrap;

  /**
   * @param families of contestants, by the id of an entrant
   * @param hops of a proposal, by its id
   */
  BiasComputation(
      AnswerBook book,
      LongFunction<String> families,
      LongToIntFunction hops,
      ClusterBootstrap bootstrap) {
    this.book = book;
    this.families = families;
    this.hops = hops;
    this.bootstrap = bootstrap;
  }

  /** Of each judge on each axis on which it voted, by judge. */
  List<JudgeBias> biases() {
    List<JudgeBias> biases = new ArrayList<>();
    for (Axis axis : Axis.values()) {
      book.judges(axis).stream()
          .filter(judge -> judge.kind() == JudgeKind.AUTOMATED)
          .forEach(judge -> biases.add(bias(judge, axis)));
    }
    biases.sort(
        Comparator.comparing((JudgeBias one) -> one.judge().id()).thenComparing(JudgeBias::axis));
    return biases;
  }

  private JudgeBias bias(Judge judge, Axis axis) {
    return new JudgeBias(
        judge,
        axis,
        LengthEffect.of(book.shown(axis, judge), hops, judge.kind().fitSettings()),
        favours(judge, axis));
  }

  /** Against people where any of them answered a pair of its, else against the other judges. */
  private List<Favour> favours(Judge judge, Axis axis) {
    List<Answer> answers = book.of(axis, judge);
    Set<Answer.Pair> pairs = answers.stream().map(Answer::pair).collect(Collectors.toSet());
    List<Answer> people = book.of(axis, Judge.HUMAN);
    Favouritism favouritism = new Favouritism(families);
    if (people.stream().map(Answer::pair).anyMatch(pairs::contains)) {
      return favouritism.of(answers, people, Favour.Reference.PEOPLE, bootstrap);
    }
    return favouritism.of(answers, others(judge, axis), Favour.Reference.OTHER_JUDGES, bootstrap);
  }

  /** A panel is what its members make it, so that neither tells anything of the other. */
  private List<Answer> others(Judge judge, Axis axis) {
    if (judge.id().equals(JudgeDefinition.PANEL)) {
      return List.of();
    }
    Set<Judge> others = new HashSet<>(book.judges(axis));
    others.remove(Judge.HUMAN);
    others.remove(judge);
    others.remove(new Judge(JudgeDefinition.PANEL));
    return others.stream()
        .sorted(Comparator.comparing(Judge::id))
        .flatMap(other -> book.of(axis, other).stream())
        .toList();
  }
}
