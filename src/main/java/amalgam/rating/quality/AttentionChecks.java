package amalgam.rating.quality;

import amalgam.tournament.TournamentId;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

/** Pairs with a known answer, to be mixed among the others. */
public interface AttentionChecks {

  /**
   * Draws one, each side of which is to be placed at random.
   *
   * @param isFresh whether the rater has not seen it
   * @return empty where the tournament has none, or hardly any is fresh
   */
  Optional<KnownPair> draw(
      TournamentId tournament, RandomGenerator random, Predicate<KnownPair> isFresh);
}
