package amalgam.platform.job.engine;

/**
 * How often a job was begun in vain. The engine has one number for it, so that both are kept in
 * that: a worker's death says little about the job, a failure much.
 *
 * @param failures tries that ended in a failure, fewer than a thousand
 * @param deaths workers that died with the job in hand
 */
public record Tries(int failures, int deaths) {

  /** What a death adds to the engine's number. */
  public static final int DEATH = 1000;

  static Tries of(int number) {
    return new Tries(number % DEATH, number / DEATH);
  }

  Tries afterFailure() {
    return new Tries(failures + 1, deaths);
  }

  Tries afterDeath() {
    return new Tries(failures, deaths + 1);
  }

  /** As the engine keeps it. */
  int number() {
    return failures + DEATH * deaths;
  }
}
