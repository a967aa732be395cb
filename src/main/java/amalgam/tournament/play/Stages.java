package amalgam.tournament.play;

import amalgam.contestant.Contestant;
import amalgam.contestant.ContestantCatalog;
import amalgam.contestant.ContestantException;
import amalgam.tournament.Entrant;
import amalgam.tournament.EntrantId;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentRepository;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** What the tournaments in play need, kept while they play. */
@Component
class Stages {

  private final TournamentRepository tournaments;
  private final Tasks tasks;
  private final ContestantCatalog contestants;
  private final Map<TournamentId, Stage> stages = new ConcurrentHashMap<>();
  private final Map<EntrantId, Task.Respondent> respondents = new ConcurrentHashMap<>();

  Stages(TournamentRepository tournaments, Tasks tasks, ContestantCatalog contestants) {
    this.tournaments = tournaments;
    this.tasks = tasks;
    this.contestants = contestants;
  }

  /** The stage of a block, read again where the block's entrant came later. */
  Stage stage(ProposalBlock block) {
    Stage known = stages.get(block.tournament());
    return known != null && known.entrants().containsKey(block.entrant())
        ? known
        : stages.compute(block.tournament(), (id, old) -> read(id));
  }

  private Stage read(TournamentId id) {
    Tournament tournament = tournaments.find(id).orElseThrow();
    return Stage.of(
        tournament, tasks.of(tournament), tournaments.prompts(id), tournaments.entrants(id));
  }

  /**
   * An entrant at play.
   *
   * @throws amalgam.contestant.ContestantException if it cannot propose
   */
  Task.Respondent respondent(Stage stage, EntrantId id) {
    return respondents.computeIfAbsent(
        id,
        key -> {
          Entrant entrant = Objects.requireNonNull(stage.entrants().get(key));
          checkModel(entrant);
          return stage.task().respondent(entrant);
        });
  }

  /** A tournament must not mix the answers of two models of one name. */
  private void checkModel(Entrant entrant) {
    String entered = entrant.fingerprint();
    Optional<Contestant> here = contestants.find(entrant.contestantId());
    if (entered != null && here.isPresent() && !entered.equals(here.get().fingerprint())) {
      throw new ContestantException(
          "The file of '%s' here is another model (%s) than the one that entered (%s); put that one back."
              .formatted(entrant.contestantId(), here.get().fingerprint(), entered));
    }
  }

  /** Lets go of every other tournament. */
  void keepOnly(Collection<TournamentId> running) {
    for (TournamentId id : Set.copyOf(stages.keySet())) {
      if (!running.contains(id)) {
        Stage stage = stages.remove(id);
        if (stage != null) {
          respondents.keySet().removeAll(stage.entrants().keySet());
        }
      }
    }
  }
}
