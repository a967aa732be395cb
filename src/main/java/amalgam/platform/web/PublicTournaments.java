package amalgam.platform.web;

import amalgam.leaderboard.BoardQuery;
import amalgam.rating.RatingBoards;
import amalgam.rating.ScaleRatings;
import amalgam.rating.VoteSums;
import amalgam.tournament.Entrant;
import amalgam.tournament.Progress;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentId;
import amalgam.tournament.Tournaments;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The tournaments that whoever asks may read: anyone those that are public. */
@Component
class PublicTournaments {

  /** Of the shape of what is told; to be raised with it, so that nobody keeps the old one. */
  private static final int VERSION = 4;

  private final Tournaments tournaments;
  private final RatingBoards ratings;
  private final ScaleRatings scales;

  PublicTournaments(Tournaments tournaments, RatingBoards ratings, ScaleRatings scales) {
    this.tournaments = tournaments;
    this.ratings = ratings;
    this.scales = scales;
  }

  /**
   * The tournament of that id, once it has begun: a draft is nobody's to read yet.
   *
   * @throws NotFoundException if there is none, or none that they may read
   */
  Tournament get(long id) {
    return tournaments
        .visible(new TournamentId(id))
        .orElseThrow(
            () -> new NotFoundException("There is no public tournament %d.".formatted(id)));
  }

  /**
   * Refuses a level that the tournament does not have.
   *
   * @throws BadRequestException naming those that it has
   */
  void checkLevel(Tournament tournament, int level) {
    int levels = tournaments.promptCounts(tournament.id()).levels();
    if (level < 0 || level > levels) {
      throw new BadRequestException(
          "level must be 0 (all) to %d in this tournament, but is %d.".formatted(levels, level));
    }
  }

  /** Changes whenever its votes or anything else that is told of the tournament does. */
  String versionWithVotes(Tournament tournament) {
    VoteSums votes = ratings.version(tournament.id());
    return "%s-%d-%d".formatted(version(tournament), votes.votes(), votes.revisions());
  }

  /** Changes whenever its votes, its answers on scales or anything else that is told of it does. */
  String versionWithAnswers(Tournament tournament) {
    return versionWithVotes(tournament) + "-" + scales.version(tournament.id());
  }

  /**
   * The board that is asked for.
   *
   * @throws BadRequestException if the tournament has no such level or setting, or a hop cannot
   *     count so much
   */
  BoardQuery query(
      Tournament tournament,
      int level,
      int hops,
      @Nullable String decoding,
      @Nullable Double alphaHops,
      @Nullable Instant asOf) {
    checkLevel(tournament, level);
    int hopBudget = tournament.settings().rules().hopBudget();
    if (hops < 0 || hops > hopBudget) {
      throw new BadRequestException(
          "hops must be 0 (any) to %d in this tournament, but is %d.".formatted(hopBudget, hops));
    }
    if (decoding != null) {
      checkDecoding(tournament, decoding);
    }
    try {
      return new BoardQuery(level, hops, decoding, alphaHops, asOf);
    } catch (IllegalArgumentException e) {
      throw new BadRequestException(String.valueOf(e.getMessage()));
    }
  }

  /**
   * Refuses a setting that nobody plays with.
   *
   * @throws BadRequestException naming those that there are
   */
  void checkDecoding(Tournament tournament, String decoding) {
    List<String> labels =
        tournaments.entrants(tournament.id()).stream()
            .map(entrant -> entrant.decoding().label())
            .distinct()
            .toList();
    if (!labels.contains(decoding)) {
      throw new BadRequestException(
          "decoding must be one of '%s' in this tournament, but is '%s'."
              .formatted(String.join("', '", labels), decoding));
    }
  }

  /** Changes whenever anything that is told of that board does. */
  String version(Tournament tournament, BoardQuery query) {
    return versionWithVotes(tournament) + "-" + Integer.toHexString(query.hashCode());
  }

  /** Changes whenever anything that is told of the tournament does, its votes excepted. */
  String version(Tournament tournament) {
    Progress progress = tournaments.progress(tournament.id());
    List<Entrant> entrants = tournaments.entrants(tournament.id());
    long withdrawn = entrants.stream().filter(Entrant::isWithdrawn).count();
    long rerun =
        entrants.stream()
            .map(Entrant::rerunAt)
            .filter(Objects::nonNull)
            .mapToLong(Instant::toEpochMilli)
            .max()
            .orElse(0);
    return Stream.of(
            VERSION,
            tournament.id(),
            tournament.status().word(),
            tournament.statusAt().toEpochMilli(),
            progress.planned(),
            progress.proposed(),
            progress.done(),
            progress.failed(),
            progress.played(),
            withdrawn,
            rerun)
        .map(Object::toString)
        .collect(Collectors.joining("-"));
  }
}
