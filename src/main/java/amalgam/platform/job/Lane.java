package amalgam.platform.job;

/** Jobs that share threads. */
public enum Lane {
  /** Many, of seconds. */
  SHORT,
  /** Few, of minutes to days; one at a time in a process. */
  LONG
}
