package amalgam.rating;

import amalgam.tournament.TournamentId;
import java.util.function.Consumer;

/** The stored answers on scales, for reading. */
public interface ScaleRatings {

  /** Reads a tournament's, the oldest first, without holding them all in memory. */
  void forEach(TournamentId tournament, Consumer<ScaleRating> reader);

  /** What changes whenever one of a tournament's is given, set aside or taken back in. */
  String version(TournamentId tournament);
}
