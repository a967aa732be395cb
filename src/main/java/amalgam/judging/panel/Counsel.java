package amalgam.judging.panel;

import amalgam.judging.JudgedPair;
import amalgam.judging.JudgingRepository;
import amalgam.judging.JudgingRepository.Stored;
import amalgam.judging.JudgingRepository.Subject;
import amalgam.judging.Opinion;
import amalgam.judging.Question;
import amalgam.judging.Verdict;
import amalgam.rating.Axis;
import amalgam.rating.Ballot;
import amalgam.rating.Judge;
import amalgam.rating.Rater;
import amalgam.rating.VoteId;
import amalgam.rating.Votes;
import amalgam.statistics.rating.Outcome;
import amalgam.tournament.JudgeDefinition;
import amalgam.tournament.TournamentId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Makes votes of verdicts: of a judge's two answers about a pair its vote, and of the judges' votes
 * the panel's. Everything here happens within the caller's transaction, which holds the
 * tournament's row, so that of two judges that are done at once one sees the other.
 */
@Component
class Counsel {

  private static final String NOT_ASKED = "It was not asked.";

  private final JudgingRepository judging;
  private final Votes votes;

  Counsel(JudgingRepository judging, Votes votes) {
    this.judging = judging;
    this.votes = votes;
  }

  /** Has a judge, whose questions are answered, vote on pairs, and the panel where it can. */
  void conclude(Bench bench, PanelJudge judge, List<JudgedPair> pairs) {
    if (!judge.compares() || pairs.isEmpty()) {
      return;
    }
    TournamentId id = bench.tournament().id();
    Map<Subject, Map<String, Opinion>> known = known(id, pairs);
    Map<Question, Verdict> verdicts =
        judging.verdicts(id, judge.id(), new Examination(bench, judge, pairs).proposals()).stream()
            .collect(Collectors.toMap(Verdict::question, verdict -> verdict));
    Map<String, Double> shares = judging.shares(id);
    for (JudgedPair pair : pairs) {
      for (Axis axis : Axis.values()) {
        Map<String, Opinion> ofPair =
            known.computeIfAbsent(new Subject(pair.id(), axis), subject -> new HashMap<>());
        if (!ofPair.containsKey(judge.id())) {
          ofPair.put(judge.id(), vote(bench, judge, pair, axis, verdicts));
        }
        votePanel(bench, shares, pair, axis, ofPair);
      }
    }
  }

  private Map<Subject, Map<String, Opinion>> known(TournamentId id, List<JudgedPair> pairs) {
    Map<Subject, Map<String, Opinion>> known = new HashMap<>();
    judging
        .opinions(id, pairs.stream().map(JudgedPair::id).collect(Collectors.toSet()))
        .forEach(
            stored ->
                known
                    .computeIfAbsent(stored.subject(), subject -> new HashMap<>())
                    .put(stored.judge(), stored.opinion()));
    return known;
  }

  private Opinion vote(
      Bench bench, PanelJudge judge, JudgedPair pair, Axis axis, Map<Question, Verdict> verdicts) {
    List<Verdict> answers = new ArrayList<>();
    for (Question question : Examination.inEitherOrder(pair, axis, 0)) {
      Verdict verdict = verdicts.get(question);
      if (verdict != null) {
        answers.add(verdict);
      }
    }
    Opinion opinion =
        bench
            .objection(judge, pair)
            .map(Opinion::missing)
            .orElseGet(
                () ->
                    answers.size() < 2
                        ? Opinion.missing(NOT_ASKED)
                        : Opinion.of(answers.getFirst(), answers.getLast()));
    cast(judge.id(), pair, axis, opinion, answers.stream().mapToLong(Verdict::milliseconds).sum());
    return opinion;
  }

  /** Once everyone who is asked about the pair has voted or said why not. */
  private void votePanel(
      Bench bench,
      Map<String, Double> shares,
      JudgedPair pair,
      Axis axis,
      Map<String, Opinion> ofPair) {
    List<PanelJudge> asked =
        bench.comparing().stream()
            .filter(judge -> pair.rankShare() < shares.getOrDefault(judge.id(), 0.0))
            .toList();
    boolean isPanel = asked.size() >= Opinion.FEWEST && !ofPair.containsKey(JudgeDefinition.PANEL);
    if (isPanel && asked.stream().allMatch(judge -> ofPair.containsKey(judge.id()))) {
      Opinion opinion =
          Opinion.ofPanel(
              asked.stream().map(judge -> Objects.requireNonNull(ofPair.get(judge.id()))).toList());
      cast(JudgeDefinition.PANEL, pair, axis, opinion, 0);
      ofPair.put(JudgeDefinition.PANEL, opinion);
    }
  }

  private void cast(String judge, JudgedPair pair, Axis axis, Opinion opinion, long milliseconds) {
    Outcome outcome = opinion.outcome();
    VoteId vote =
        outcome == null
            ? null
            : votes
                .cast(
                    new Ballot(
                        pair.comparison(),
                        axis,
                        outcome,
                        new Rater(judge),
                        new Judge(judge),
                        milliseconds))
                .id();
    judging.storeOpinion(
        pair.comparison().tournament(),
        new Stored(judge, new Subject(pair.id(), axis), opinion),
        vote);
  }
}
