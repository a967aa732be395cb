package amalgam.tournament.play;

import amalgam.tournament.Entrant;

/** What an entrant is called in a sentence. */
final class EntrantName {

  private EntrantName() {}

  static String of(Entrant entrant) {
    return entrant.contestantId() + ", " + entrant.decoding().label();
  }
}
