package amalgam.platform.web;

import amalgam.leaderboard.Board;
import amalgam.leaderboard.Leaderboards;
import amalgam.platform.node.ServesPages;
import amalgam.tournament.Progress;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentId;
import amalgam.tournament.Tournaments;
import amalgam.tournament.Visibility;
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
  private final Leaderboards leaderboards;

  TournamentsApi(
      PublicTournaments publicTournaments, Tournaments tournaments, Leaderboards leaderboards) {
    this.publicTournaments = publicTournaments;
    this.tournaments = tournaments;
    this.leaderboards = leaderboards;
  }

  @GetMapping
  ResponseEntity<PageResource<TournamentResource>> list(
      @RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "100") int size) {
    return ApiCaching.brief(
        PageResource.of(
            tournaments.all().stream()
                .filter(tournament -> tournament.visibility() == Visibility.PUBLIC)
                .toList(),
            page,
            size,
            tournament -> summary(tournament, tournaments.progress(tournament.id()))));
  }

  @GetMapping("/{id}")
  @Nullable ResponseEntity<TournamentDetailResource> detail(
      @PathVariable long id, WebRequest request) {
    Tournament tournament = publicTournaments.get(id);
    String version = publicTournaments.version(tournament);
    if (ApiCaching.isKnown(request, version)) {
      return null;
    }
    Progress progress = tournaments.progress(tournament.id());
    return ApiCaching.versioned(version)
        .body(TournamentDetailResource.of(summary(tournament, progress), tournament, progress));
  }

  private TournamentResource summary(Tournament tournament, Progress progress) {
    TournamentId id = tournament.id();
    return TournamentResource.of(
        tournament,
        progress,
        tournaments.entrants(id).size(),
        tournaments.promptCounts(id).prompts());
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
    Board board = leaderboards.board(tournament.id(), level).orElseThrow();
    return ApiCaching.versioned(version).body(LeaderboardResource.of(board));
  }
}
