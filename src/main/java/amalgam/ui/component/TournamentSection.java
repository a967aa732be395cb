package amalgam.ui.component;

import amalgam.tournament.TournamentId;

/** A page that shows one tournament from one side. */
public enum TournamentSection {
  BOARD("Board", "?tournament="),
  SCALING("Scaling", "scaling/"),
  TRADEOFF("Tradeoff", "tradeoff/"),
  COMPARE("Compare", "compare/"),
  REPLAY("Replay", "replay/"),
  JUDGES("Judges", "judges/"),
  RATERS("Raters", "raters/"),
  PLAN("Plan", "plan?like=");

  private final String title;
  private final String path;

  TournamentSection(String title, String path) {
    this.title = title;
    this.path = path;
  }

  /** Whether it is of use only to who may run tournaments. */
  boolean isForResearchers() {
    return this == RATERS;
  }

  String title() {
    return title;
  }

  /** The address of the page about a tournament, from the root. */
  public String address(TournamentId tournament) {
    return path + tournament;
  }
}
