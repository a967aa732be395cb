package amalgam.tournament.play;

/** Names under which every line of the log says what it is about. */
final class LogKeys {

  static final String TOURNAMENT = "tournament";
  static final String UNIT = "unit";

  private LogKeys() {}
}
