package amalgam.judging.panel;

import amalgam.platform.job.Job;
import amalgam.platform.job.JobKey;
import amalgam.tournament.TournamentId;

/** The jobs of a tournament's judges. */
final class JudgingJobs {

  /** The kind of job that draws the pairs. */
  static final String PLAN = "judge-plan";

  /** The kind of job that asks a judge about some pairs. */
  static final String ASK = "judge-ask";

  /** So many pairs a job: a minute or so of a model that answers in a second, four at a time. */
  static final int PAIRS = 16;

  /** In the place where jobs of entrants have theirs: no entrant's id is 0. */
  private static final long NO_ENTRANT = 0;

  private JudgingJobs() {}

  static Job plan(TournamentId tournament) {
    return new Job(PLAN, "", JobKey.of(tournament.value(), NO_ENTRANT), 0);
  }

  static Job ask(TournamentId tournament, PanelJudge judge, int batch) {
    return new Job(
        ASK, "", JobKey.of(tournament.value(), NO_ENTRANT, judge.number(), batch), batch);
  }

  static TournamentId tournament(JobKey key) {
    return new TournamentId(key.part(0));
  }

  static int judge(JobKey key) {
    return Math.toIntExact(key.part(2));
  }

  static int batch(JobKey key) {
    return Math.toIntExact(key.part(3));
  }
}
