package amalgam.rating;

import amalgam.platform.definition.DefinitionException;
import amalgam.platform.definition.DefinitionReader;
import amalgam.platform.security.ForResearchers;
import amalgam.rating.BoardJudges.Decision;
import amalgam.tournament.By;
import amalgam.tournament.JudgeDefinition;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentDefinition;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentRepository;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Which judges feed the automated ratings of a board: those that somebody decided on, else the
 * panel where the tournament has one, else all. People always feed their own.
 */
@Service
public class FeedingJudges {

  private static final int FEWEST_OF_A_PANEL = 2;
  private static final int LONGEST_REASON = 2000;
  private static final int LONGEST_LIST = 2000;

  private final BoardJudges decisions;
  private final VoteRepository votes;
  private final TournamentRepository tournaments;
  private final TransactionOperations transactions;
  private final ApplicationEventPublisher events;

  FeedingJudges(
      BoardJudges decisions,
      VoteRepository votes,
      TournamentRepository tournaments,
      TransactionOperations transactions,
      ApplicationEventPublisher events) {
    this.decisions = decisions;
    this.votes = votes;
    this.tournaments = tournaments;
    this.transactions = transactions;
    this.events = events;
  }

  /** Whether the votes of a judge count now. */
  public Predicate<Judge> of(TournamentId tournament) {
    Predicate<Judge> automated =
        decisions
            .latest(tournament)
            .map(Decision::judges)
            .<Predicate<Judge>>map(chosen -> judge -> chosen.contains(judge.id()))
            .orElseGet(() -> usual(tournament));
    return judge -> judge.kind() == JudgeKind.HUMAN || automated.test(judge);
  }

  private Predicate<Judge> usual(TournamentId tournament) {
    boolean hasPanel = tournaments.find(tournament).filter(FeedingJudges::hasPanel).isPresent();
    return hasPanel ? judge -> judge.id().equals(JudgeDefinition.PANEL) : judge -> true;
  }

  private static boolean hasPanel(Tournament tournament) {
    try {
      return DefinitionReader.read(
                  "tournament", tournament.definition(), TournamentDefinition.class)
              .judgesOrNone()
              .stream()
              .filter(judge -> judge.endpoint() != null && judge.modeOrDefault().compares())
              .count()
          >= FEWEST_OF_A_PANEL;
    } catch (DefinitionException e) {
      return false;
    }
  }

  /** What was decided, the latest first. */
  public List<Decision> history(TournamentId tournament) {
    return decisions.history(tournament);
  }

  /**
   * Has the votes of those judges, and of no others, make the board's automated ratings.
   *
   * @param judges their ids
   * @param by who wishes it, with a reason
   * @throws VoteException if there is no reason, or one of them is no automated judge
   */
  @ForResearchers
  public void decide(TournamentId tournament, Set<String> judges, By by) {
    check(judges, by.why() == null ? "" : by.why());
    transactions.executeWithoutResult(
        status -> {
          decisions.add(tournament, judges, by);
          // Whoever has counted votes finds that there is more than they know, and counts anew.
          votes.rebuildPairCounts(tournament);
        });
    events.publishEvent(new VotesChanged(tournament, false));
  }

  private static void check(Set<String> judges, String reason) {
    if (reason.isBlank() || reason.length() > LONGEST_REASON) {
      throw new VoteException(
          "To decide which judges feed the board takes a reason of 1 to %d characters, not %d."
              .formatted(LONGEST_REASON, reason.length()));
    }
    boolean isListable =
        judges.stream()
            .noneMatch(id -> id.isBlank() || id.equals(Judge.HUMAN.id()) || id.contains("|"));
    if (!isListable || String.join("|", judges).length() > LONGEST_LIST) {
      throw new VoteException(
          "Only automated judges are chosen; people have ratings of their own.");
    }
  }
}
