package amalgam.tournament.play;

import amalgam.platform.job.JobHandler;
import amalgam.platform.job.JobInHand;
import amalgam.platform.job.JobKey;
import amalgam.platform.job.Lane;
import amalgam.platform.log.WorkLog;
import amalgam.platform.metrics.WorkMetrics;
import amalgam.tournament.Proposal;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentRepository;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Proposes and judges a block: two steps, each stored in a transaction of its own, so that a worker
 * that dies in between leaves the answers to the next.
 */
@Component
class BlockHandler implements JobHandler {

  private final TournamentRepository tournaments;
  private final BlockRepository blocks;
  private final FailedBlocks failures;
  private final Stages stages;
  private final Referee referee;
  private final Announcer announcer;
  private final WorkLog marks;
  private final WorkMetrics metrics;

  BlockHandler(
      TournamentRepository tournaments,
      BlockRepository blocks,
      FailedBlocks failures,
      Stages stages,
      Referee referee,
      Announcer announcer,
      WorkLog marks,
      WorkMetrics metrics) {
    this.tournaments = tournaments;
    this.blocks = blocks;
    this.failures = failures;
    this.stages = stages;
    this.referee = referee;
    this.announcer = announcer;
    this.marks = marks;
    this.metrics = metrics;
  }

  @Override
  public Set<String> kinds() {
    return UnitJobs.proposingKinds();
  }

  @Override
  public Lane lane() {
    return Lane.SHORT;
  }

  @Override
  public void run(JobInHand job) {
    TournamentId id = UnitJobs.tournament(job.key());
    try (WorkLog.Marked marked = marks.on(id, job.key())) {
      ProposalBlock block = blocks.find(UnitJobs.block(job.key())).orElseThrow();
      if (!BlockState.OPEN.contains(block.state())) {
        job.finish(() -> {});
      } else if (blocks.isInPlay(block) || !isDropped(job, block)) {
        play(job, block);
      }
    }
  }

  /** Drops a job that no longer belongs to the game, unless somebody has just resumed it. */
  private boolean isDropped(JobInHand job, ProposalBlock block) {
    try {
      job.finish(
          () -> {
            tournaments.lock(block.tournament());
            if (blocks.isInPlay(block)) {
              throw new ResumedException();
            }
          });
      return true;
    } catch (ResumedException e) {
      return false;
    }
  }

  private static final class ResumedException extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  private void play(JobInHand job, ProposalBlock block) {
    Stage stage = stages.stage(block);
    BlockPlay play = new BlockPlay(stage, block);
    if (block.state() == BlockState.PLANNED) {
      blocks.storeProposals(block, play.propose(stages.respondent(stage, block.entrant())));
      metrics.proposed(block.proposals());
    }
    List<Proposal> proposals = blocks.proposals(block);
    Judgement judgement = metrics.judging(() -> play.judge(proposals));
    job.finish(() -> blocks.storeJudgement(block, judgement));
    announcer.changed(block.tournament());
    referee.finishSoon(block.tournament());
  }

  @Override
  public void inLogOf(JobKey key, Runnable what) {
    try (WorkLog.Marked marked = marks.on(UnitJobs.tournament(key), key)) {
      what.run();
    }
  }

  @Override
  public void failed(JobKey key, int tries, String reason) {
    failures.noteFailure(UnitJobs.block(key), tries, reason);
    announcer.changed(UnitJobs.tournament(key));
  }

  /** What other judges than the exact one did not say is missing; that is no failure. */
  private boolean isJudgedWithoutWaiting(JobKey key, String reason) {
    ProposalBlock block = blocks.find(UnitJobs.block(key)).orElseThrow();
    if (block.state() != BlockState.PROPOSED) {
      return false;
    }
    Stage stage = stages.stage(block);
    List<Proposal> proposals = blocks.proposals(block);
    if (!stage.task().giveUpJudging(proposals, reason)) {
      return false;
    }
    blocks.storeJudgement(block, new BlockPlay(stage, block).judge(proposals));
    announcer.changed(block.tournament());
    return true;
  }

  @Override
  public void givenUp(JobKey key, int tries, String reason) {
    // First, as whoever has failed units tried again does, so that neither waits for the other.
    tournaments.lock(UnitJobs.tournament(key));
    if (isJudgedWithoutWaiting(key, reason)) {
      return;
    }
    failures.giveUp(UnitJobs.block(key), tries, reason);
    referee.judgeFailure(UnitJobs.entrant(key), reason);
  }
}
