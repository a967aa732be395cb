package amalgam.judging;

import amalgam.tournament.TournamentId;

/** Tells whether the automated judges of a tournament have said anything more. */
public interface JudgingVersion {

  /** What changes whenever verdicts, opinions or decisions about judges are added. */
  String version(TournamentId tournament);
}
