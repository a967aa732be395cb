package amalgam.leaderboard.agreement;

import amalgam.contestant.Contestant;
import amalgam.leaderboard.Board;
import amalgam.rating.BundleIndex;
import amalgam.rating.Judge;
import amalgam.rating.JudgeKind;
import amalgam.rating.Purpose;
import amalgam.rating.RatingBoards;
import amalgam.rating.ScaleRatings;
import amalgam.rating.Vote;
import amalgam.rating.Votes;
import amalgam.rating.quality.RaterDecision;
import amalgam.rating.quality.RaterQuality;
import amalgam.statistics.ClusterBootstrap;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentRepository;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;

/** Computes a study when it is asked for. */
@Service
class ComputedRaterStudies implements RaterStudies {

  private final TournamentRepository tournaments;
  private final RaterQuality quality;
  private final Votes votes;
  private final RatingBoards ratings;
  private final ScaleRatings scales;
  private final ClusterBootstrap bootstrap =
      new ClusterBootstrap(Board.CONFIDENCE_LEVEL, Board.RESAMPLES, Board.RESAMPLING_SEED);

  ComputedRaterStudies(
      TournamentRepository tournaments,
      RaterQuality quality,
      Votes votes,
      RatingBoards ratings,
      ScaleRatings scales) {
    this.tournaments = tournaments;
    this.quality = quality;
    this.votes = votes;
    this.ratings = ratings;
    this.scales = scales;
  }

  @Override
  public Optional<RaterStudy> of(TournamentId id) {
    return tournaments.find(id).map(this::of);
  }

  private RaterStudy of(Tournament tournament) {
    return new RaterStudy(
        tournament,
        quality.report(tournament.id()),
        opinion(tournament.id(), vote -> vote.setAside() == null),
        opinion(tournament.id(), ComputedRaterStudies::isOfAnybody),
        points(tournament.id()),
        contestants(tournament.id()));
  }

  /** Not one that was set aside by itself, such as one that its rater took back. */
  private static boolean isOfAnybody(Vote vote) {
    String setAside = vote.setAside();
    return setAside == null || RaterDecision.isNote(setAside);
  }

  private Opinion opinion(TournamentId tournament, Predicate<Vote> isAsked) {
    AnswerBook book = new AnswerBook(new BundleIndex(() -> tournaments.prompts(tournament)));
    votes.forEach(
        tournament,
        vote -> {
          if (isByAPerson(vote) && vote.ballot().purpose() != Purpose.CHECK && isAsked.test(vote)) {
            book.add(vote.ballot());
          }
        });
    return new Opinion(
        new JudgeComputation(book, bootstrap).standings(),
        ratings.boardOf(
            tournament,
            vote ->
                isByAPerson(vote)
                    && vote.ballot().purpose() == Purpose.REGULAR
                    && isAsked.test(vote)));
  }

  private static boolean isByAPerson(Vote vote) {
    Judge judge = vote.ballot().judge();
    return judge.kind() == JudgeKind.HUMAN;
  }

  private List<MeanPoints> points(TournamentId tournament) {
    PointsComputation points = new PointsComputation();
    scales.forEach(tournament, points::add);
    return points.means(tournaments.entrants(tournament), bootstrap);
  }

  private Map<String, String> contestants(TournamentId tournament) {
    Map<String, String> names = new LinkedHashMap<>();
    for (Contestant contestant : tournaments.contestants(tournament)) {
      names.put(contestant.id(), contestant.name());
    }
    return names;
  }
}
