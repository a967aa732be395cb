package amalgam.leaderboard.agreement;

import amalgam.rating.Axis;
import amalgam.rating.Judge;
import amalgam.rating.JudgeKind;
import amalgam.statistics.ClusterBootstrap;
import amalgam.statistics.Estimate;
import amalgam.statistics.agreement.CohenKappa;
import amalgam.statistics.agreement.Scale;
import amalgam.statistics.rating.Outcome;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Computes what is said of each judge on each axis. */
final class JudgeComputation {

  private final AnswerBook book;
  private final ClusterBootstrap bootstrap;

  JudgeComputation(AnswerBook book, ClusterBootstrap bootstrap) {
    this.book = book;
    this.bootstrap = bootstrap;
  }

  /** Of each judge, people first, on each axis that it answered. */
  List<JudgeStanding> standings() {
    return Stream.of(Axis.values())
        .flatMap(this::standings)
        .sorted(Comparator.comparing(JudgeStanding::judge, JudgeReport.PEOPLE_FIRST))
        .toList();
  }

  private Stream<JudgeStanding> standings(Axis axis) {
    OfPeople people = OfPeople.of(book.of(axis, Judge.HUMAN));
    return book.judges(axis).stream().map(judge -> standing(judge, axis, people));
  }

  /** What the automated judges of an axis are held against. */
  private record OfPeople(FirstAnswers first, EntrantRatings ratings) {

    static OfPeople of(List<Answer> answers) {
      return new OfPeople(
          FirstAnswers.of(answers), new EntrantRatings(answers, JudgeKind.HUMAN.fitSettings()));
    }
  }

  private JudgeStanding standing(Judge judge, Axis axis, OfPeople people) {
    return judge.equals(Judge.HUMAN)
        ? peoplesStanding(axis, people)
        : automatedStanding(judge, axis, people);
  }

  private JudgeStanding peoplesStanding(Axis axis, OfPeople people) {
    List<Answer> answers = book.of(axis, Judge.HUMAN);
    AmongRaters among = new AmongRaters(people.first(), bootstrap);
    Map<Quantity, Estimate> found = new EnumMap<>(Quantity.class);
    found.put(Quantity.SAME_AMONG, among.same());
    found.put(Quantity.ALPHA_NOMINAL, among.alpha(Scale.NOMINAL));
    found.put(Quantity.ALPHA_ORDINAL, among.alpha(Scale.ORDINAL));
    addItself(found, answers, Answer::rater, people.ratings());
    return standing(Judge.HUMAN, axis, answers, among.pairs(), people.first().undecided(), found);
  }

  private JudgeStanding automatedStanding(Judge judge, Axis axis, OfPeople people) {
    List<Answer> answers = book.of(axis, judge);
    AgainstPeople against = new AgainstPeople(answers, people.first().majorities());
    CohenKappa kappa = against.kappa(bootstrap);
    EntrantRatings ratings = new EntrantRatings(answers, judge.kind().fitSettings());
    Map<Quantity, Estimate> found = new EnumMap<>(Quantity.class);
    found.put(Quantity.SAME_AS_PEOPLE, kappa.raw());
    found.put(Quantity.KAPPA, kappa.kappa());
    found.put(Quantity.TAU, ratings.tau(people.ratings(), bootstrap));
    List<Answer> shown = book.shown(axis, judge);
    addItself(
        found,
        shown,
        answer -> answer.pair().bundle(),
        shown.equals(answers) ? ratings : new EntrantRatings(shown, judge.kind().fitSettings()));
    return standing(judge, axis, answers, against.pairs(), against.undecided(), found);
  }

  private void addItself(
      Map<Quantity, Estimate> found,
      List<Answer> answers,
      Function<Answer, Object> cluster,
      EntrantRatings ratings) {
    WithItself itself = new WithItself(answers, cluster);
    found.put(Quantity.REPEAT_CONSISTENCY, itself.repeat(bootstrap));
    found.put(Quantity.SWAP_CONSISTENCY, itself.swap(bootstrap));
    found.put(Quantity.AGAIN_ALPHA, itself.beyondChance(bootstrap));
    found.put(Quantity.LEFT_SHARE, leftShare(answers, cluster));
    found.put(Quantity.SIDE_EFFECT, ratings.sideEffect());
  }

  private Estimate leftShare(List<Answer> answers, Function<Answer, Object> cluster) {
    ClusterSums sums = new ClusterSums();
    for (Answer answer : answers) {
      if (answer.preference() != Preference.NEITHER) {
        sums.add(cluster.apply(answer), answer.outcome() == Outcome.LEFT ? 1 : 0, 1);
      }
    }
    return sums.share(bootstrap);
  }

  private static JudgeStanding standing(
      Judge judge,
      Axis axis,
      List<Answer> answers,
      long shared,
      long undecided,
      Map<Quantity, Estimate> found) {
    return new JudgeStanding(
        judge,
        axis,
        answers.size(),
        answers.stream().map(Answer::rater).distinct().count(),
        answers.stream().map(Answer::pair).distinct().count(),
        shared,
        undecided,
        found);
  }
}
