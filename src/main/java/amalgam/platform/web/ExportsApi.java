package amalgam.platform.web;

import amalgam.leaderboard.export.TournamentExports;
import amalgam.platform.node.ServesPages;
import amalgam.tournament.Tournament;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** A public tournament's prompts, proposals and board, streamed whole as CSV. */
@ServesPages
@RestController
@RequestMapping("/api/v1/tournaments/{id}")
class ExportsApi {

  private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

  private final PublicTournaments publicTournaments;
  private final TournamentExports exports;

  ExportsApi(PublicTournaments publicTournaments, TournamentExports exports) {
    this.publicTournaments = publicTournaments;
    this.exports = exports;
  }

  @GetMapping("/prompts.csv")
  @Nullable ResponseEntity<StreamingResponseBody> prompts(
      @PathVariable long id, WebRequest request) {
    Tournament tournament = publicTournaments.get(id);
    return export(tournament, "prompts", request, output -> exports.promptsCsv(output, tournament));
  }

  @GetMapping("/proposals.csv")
  @Nullable ResponseEntity<StreamingResponseBody> proposals(
      @PathVariable long id, WebRequest request) {
    Tournament tournament = publicTournaments.get(id);
    return export(
        tournament, "proposals", request, output -> exports.proposalsCsv(output, tournament.id()));
  }

  @GetMapping("/leaderboard.csv")
  @Nullable ResponseEntity<StreamingResponseBody> leaderboard(
      @PathVariable long id, @RequestParam(defaultValue = "0") int level, WebRequest request) {
    Tournament tournament = publicTournaments.get(id);
    publicTournaments.checkLevel(tournament, level);
    return export(
        tournament,
        "leaderboard-" + level,
        request,
        output -> exports.leaderboardCsv(output, tournament, level));
  }

  private @Nullable ResponseEntity<StreamingResponseBody> export(
      Tournament tournament, String what, WebRequest request, StreamingResponseBody body) {
    String version = publicTournaments.version(tournament) + "-" + what;
    if (ApiCaching.isKnown(request, version)) {
      return null;
    }
    return ApiCaching.versioned(version).contentType(CSV).body(body);
  }
}
