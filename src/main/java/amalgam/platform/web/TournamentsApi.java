package amalgam.platform.web;

import amalgam.leaderboard.export.LeaderboardResource;
import amalgam.leaderboard.export.TournamentDetailResource;
import amalgam.leaderboard.export.TournamentExports;
import amalgam.leaderboard.export.TournamentResource;
import amalgam.platform.node.ServesPages;
import amalgam.tournament.Tournament;
import amalgam.tournament.Tournaments;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** Public tournaments and their boards for programs. */
@ServesPages
@RestController
@RequestMapping("/api/v1/tournaments")
class TournamentsApi {

  private final PublicTournaments publicTournaments;
  private final Tournaments tournaments;
  private final TournamentExports exports;

  TournamentsApi(
      PublicTournaments publicTournaments, Tournaments tournaments, TournamentExports exports) {
    this.publicTournaments = publicTournaments;
    this.tournaments = tournaments;
    this.exports = exports;
  }

  @GetMapping
  ResponseEntity<PageResource<TournamentResource>> list(
      @RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "100") int size) {
    return ApiCaching.brief(
        PageResource.of(
            tournaments.all().stream().filter(Tournament::isPublic).toList(),
            page,
            size,
            exports::summary));
  }

  @GetMapping("/{id}")
  @Nullable ResponseEntity<TournamentDetailResource> detail(
      @PathVariable long id, WebRequest request) {
    Tournament tournament = publicTournaments.get(id);
    String version = publicTournaments.version(tournament);
    if (ApiCaching.isKnown(request, version)) {
      return null;
    }
    return ApiCaching.versioned(version).body(exports.detail(tournament));
  }

  @GetMapping("/{id}/leaderboard")
  @Nullable ResponseEntity<LeaderboardResource> leaderboard(
      @PathVariable long id, @RequestParam(defaultValue = "0") int level, WebRequest request) {
    Tournament tournament = publicTournaments.get(id);
    publicTournaments.checkLevel(tournament, level);
    String version = publicTournaments.version(tournament) + "-" + level;
    if (ApiCaching.isKnown(request, version)) {
      return null;
    }
    return ApiCaching.versioned(version).body(exports.leaderboard(tournament, level));
  }
}
