package amalgam.platform.job;

/** Jobs that share threads. */
public enum Lane {
  /** Many, of seconds. */
  SHORT,
  /** Many, that mostly wait for the answers of other machines; more at a time than processors. */
  WAITING,
  /** Few, of minutes to days; one at a time in a process. */
  LONG
}
