package amalgam.platform.web;

import amalgam.leaderboard.BoardQuery;
import amalgam.leaderboard.export.LeaderboardResource;
import amalgam.leaderboard.export.TournamentDetailResource;
import amalgam.leaderboard.export.TournamentExports;
import amalgam.leaderboard.export.TournamentResource;
import amalgam.platform.node.ServesPages;
import amalgam.tournament.Tournament;
import amalgam.tournament.Tournaments;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** Public tournaments and their boards for programs. */
@Tag(name = ApiDescription.TOURNAMENTS)
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

  @Operation(summary = "Public tournaments, the newest first")
  @GetMapping
  ResponseEntity<PageResource<TournamentResource>> list(
      @RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "100") int size) {
    return ApiCaching.brief(PageResource.of(tournaments.visible(), page, size, exports::summary));
  }

  @Operation(summary = "A tournament with its settings and its progress")
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

  @Operation(
      summary = "The leaderboard",
      description =
          "Every number with its interval and its n, by contestant and by decoding setting; level 0"
              + " is all levels together. Ratings count all votes on the tournament, whatever the"
              + " board is narrowed to; with asOf, all that were cast until then and not set aside"
              + " since.")
  @GetMapping("/{id}/leaderboard")
  @Nullable ResponseEntity<LeaderboardResource> leaderboard(
      @PathVariable long id,
      @RequestParam(defaultValue = "0") int level,
      @RequestParam(defaultValue = "0") int hops,
      @RequestParam(required = false) @Nullable String decoding,
      @RequestParam(required = false) @Nullable Double alphaHops,
      @RequestParam(required = false) @Nullable Instant asOf,
      WebRequest request) {
    Tournament tournament = publicTournaments.get(id);
    BoardQuery query = publicTournaments.query(tournament, level, hops, decoding, alphaHops, asOf);
    String version = publicTournaments.version(tournament, query);
    if (ApiCaching.isKnown(request, version)) {
      return null;
    }
    return ApiCaching.versioned(version).body(exports.leaderboard(tournament, query));
  }
}
