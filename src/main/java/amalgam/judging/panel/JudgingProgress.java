package amalgam.judging.panel;

import amalgam.platform.job.JobQueue;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentId;
import org.springframework.stereotype.Service;

/** Tells whether the judges of a finished tournament are done. */
@Service
public class JudgingProgress {

  private final JudgingStarter starter;
  private final JobQueue queue;

  JudgingProgress(JudgingStarter starter, JobQueue queue) {
    this.starter = starter;
    this.queue = queue;
  }

  /** Whether nothing more comes from the judges of a finished tournament. */
  public boolean isOver(Tournament finished) {
    return !starter.isDue(finished) && jobs(finished.id()) == 0;
  }

  /** How many jobs of its judges there are. */
  public long jobs(TournamentId tournament) {
    return queue.count(JudgingJobs.plan(tournament).key());
  }
}
