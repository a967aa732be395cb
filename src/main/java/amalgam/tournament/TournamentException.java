package amalgam.tournament;

/** A wish that a tournament cannot grant; the message says why and what to change. */
public class TournamentException extends RuntimeException {

  private static final long serialVersionUID = 1;

  public TournamentException(String message) {
    super(message);
  }
}
