package amalgam.tournament.play;

import amalgam.tournament.Entrant;
import amalgam.tournament.EntrantId;
import amalgam.tournament.Proposal;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentChanged;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentRepository;
import amalgam.tournament.TournamentStatus;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Carries out one piece of work, and decides what follows from a failure: an entrant that keeps
 * failing is withdrawn with its reason and the rest plays on.
 */
@Component
class Referee {

  private static final Logger LOG = LoggerFactory.getLogger(Referee.class);
  private static final int TRIES = 3;

  private final TournamentRepository tournaments;
  private final BlockRepository blocks;
  private final TournamentPlanner planner;
  private final Stages stages;
  private final Pace pace;
  private final ApplicationEventPublisher events;
  private final Map<EntrantId, Integer> failures = new ConcurrentHashMap<>();

  Referee(
      TournamentRepository tournaments,
      BlockRepository blocks,
      TournamentPlanner planner,
      Stages stages,
      Pace pace,
      ApplicationEventPublisher events) {
    this.tournaments = tournaments;
    this.blocks = blocks;
    this.planner = planner;
    this.stages = stages;
    this.pace = pace;
    this.events = events;
  }

  /** Freezes a tournament's prompts; one that cannot be planned is stopped with the reason. */
  void plan(Tournament tournament) {
    try {
      planner.plan(tournament);
    } catch (DataAccessException | TransactionException e) {
      throw e;
    } catch (RuntimeException e) {
      LOG.warn("Tournament {} cannot be planned", tournament.id(), e);
      changeStatus(tournament.id(), TournamentStatus.CANCELLED, sentence(e));
    }
    events.publishEvent(new TournamentChanged(tournament.id()));
  }

  /** Proposes and judges a block, whichever of the two it still lacks. */
  void play(ProposalBlock block) {
    Stage stage = stages.stage(block.tournament());
    BlockPlay play = new BlockPlay(stage, block);
    if (block.state() == BlockState.PLANNED && !propose(stage, block, play)) {
      return;
    }
    blocks.storeJudgement(block, play.judge(blocks.proposals(block)));
    pace.note(block.tournament(), block.proposals());
    events.publishEvent(new TournamentChanged(block.tournament()));
  }

  private boolean propose(Stage stage, ProposalBlock block, BlockPlay play) {
    List<Proposal> proposals;
    try {
      proposals = play.propose(stages.proposer(stage, block.entrant()));
    } catch (RuntimeException | Error e) {
      // A contestant may also fail by what it rests on: native code, memory, the stack.
      noteFailure(block, e);
      return false;
    }
    failures.remove(block.entrant());
    blocks.storeProposals(block, proposals);
    return true;
  }

  private void noteFailure(ProposalBlock block, Throwable e) {
    int failed = failures.merge(block.entrant(), 1, Integer::sum);
    LOG.warn(
        "Entrant {} of tournament {} failed, try {} of {}",
        block.entrant(),
        block.tournament(),
        failed,
        TRIES,
        e);
    if (failed >= TRIES) {
      tournaments.withdraw(block.entrant(), sentence(e));
      failures.remove(block.entrant());
      stages.close(block.tournament());
      events.publishEvent(new TournamentChanged(block.tournament()));
    }
  }

  /** Marks a tournament finished when nothing of it is left to do. */
  void finishIfDone(TournamentId tournament) {
    if (!blocks.hasOpen(tournament) && tournaments.isPlanned(tournament)) {
      boolean nobodyLeft = tournaments.entrants(tournament).stream().allMatch(Entrant::isWithdrawn);
      changeStatus(
          tournament,
          TournamentStatus.FINISHED,
          nobodyLeft ? "Every entrant was withdrawn; each says why." : null);
      stages.close(tournament);
      pace.forget(tournament);
      events.publishEvent(new TournamentChanged(tournament));
    }
  }

  private void changeStatus(TournamentId id, TournamentStatus to, @Nullable String reason) {
    tournaments.changeStatus(id, TournamentStatus.RUNNING, to, reason);
  }

  private static String sentence(Throwable e) {
    String name = e.getClass().getSimpleName();
    if (e.getMessage() == null) {
      return name;
    }
    return e instanceof Error ? name + ": " + e.getMessage() : e.getMessage();
  }
}
