package amalgam.leaderboard.agreement;

import amalgam.leaderboard.JudgedProposal;
import amalgam.tournament.Entrant;

/**
 * A proposal as far as it matters to judges of it.
 *
 * @param family of the contestant
 * @param bundle the matched bundle of its prompt
 * @param hops of its walk; 0 where it is none
 */
record KnownProposal(Entrant entrant, String family, int bundle, int hops) {

  static KnownProposal of(JudgedProposal one) {
    return new KnownProposal(
        one.entrant(),
        one.contestant().family(),
        one.prompt().bundle(),
        one.proposal().walk().split("\\|", -1).length / 2);
  }
}
