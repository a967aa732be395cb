package amalgam.judging.panel;

import amalgam.contestant.Charge;
import amalgam.contestant.endpoint.Chats;
import amalgam.judging.JudgingRepository;
import amalgam.judging.Question;
import amalgam.judging.QuestionKind;
import amalgam.judging.Verdict;
import amalgam.rating.Side;
import amalgam.tournament.Proposal;
import amalgam.tournament.ProposalId;
import amalgam.tournament.TournamentId;
import amalgam.tournament.play.UtilityPanel;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The language models of a tournament's definition as the panel that says whether ideas pass. Each
 * says so of every idea but those of its own kin; each answer is stored as it comes.
 */
@Component
class AcceptancePanel implements UtilityPanel {

  private final JudgingRepository judging;
  private final Bench.Seats seats;
  private final QuestionTexts texts;
  private final Chats chats;

  AcceptancePanel(JudgingRepository judging, Bench.Seats seats, QuestionTexts texts, Chats chats) {
    this.judging = judging;
    this.seats = seats;
    this.texts = texts;
    this.chats = chats;
  }

  @Override
  public boolean sits(TournamentId tournament) {
    return !seats.of(tournament).judges().isEmpty();
  }

  @Override
  public Map<ProposalId, Ruling> rule(TournamentId tournament, Collection<Proposal> ideas) {
    Bench bench = seats.of(tournament);
    for (PanelJudge judge : bench.judges()) {
      List<Question> open = open(bench, judge, ideas);
      if (!open.isEmpty()) {
        new Interview(
                judge,
                chats.with(judge.endpoint(), new Charge(tournament.value(), null)),
                texts.aboutIdeas(bench, ideas),
                System::nanoTime)
            .hold(open, () -> false, verdict -> judging.store(tournament, verdict));
      }
    }
    return rulings(bench, ideas);
  }

  @Override
  public boolean giveUp(TournamentId tournament, Collection<Proposal> ideas, String reason) {
    Bench bench = seats.of(tournament);
    boolean waited = false;
    for (PanelJudge judge : bench.judges()) {
      for (Question question : open(bench, judge, ideas)) {
        judging.store(tournament, Interview.givenUp(judge, question, reason));
        waited = true;
      }
    }
    return waited;
  }

  private List<Question> open(Bench bench, PanelJudge judge, Collection<Proposal> ideas) {
    Set<Question> answered =
        verdicts(bench, judge, ideas).stream().map(Verdict::question).collect(Collectors.toSet());
    return ideas.stream()
        .filter(idea -> bench.objection(judge, new Side(idea.entrant(), idea.id())).isEmpty())
        .map(idea -> Question.acceptance(idea.prompt(), idea.id()))
        .filter(question -> !answered.contains(question))
        .toList();
  }

  private List<Verdict> verdicts(Bench bench, PanelJudge judge, Collection<Proposal> ideas) {
    return judging
        .verdicts(bench.tournament().id(), judge.id(), ideas.stream().map(Proposal::id).toList())
        .stream()
        .filter(verdict -> verdict.question().kind() == QuestionKind.ACCEPTANCE)
        .toList();
  }

  private Map<ProposalId, Ruling> rulings(Bench bench, Collection<Proposal> ideas) {
    Map<ProposalId, Ruling> rulings = new HashMap<>();
    for (PanelJudge judge : bench.judges()) {
      for (Verdict verdict : verdicts(bench, judge, ideas)) {
        Verdict.Said said = verdict.said();
        if (said != null) {
          int accepting = Objects.requireNonNull(said.points());
          rulings.merge(
              verdict.question().left(), new Ruling(accepting, 1), AcceptancePanel::together);
        }
      }
    }
    ideas.forEach(idea -> rulings.putIfAbsent(idea.id(), new Ruling(0, 0)));
    return rulings;
  }

  private static Ruling together(Ruling one, Ruling other) {
    return new Ruling(one.accepting() + other.accepting(), one.judging() + other.judging());
  }
}
