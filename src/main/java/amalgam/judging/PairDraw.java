package amalgam.judging;

import amalgam.rating.Comparison;
import amalgam.rating.Side;
import amalgam.rating.assignment.ComparableProposals.Exhibit;
import amalgam.rating.assignment.EntrantPair;
import amalgam.rating.assignment.Mixing;
import amalgam.tournament.EntrantId;
import amalgam.tournament.PromptId;
import amalgam.tournament.TournamentId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

/**
 * In which order a tournament's pairs of proposals come to its judges: first one for each two
 * entrants, then a second, and so on, each two on other prompts, in an order that the tournament's
 * seed decides. So judges with shares of any size answer the same pairs, all entrants meet alike
 * often, and drawing again gives the same.
 */
public final class PairDraw {

  private final TournamentId tournament;
  private final long seed;
  private final ToLongFunction<EntrantId> entrantPlaces;
  private final ToLongFunction<PromptId> promptPlaces;
  private final Map<EntrantId, Map<PromptId, Exhibit>> exhibits =
      new TreeMap<>(Comparator.comparingLong(EntrantId::value));

  /**
   * @param seed of the tournament
   * @param entrantPlaces of an entrant among the tournament's, the same wherever it is played
   * @param promptPlaces of a prompt, likewise
   */
  public PairDraw(
      TournamentId tournament,
      long seed,
      ToLongFunction<EntrantId> entrantPlaces,
      ToLongFunction<PromptId> promptPlaces) {
    this.tournament = tournament;
    this.seed = seed;
    this.entrantPlaces = entrantPlaces;
    this.promptPlaces = promptPlaces;
  }

  /** Takes a proposal; of several by one entrant to one prompt the oldest stays. */
  public void add(Exhibit exhibit) {
    exhibits
        .computeIfAbsent(exhibit.entrant(), entrant -> new HashMap<>())
        .merge(
            exhibit.prompt(),
            exhibit,
            (one, other) -> one.proposal().value() <= other.proposal().value() ? one : other);
  }

  private record Candidate(int round, long lot, Exhibit one, Exhibit other) {}

  /**
   * All pairs of different walks in their order.
   *
   * @param known entrants of which each two have been drawn before
   */
  public List<Comparison> order(Set<EntrantId> known) {
    List<EntrantId> entrants = List.copyOf(exhibits.keySet());
    List<Candidate> candidates = new ArrayList<>();
    int pairs = 0;
    for (int other = 1; other < entrants.size(); other++) {
      for (int one = 0; one < other; one++) {
        EntrantPair pair = EntrantPair.of(entrants.get(one), entrants.get(other));
        if (!known.contains(pair.low()) || !known.contains(pair.high())) {
          candidates.addAll(between(pair));
          pairs++;
        }
      }
    }
    double probability = 1.0 / Math.max(1, pairs);
    return candidates.stream()
        .sorted(Comparator.comparingInt(Candidate::round).thenComparingLong(Candidate::lot))
        .map(candidate -> placed(candidate, probability))
        .toList();
  }

  /** Their prompts in an order of their own. */
  private List<Candidate> between(EntrantPair pair) {
    long ofPair =
        Mixing.of(
            seed,
            Mixing.of(
                entrantPlaces.applyAsLong(pair.low()), entrantPlaces.applyAsLong(pair.high())));
    Map<PromptId, Exhibit> first = of(pair.low());
    Map<PromptId, Exhibit> second = of(pair.high());
    List<PromptId> shared =
        first.keySet().stream()
            .filter(second::containsKey)
            .filter(prompt -> isDifferent(first, second, prompt))
            .sorted(
                Comparator.comparingLong(
                    prompt -> Mixing.of(ofPair, promptPlaces.applyAsLong(prompt))))
            .toList();
    List<Candidate> candidates = new ArrayList<>(shared.size());
    for (PromptId prompt : shared) {
      int round = candidates.size();
      candidates.add(
          new Candidate(
              round, Mixing.of(ofPair, -1 - round), at(first, prompt), at(second, prompt)));
    }
    return candidates;
  }

  private Map<PromptId, Exhibit> of(EntrantId entrant) {
    return exhibits.getOrDefault(entrant, Map.of());
  }

  private static boolean isDifferent(
      Map<PromptId, Exhibit> first, Map<PromptId, Exhibit> second, PromptId prompt) {
    return !at(first, prompt).walk().equals(at(second, prompt).walk());
  }

  private static Exhibit at(Map<PromptId, Exhibit> exhibits, PromptId prompt) {
    return Objects.requireNonNull(exhibits.get(prompt));
  }

  private Comparison placed(Candidate candidate, double probability) {
    Side one = new Side(candidate.one().entrant(), candidate.one().proposal());
    Side other = new Side(candidate.other().entrant(), candidate.other().proposal());
    boolean isOneLeft = (Mixing.of(candidate.lot(), seed) & 1) == 0;
    return new Comparison(
        tournament,
        candidate.one().prompt(),
        isOneLeft ? one : other,
        isOneLeft ? other : one,
        probability);
  }
}
