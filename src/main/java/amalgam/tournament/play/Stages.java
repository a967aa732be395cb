package amalgam.tournament.play;

import amalgam.concept.SpaceCatalog;
import amalgam.contestant.Charge;
import amalgam.contestant.Contestant;
import amalgam.contestant.ContestantCatalog;
import amalgam.contestant.ContestantException;
import amalgam.contestant.Proposer;
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
  private final SpaceCatalog spaces;
  private final ContestantCatalog contestants;
  private final Map<TournamentId, Stage> stages = new ConcurrentHashMap<>();
  private final Map<EntrantId, Proposer> proposers = new ConcurrentHashMap<>();

  Stages(TournamentRepository tournaments, SpaceCatalog spaces, ContestantCatalog contestants) {
    this.tournaments = tournaments;
    this.spaces = spaces;
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
        tournament,
        spaces.get(tournament.spaceId()),
        tournaments.prompts(id),
        tournaments.entrants(id));
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
          checkModel(entrant);
          Charge charge = new Charge(entrant.tournament().value(), entrant.id().value());
          return contestants.open(
              entrant.contestantId(), entrant.decoding(), stage.terms().chargedTo(charge));
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
          proposers.keySet().removeAll(stage.entrants().keySet());
        }
      }
    }
  }
}
