package amalgam.planning;

import amalgam.tournament.Entrant;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentDefinition;
import java.util.List;

/**
 * A tournament that a plan can take its entrants from.
 *
 * @param definition that it was created from
 * @param entrants who played and were judged
 * @param lineup the same, as good as they were
 * @param bundles on which all of them were judged
 * @param levels prompts of a bundle
 * @param leftOut settings that take no part, since the plan would have been too large with them
 * @param rare names of the entrants that scored on too few bundles to foresee anything of them
 */
public record EarlierTournament(
    Tournament tournament,
    TournamentDefinition definition,
    List<Entrant> entrants,
    Lineup lineup,
    int bundles,
    int levels,
    int leftOut,
    List<String> rare) {

  /** Who scored on fewer bundles is rare. */
  public static final int FEWEST_SCORED = 5;

  public EarlierTournament {
    entrants = List.copyOf(entrants);
    rare = List.copyOf(rare);
  }
}
