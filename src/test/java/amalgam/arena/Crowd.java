package amalgam.arena;

import amalgam.leaderboard.JudgedProposal;
import amalgam.leaderboard.Proposals;
import amalgam.rating.Axis;
import amalgam.rating.Ballot;
import amalgam.rating.Comparison;
import amalgam.rating.Judge;
import amalgam.rating.Rater;
import amalgam.rating.Side;
import amalgam.rating.Votes;
import amalgam.statistics.rating.Outcome;
import amalgam.tournament.EntrantId;
import amalgam.tournament.TournamentId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.springframework.transaction.support.TransactionOperations;

/**
 * People who compare a tournament's proposals, the same ones in the same order for the same seed.
 * The later an entrant entered, the more novel they find it, and the less useful; what stands on
 * the left they like better, and every fifth answer is a tie of either kind.
 */
public final class Crowd {

  private static final double STEP = 0.7;
  private static final double LEFT_ADVANTAGE = 0.5;
  private static final double TIES = 0.2;
  private static final int RATERS = 25;
  private static final int LONGEST_MILLIS = 20_000;

  private final TournamentId tournament;
  private final List<List<JudgedProposal>> byPrompt;
  private final int pairs;
  private final Random random;

  private Crowd(TournamentId tournament, List<List<JudgedProposal>> byPrompt, long seed) {
    this.tournament = tournament;
    this.byPrompt = byPrompt;
    int entrants =
        Math.toIntExact(
            byPrompt.stream()
                .flatMap(List::stream)
                .map(one -> one.entrant().id())
                .distinct()
                .count());
    this.pairs = entrants * (entrants - 1) / 2;
    this.random = new Random(seed);
  }

  /** A crowd before a tournament's proposals, of several entrants. */
  public static Crowd before(Proposals proposals, TournamentId tournament, long seed) {
    Map<Integer, List<JudgedProposal>> byPrompt = new TreeMap<>();
    proposals.forEach(
        tournament,
        one ->
            byPrompt
                .computeIfAbsent(one.prompt().ordinal(), ordinal -> new ArrayList<>())
                .add(one));
    return new Crowd(tournament, List.copyOf(byPrompt.values()), seed);
  }

  /** Has them cast so many votes, all in one transaction, which is quicker than one each. */
  public void cast(Votes votes, TransactionOperations transactions, int count, Judge judge) {
    transactions.executeWithoutResult(
        status -> {
          for (int vote = 0; vote < count; vote++) {
            votes.cast(next(judge));
          }
        });
  }

  /** The next answer, by somebody of the crowd or by an automated judge with their taste. */
  public Ballot next(Judge judge) {
    List<JudgedProposal> shown = byPrompt.get(random.nextInt(byPrompt.size()));
    JudgedProposal left = shown.get(random.nextInt(shown.size()));
    JudgedProposal right = left;
    while (right.entrant().id().equals(left.entrant().id())) {
      right = shown.get(random.nextInt(shown.size()));
    }
    return answer(left, right, judge);
  }

  /** An answer to a question about two entrants. */
  public Ballot about(EntrantId left, EntrantId right, Axis axis, Outcome outcome) {
    List<JudgedProposal> shown = byPrompt.get(random.nextInt(byPrompt.size()));
    return ballot(of(shown, left), of(shown, right), axis, outcome, Judge.HUMAN);
  }

  private static JudgedProposal of(List<JudgedProposal> shown, EntrantId entrant) {
    return shown.stream()
        .filter(one -> one.entrant().id().equals(entrant))
        .findFirst()
        .orElseThrow();
  }

  private Ballot answer(JudgedProposal left, JudgedProposal right, Judge judge) {
    Axis axis = random.nextBoolean() ? Axis.NOVELTY : Axis.UTILITY;
    double better = STEP * (left.entrant().ordinal() - right.entrant().ordinal());
    double liking = LEFT_ADVANTAGE + (axis == Axis.NOVELTY ? better : -better);
    Outcome outcome =
        random.nextDouble() < 1 / (1 + Math.exp(-liking)) ? Outcome.LEFT : Outcome.RIGHT;
    if (random.nextDouble() < TIES) {
      outcome = random.nextBoolean() ? Outcome.TIE : Outcome.BOTH_BAD;
    }
    return ballot(left, right, axis, outcome, judge);
  }

  private Ballot ballot(
      JudgedProposal left, JudgedProposal right, Axis axis, Outcome outcome, Judge judge) {
    Rater rater =
        new Rater(judge.equals(Judge.HUMAN) ? "rater-" + random.nextInt(RATERS) : judge.id());
    Comparison comparison =
        new Comparison(tournament, left.prompt().id(), side(left), side(right), 1.0 / pairs);
    return new Ballot(comparison, axis, outcome, rater, judge, random.nextInt(LONGEST_MILLIS));
  }

  private static Side side(JudgedProposal proposal) {
    return new Side(proposal.entrant().id(), proposal.proposal().id());
  }
}
