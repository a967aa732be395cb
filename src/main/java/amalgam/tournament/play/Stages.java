package amalgam.tournament.play;

import amalgam.concept.SpaceCatalog;
import amalgam.contestant.ContestantCatalog;
import amalgam.contestant.Proposer;
import amalgam.tournament.Entrant;
import amalgam.tournament.EntrantId;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentRepository;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** What the tournaments in play need, kept while they play. */
@Component
class Stages {

  private final TournamentRepository tournaments;
  private final SpaceCatalog spaces;
  private final ContestantCatalog contestants;
  private final Map<TournamentId, Stage> stages = new ConcurrentHashMap<>();
  private final Map<EntrantId, Proposer> proposers = new ConcurrentHashMap<>();

  Stages(TournamentRepository tournaments, SpaceCatalog spaces, ContestantCatalog contestants) {
    this.tournaments = tournaments;
    this.spaces = spaces;
    this.contestants = contestants;
  }

  Stage stage(TournamentId id) {
    return stages.computeIfAbsent(
        id,
        key -> {
          Tournament tournament = tournaments.find(key).orElseThrow();
          return Stage.of(
              tournament,
              spaces.get(tournament.spaceId()),
              tournaments.prompts(key),
              tournaments.entrants(key));
        });
  }

  /**
   * The proposer of an entrant.
   *
   * @throws amalgam.contestant.ContestantException if it cannot propose
   */
  Proposer proposer(Stage stage, EntrantId id) {
    return proposers.computeIfAbsent(
        id,
        key -> {
          Entrant entrant = Objects.requireNonNull(stage.entrants().get(key));
          return contestants.open(entrant.contestantId(), entrant.decoding(), stage.terms());
        });
  }

  /** Lets go of a tournament that no longer plays. */
  void close(TournamentId id) {
    Stage stage = stages.remove(id);
    if (stage != null) {
      proposers.keySet().removeAll(stage.entrants().keySet());
    }
  }
}
