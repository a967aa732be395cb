package amalgam.tournament.play;

import amalgam.platform.job.JobHandler;
import amalgam.platform.job.JobInHand;
import amalgam.platform.job.JobKey;
import amalgam.platform.job.Lane;
import amalgam.platform.log.WorkLog;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentRepository;
import amalgam.tournament.TournamentStatus;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Freezes a tournament's prompts; one that cannot be planned is stopped with the reason. */
@Component
class PlanHandler implements JobHandler {

  private static final Logger LOG = LoggerFactory.getLogger(PlanHandler.class);

  private final TournamentRepository tournaments;
  private final TournamentPlanner planner;
  private final UnitJobs jobs;
  private final Referee referee;
  private final Announcer announcer;
  private final WorkLog marks;

  PlanHandler(
      TournamentRepository tournaments,
      TournamentPlanner planner,
      UnitJobs jobs,
      Referee referee,
      Announcer announcer,
      WorkLog marks) {
    this.tournaments = tournaments;
    this.planner = planner;
    this.jobs = jobs;
    this.referee = referee;
    this.announcer = announcer;
    this.marks = marks;
  }

  @Override
  public Set<String> kinds() {
    return Set.of(UnitJobs.PLAN);
  }

  @Override
  public Lane lane() {
    return Lane.SHORT;
  }

  @Override
  public void run(JobInHand job) {
    TournamentId id = UnitJobs.tournament(job.key());
    try (WorkLog.Marked marked = marks.on(id)) {
      Tournament tournament = tournaments.find(id).orElseThrow();
      Plan plan;
      try {
        plan = planner.draw(tournament);
      } catch (IllegalArgumentException e) {
        LOG.warn("Tournament {} cannot be planned: {}", id, e.getMessage());
        job.finish(() -> referee.cancel(id, String.valueOf(e.getMessage())));
        return;
      }
      job.finish(() -> store(id, plan));
    }
  }

  private void store(TournamentId id, Plan plan) {
    Tournament tournament = tournaments.lock(id);
    planner.store(tournament, plan);
    if (tournament.status() == TournamentStatus.RUNNING) {
      jobs.add(id);
    }
    announcer.changed(id);
  }

  @Override
  public void inLogOf(JobKey key, Runnable what) {
    try (WorkLog.Marked marked = marks.on(UnitJobs.tournament(key))) {
      what.run();
    }
  }

  @Override
  public void failed(JobKey key, int tries, String reason) {
    announcer.changed(UnitJobs.tournament(key));
  }

  @Override
  public void givenUp(JobKey key, int tries, String reason) {
    referee.pause(UnitJobs.tournament(key), reason);
  }
}
