package amalgam.tournament.play;

import amalgam.platform.node.AliveNodes;
import amalgam.platform.node.Node;
import amalgam.platform.node.Trouble;
import amalgam.tournament.Entrant;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentRepository;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Why a running tournament does not come on. */
@Component
class Standstill {

  private static final String NO_WORKER =
      "No worker is running, so nothing is played. Start one (AMALGAM_ROLE=worker) on this"
          + " database.";
  private static final String NO_MODEL =
      "No running worker has the model of %s. Copy its checkpoint to a worker's data folder, and it"
          + " plays on by itself, or withdraw it.";

  private final TournamentRepository tournaments;
  private final BlockRepository blocks;
  private final AliveNodes alive;
  private final Trouble trouble;

  Standstill(
      TournamentRepository tournaments, BlockRepository blocks, AliveNodes alive, Trouble trouble) {
    this.tournaments = tournaments;
    this.blocks = blocks;
    this.alive = alive;
    this.trouble = trouble;
  }

  /** The sentence for people about a running tournament; null where nothing is known. */
  @Nullable String reason(TournamentId id) {
    if (trouble.sentence() != null) {
      return trouble.sentence();
    }
    List<Node> workers = alive.workers();
    if (workers.isEmpty()) {
      return NO_WORKER;
    }
    Optional<String> refused =
        workers.stream().map(Node::trouble).filter(Objects::nonNull).findFirst();
    if (refused.isPresent()) {
      return refused.get();
    }
    return missingModels(id, workers);
  }

  private @Nullable String missingModels(TournamentId id, List<Node> workers) {
    Set<String> held =
        workers.stream().flatMap(node -> node.holdings().stream()).collect(Collectors.toSet());
    String waiting =
        tournaments.entrants(id).stream()
            .filter(entrant -> !entrant.isWithdrawn() && isUnheld(entrant, held))
            .filter(entrant -> blocks.hasOpen(entrant.id()))
            .map(Entrant::contestantId)
            .distinct()
            .collect(Collectors.joining(", "));
    return waiting.isEmpty() ? null : NO_MODEL.formatted(waiting);
  }

  private static boolean isUnheld(Entrant entrant, Set<String> held) {
    return entrant.fingerprint() != null && !held.contains(entrant.fingerprint());
  }
}
