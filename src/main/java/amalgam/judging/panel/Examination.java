package amalgam.judging.panel;

import amalgam.judging.JudgedPair;
import amalgam.judging.Question;
import amalgam.judging.QuestionKind;
import amalgam.rating.Axis;
import amalgam.rating.Comparison;
import amalgam.rating.Side;
import amalgam.tournament.ProposalId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Which questions a judge is asked about some pairs. */
final class Examination {

  private final Bench bench;
  private final PanelJudge judge;
  private final List<JudgedPair> pairs;

  Examination(Bench bench, PanelJudge judge, List<JudgedPair> pairs) {
    this.bench = bench;
    this.judge = judge;
    this.pairs = pairs;
  }

  /**
   * All, in the order in which they are asked.
   *
   * @param firstPlaces at which each proposal stands first: there it is asked about alone
   */
  List<Question> questions(Map<ProposalId, Integer> firstPlaces) {
    List<Question> questions = new ArrayList<>();
    for (JudgedPair pair : pairs) {
      if (judge.compares() && bench.objection(judge, pair).isEmpty()) {
        for (Axis axis : Axis.values()) {
          questions.addAll(inEitherOrder(pair, axis, 0));
        }
        if (pair.isRepeatedAmong(judge.definition().repeatsOrDefault())) {
          for (Axis axis : Axis.values()) {
            questions.addAll(inEitherOrder(pair, axis, 1));
          }
        }
      }
      if (judge.gradesAlone()) {
        questions.addAll(alone(pair, firstPlaces));
      }
    }
    return questions;
  }

  /** With the sides of the vote, and the other way round. */
  static List<Question> inEitherOrder(JudgedPair pair, Axis axis, int asking) {
    Comparison comparison = pair.comparison();
    ProposalId left = comparison.left().proposal();
    ProposalId right = comparison.right().proposal();
    return List.of(
        new Question(QuestionKind.PAIRWISE, axis, comparison.prompt(), left, right, asking),
        new Question(QuestionKind.PAIRWISE, axis, comparison.prompt(), right, left, asking));
  }

  private List<Question> alone(JudgedPair pair, Map<ProposalId, Integer> firstPlaces) {
    Comparison comparison = pair.comparison();
    return Stream.of(comparison.left(), comparison.right())
        .filter(side -> firstPlaces.getOrDefault(side.proposal(), -1) == pair.place())
        .filter(side -> bench.objection(judge, side).isEmpty())
        .flatMap(side -> alone(comparison, side))
        .toList();
  }

  private static Stream<Question> alone(Comparison comparison, Side side) {
    return Stream.of(Axis.values())
        .map(axis -> Question.about(axis, comparison.prompt(), side.proposal()));
  }

  /** The proposals of the pairs. */
  List<ProposalId> proposals() {
    return pairs.stream()
        .map(JudgedPair::comparison)
        .flatMap(comparison -> Stream.of(comparison.left(), comparison.right()))
        .map(Side::proposal)
        .distinct()
        .toList();
  }
}
