package amalgam.contestant.endpoint.ledger;

import java.util.Locale;

/** What a model behind a server was asked for. */
public enum Purpose {
  PROPOSAL,
  JUDGEMENT;

  /** The word that the database uses. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
