package amalgam.ui.rate;

import amalgam.concept.SpaceCatalog;
import amalgam.concept.SpaceSummary;
import amalgam.rating.RatingBoards;
import amalgam.rating.assignment.Assignments;
import amalgam.rating.assignment.Offer;
import amalgam.rating.rater.KnownRater;
import amalgam.rating.rater.Studies;
import amalgam.rating.rater.WhoMayRate;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentId;
import amalgam.tournament.Tournaments;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds something to rate for those who came without saying what. */
@Component
class OpenTournaments {

  /** The kind of the spaces whose words mean nothing to people. */
  private static final String LETTERS = "letters";

  private final Tournaments tournaments;
  private final Studies studies;
  private final Assignments assignments;
  private final RatingBoards ratings;
  private final SpaceCatalog spaces;

  OpenTournaments(
      Tournaments tournaments,
      Studies studies,
      Assignments assignments,
      RatingBoards ratings,
      SpaceCatalog spaces) {
    this.tournaments = tournaments;
    this.studies = studies;
    this.assignments = assignments;
    this.ratings = ratings;
    this.spaces = spaces;
  }

  /**
   * The tournament that needs votes most and has a pair for this rater: those of real words first,
   * then by votes for each pair of entrants; the neediest of all where none has a pair.
   */
  Optional<TournamentId> neediest(KnownRater rater) {
    List<TournamentId> all = byNeed();
    return all.stream()
        .filter(id -> assignments.next(id, rater.id()) instanceof Offer.Pair)
        .findFirst()
        .or(() -> all.stream().findFirst());
  }

  private List<TournamentId> byNeed() {
    Set<String> wordless =
        spaces.summaries().stream()
            .map(SpaceSummary::identity)
            .filter(space -> space.kind().equals(LETTERS))
            .map(space -> space.id())
            .collect(Collectors.toSet());
    return tournaments.all().stream()
        .filter(tournament -> tournament.isListed() && isOpen(tournament))
        .sorted(
            Comparator.comparing((Tournament one) -> wordless.contains(one.spaceId()))
                .thenComparingDouble(this::votesForEachPair))
        .map(Tournament::id)
        .toList();
  }

  private boolean isOpen(Tournament tournament) {
    WhoMayRate who = studies.terms(tournament.id()).who();
    return who == WhoMayRate.ANYONE || who == WhoMayRate.SIGNED_IN;
  }

  private double votesForEachPair(Tournament tournament) {
    int entrants = tournaments.entrants(tournament.id()).size();
    int pairs = Math.max(entrants * (entrants - 1) / 2, 1);
    return (double) ratings.version(tournament.id()).votes() / pairs;
  }
}
