package amalgam.tournament.play;

import amalgam.contestant.Contestant;
import amalgam.contestant.ContestantCatalog;
import amalgam.contestant.ContestantException;
import amalgam.platform.node.Round;
import amalgam.tournament.Entrant;
import amalgam.tournament.EntrantRegister;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentRepository;
import amalgam.tournament.TournamentStatus;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Looks after the running tournaments: finishes one whose last worker died before it could, and,
 * after a start, adds the jobs that an older version or a restored backup did not have.
 */
@Component
class TournamentRound implements Round {

  private static final Logger LOG = LoggerFactory.getLogger(TournamentRound.class);

  private final TournamentRepository tournaments;
  private final EntrantRegister register;
  private final BlockRepository blocks;
  private final ContestantCatalog contestants;
  private final UnitJobs jobs;
  private final Referee referee;
  private final Stages stages;
  private final TransactionOperations transactions;
  private boolean completed;

  TournamentRound(
      TournamentRepository tournaments,
      EntrantRegister register,
      BlockRepository blocks,
      ContestantCatalog contestants,
      UnitJobs jobs,
      Referee referee,
      Stages stages,
      TransactionOperations transactions) {
    this.tournaments = tournaments;
    this.register = register;
    this.blocks = blocks;
    this.contestants = contestants;
    this.jobs = jobs;
    this.referee = referee;
    this.stages = stages;
    this.transactions = transactions;
  }

  @Override
  public synchronized void make() {
    List<TournamentId> running =
        tournaments.all().stream()
            .filter(tournament -> tournament.status() == TournamentStatus.RUNNING)
            .map(Tournament::id)
            .toList();
    if (!completed) {
      completed = running.stream().map(this::complete).toList().stream().allMatch(done -> done);
    }
    running.forEach(referee::finishIfDone);
    stages.keepOnly(running);
  }

  /** Whether everything that is to be done of it has its job now. */
  private boolean complete(TournamentId id) {
    List<Entrant> entrants = tournaments.entrants(id);
    transactions.executeWithoutResult(
        status -> {
          boolean runs = tournaments.lock(id).status() == TournamentStatus.RUNNING;
          if (runs && (!tournaments.isPlanned(id) || jobs.count(id) < blocks.countOpen(id))) {
            entrants.forEach(this::noteFingerprint);
            jobs.add(id);
          }
        });
    return jobs.lackingModels(id).isEmpty();
  }

  private void noteFingerprint(Entrant entrant) {
    if (entrant.fingerprint() == null) {
      known(entrant.contestantId())
          .map(Contestant::fingerprint)
          .ifPresent(fingerprint -> register.noteFingerprint(entrant.id(), fingerprint));
    }
  }

  private Optional<Contestant> known(String contestant) {
    try {
      return contestants.find(contestant);
    } catch (ContestantException e) {
      LOG.warn("{}", e.getMessage());
      return Optional.empty();
    }
  }
}
