package amalgam.planning;

import amalgam.tournament.Entrant;
import java.util.Map;

/** What an entrant of an earlier tournament is called in a plan. */
final class EntrantNames {

  private EntrantNames() {}

  /**
   * @param names of the contestants, by id
   */
  static String of(Entrant entrant, Map<String, String> names) {
    String id = entrant.contestantId();
    return names.getOrDefault(id, id) + ", " + entrant.decoding().label();
  }
}
