package amalgam.leaderboard;

import amalgam.tournament.EntrantId;
import amalgam.tournament.PromptId;
import amalgam.tournament.TournamentPrompt;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * In which order a tournament's bundles were answered and judged: block by block as their answers
 * were stored, since each block is judged right after it is answered, and within a block by the
 * order of the prompts. A bundle that two blocks share comes with the later of them: only then is
 * it known how it went.
 */
public final class PlayOrder {

  private final Map<Place, Integer> places = new LinkedHashMap<>();
  private final Map<Place, Set<PromptId>> begun = new LinkedHashMap<>();

  /** One entrant's answers to one bundle. */
  public record Place(EntrantId entrant, int bundle) {}

  /**
   * @param prompts all of the tournament
   * @param blocks in the order in which their answers were stored
   */
  public PlayOrder(List<TournamentPrompt> prompts, List<PlayedBlock> blocks) {
    List<TournamentPrompt> ordered =
        prompts.stream().sorted(Comparator.comparingInt(TournamentPrompt::ordinal)).toList();
    Map<Integer, Integer> sizes = new HashMap<>();
    ordered.forEach(prompt -> sizes.merge(prompt.bundle(), 1, Integer::sum));
    for (PlayedBlock block : blocks) {
      ordered
          .subList(block.firstPrompt(), block.lastPrompt())
          .forEach(prompt -> meet(block.entrant(), prompt, sizes));
    }
  }

  /** Prompts that were answered before, as people do, do not move a bundle that is whole. */
  private void meet(EntrantId entrant, TournamentPrompt prompt, Map<Integer, Integer> sizes) {
    Place place = new Place(entrant, prompt.bundle());
    if (places.containsKey(place)) {
      return;
    }
    Set<PromptId> met = begun.computeIfAbsent(place, first -> new HashSet<>());
    met.add(prompt.id());
    if (Integer.valueOf(met.size()).equals(sizes.get(prompt.bundle()))) {
      begun.remove(place);
      places.put(place, places.size());
    }
  }

  /** What was judged in part, the earliest first: it has no place yet. */
  public Set<Place> begun() {
    return begun.keySet();
  }

  /** What was judged whole, the earliest first. */
  public Set<Place> inOrder() {
    return places.keySet();
  }

  /**
   * The bundles that both were judged on whole, in the order in which the later of the two came.
   */
  public List<Integer> shared(EntrantId one, EntrantId other) {
    return places.keySet().stream()
        .filter(place -> place.entrant().equals(one))
        .map(Place::bundle)
        .filter(bundle -> places.containsKey(new Place(other, bundle)))
        .sorted(Comparator.comparingInt(bundle -> Math.max(at(one, bundle), at(other, bundle))))
        .toList();
  }

  private int at(EntrantId entrant, int bundle) {
    return places.getOrDefault(new Place(entrant, bundle), Integer.MAX_VALUE);
  }
}
