package amalgam.leaderboard;

import amalgam.concept.ConceptSpace;
import amalgam.concept.SpaceCatalog;
import amalgam.concept.TaskKind;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentPrompt;
import amalgam.tournament.TournamentRepository;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * How many hops at least lie between the two concepts of each bundle: known before anyone answers,
 * the same for every level of the bundle and for every contestant.
 */
@Component
class PromptDistances {

  private static final int MOST_TOURNAMENTS = 100;

  private final TournamentRepository stored;
  private final SpaceCatalog spaces;
  private final Cache<TournamentId, Map<Integer, Integer>> known =
      Caffeine.newBuilder().maximumSize(MOST_TOURNAMENTS).build();

  PromptDistances(TournamentRepository stored, SpaceCatalog spaces) {
    this.stored = stored;
    this.spaces = spaces;
  }

  /** By bundle; empty until the prompts are frozen, and where nobody walks. */
  Map<Integer, Integer> of(Tournament tournament) {
    Map<Integer, Integer> measured = known.get(tournament.id(), id -> measured(tournament));
    return measured == null ? Map.of() : measured;
  }

  private @Nullable Map<Integer, Integer> measured(Tournament tournament) {
    if (tournament.task() == TaskKind.BLEND) {
      return Map.of();
    }
    List<TournamentPrompt> prompts = stored.prompts(tournament.id());
    if (prompts.isEmpty()) {
      return null;
    }
    ConceptSpace space = spaces.get(tournament.spaceId());
    int hopBudget = tournament.settings().rules().hopBudget();
    Map<Integer, Integer> hops = new TreeMap<>();
    for (TournamentPrompt prompt : prompts) {
      hops.computeIfAbsent(prompt.bundle(), bundle -> between(space, prompt, hopBudget));
    }
    return Map.copyOf(hops);
  }

  private static int between(ConceptSpace space, TournamentPrompt prompt, int hopBudget) {
    int start = space.indexOfConcept(prompt.start());
    int end = space.indexOfConcept(prompt.end());
    return space.distances(start, hopBudget, relation -> true)[end];
  }
}
