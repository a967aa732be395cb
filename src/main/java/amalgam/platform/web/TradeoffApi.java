package amalgam.platform.web;

import amalgam.leaderboard.export.TradeoffCsv;
import amalgam.leaderboard.export.TradeoffResource;
import amalgam.leaderboard.tradeoff.Tradeoffs;
import amalgam.platform.node.ServesPages;
import amalgam.tournament.Tournament;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** What constraints cost in novelty in a public tournament, for programs. */
@Tag(name = ApiDescription.TOURNAMENTS)
@ServesPages
@RestController
@RequestMapping("/api/v1/tournaments/{id}")
class TradeoffApi {

  private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

  private final PublicTournaments publicTournaments;
  private final Tradeoffs tradeoffs;

  TradeoffApi(PublicTournaments publicTournaments, Tradeoffs tradeoffs) {
    this.publicTournaments = publicTournaments;
    this.tradeoffs = tradeoffs;
  }

  @Operation(summary = "What constraints cost in novelty, part by part")
  @GetMapping("/tradeoff")
  @Nullable ResponseEntity<TradeoffResource> tradeoff(@PathVariable long id, WebRequest request) {
    Tournament tournament = publicTournaments.get(id);
    String version = publicTournaments.version(tournament) + "-tradeoff";
    if (ApiCaching.isKnown(request, version)) {
      return null;
    }
    return ApiCaching.versioned(version)
        .body(TradeoffResource.of(tradeoffs.of(tournament.id()).orElseThrow()));
  }

  @Operation(summary = "The same as CSV, a line for each number")
  @ApiResponse(
      responseCode = "200",
      content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
  @GetMapping("/tradeoff.csv")
  @Nullable ResponseEntity<byte[]> flat(@PathVariable long id, WebRequest request)
      throws IOException {
    Tournament tournament = publicTournaments.get(id);
    String version = publicTournaments.version(tournament) + "-tradeoff-csv";
    if (ApiCaching.isKnown(request, version)) {
      return null;
    }
    return ApiCaching.versioned(version)
        .contentType(CSV)
        .body(
            ApiCaching.whole(
                output -> TradeoffCsv.write(output, tradeoffs.of(tournament.id()).orElseThrow())));
  }
}
