package amalgam.tournament;

import amalgam.contestant.Contestant;
import amalgam.contestant.DecodingSettings;
import java.util.List;

/**
 * A checked tournament that is about to be stored.
 *
 * @param text of the definition, as it was given
 * @param entrants in their order
 */
public record NewTournament(
    TournamentDefinition definition, String text, List<NewEntrant> entrants) {

  /**
   * An entrant that is about to be stored.
   *
   * @param samples answers per prompt
   */
  public record NewEntrant(Contestant contestant, DecodingSettings decoding, int samples) {}
}
