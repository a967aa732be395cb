package amalgam.leaderboard.agreement;

import amalgam.judging.JudgedPair;
import amalgam.judging.JudgingRepository;
import amalgam.judging.Question;
import amalgam.judging.QuestionKind;
import amalgam.judging.Verdict;
import amalgam.rating.BundleIndex;
import amalgam.rating.Comparison;
import amalgam.rating.Judge;
import amalgam.rating.Purpose;
import amalgam.rating.Side;
import amalgam.rating.Votes;
import amalgam.statistics.rating.Outcome;
import amalgam.tournament.EntrantId;
import amalgam.tournament.ProposalId;
import amalgam.tournament.TournamentId;
import amalgam.tournament.Tournaments;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Fills answer books with the stored votes and with the verdicts behind them. */
@Component
class AnswerBooks {

  private final Tournaments tournaments;
  private final Votes votes;
  private final JudgingRepository judging;

  AnswerBooks(Tournaments tournaments, Votes votes, JudgingRepository judging) {
    this.tournaments = tournaments;
    this.votes = votes;
    this.judging = judging;
  }

  /** All that was answered in a tournament and is not set aside. */
  AnswerBook of(TournamentId tournament) {
    AnswerBook book = new AnswerBook(new BundleIndex(() -> tournaments.prompts(tournament)));
    votes.forEach(
        tournament,
        vote -> {
          // A check was made for everybody to answer alike.
          if (vote.setAside() == null && vote.ballot().purpose() != Purpose.CHECK) {
            book.add(vote.ballot());
          }
        });
    addVerdicts(tournament, book);
    return book;
  }

  private void addVerdicts(TournamentId tournament, AnswerBook book) {
    Map<ProposalId, EntrantId> entrants = new HashMap<>();
    for (JudgedPair pair : judging.pairs(tournament)) {
      Comparison comparison = pair.comparison();
      entrants.put(comparison.left().proposal(), comparison.left().entrant());
      entrants.put(comparison.right().proposal(), comparison.right().entrant());
    }
    judging.forEachVerdict(tournament, verdict -> add(tournament, verdict, entrants, book));
  }

  private static void add(
      TournamentId tournament,
      Verdict verdict,
      Map<ProposalId, EntrantId> entrants,
      AnswerBook book) {
    Question question = verdict.question();
    Outcome outcome = verdict.outcome();
    EntrantId left = entrants.get(question.left());
    EntrantId right = entrants.get(question.right());
    if (question.kind() == QuestionKind.PAIRWISE
        && outcome != null
        && left != null
        && right != null) {
      book.addShown(
          question.axis(),
          new Judge(verdict.judge()),
          new Comparison(
              tournament,
              question.prompt(),
              new Side(left, question.left()),
              new Side(right, question.right()),
              1),
          outcome);
    }
  }
}
