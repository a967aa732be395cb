package amalgam.platform.web;

import amalgam.leaderboard.comparison.Comparison;
import amalgam.leaderboard.comparison.Comparisons;
import amalgam.leaderboard.comparison.Competitor;
import amalgam.leaderboard.comparison.PairOpinions;
import amalgam.leaderboard.export.ComparisonCsv;
import amalgam.leaderboard.export.ComparisonResource;
import amalgam.leaderboard.export.ReplayCsv;
import amalgam.leaderboard.replay.Replays;
import amalgam.platform.node.ServesPages;
import amalgam.tournament.Tournament;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** Two of a public tournament's competitors side by side, and its course, for programs. */
@Tag(name = ApiDescription.TOURNAMENTS)
@ServesPages
@RestController
@RequestMapping("/api/v1/tournaments/{id}")
class HistoryApi {

  private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

  private final PublicTournaments publicTournaments;
  private final Comparisons comparisons;
  private final PairOpinions opinions;
  private final Replays replays;

  HistoryApi(
      PublicTournaments publicTournaments,
      Comparisons comparisons,
      PairOpinions opinions,
      Replays replays) {
    this.publicTournaments = publicTournaments;
    this.comparisons = comparisons;
    this.opinions = opinions;
    this.replays = replays;
  }

  /**
   * @param a a contestant's id for its reference setting, or that and a setting as {@code id,
   *     label}; left out for the best by C beside {@code b}
   * @param b the same of the other
   */
  @Operation(summary = "Two contestants, side by side")
  @GetMapping("/comparison")
  @Nullable ResponseEntity<ComparisonResource> comparison(
      @PathVariable long id,
      @RequestParam(defaultValue = "") String a,
      @RequestParam(defaultValue = "") String b,
      WebRequest request) {
    Tournament tournament = publicTournaments.get(id);
    String version = publicTournaments.versionWithVotes(tournament) + "-comparison";
    if (ApiCaching.isKnown(request, version)) {
      return null;
    }
    Comparison comparison = compared(tournament, a, b);
    return ApiCaching.versioned(version)
        .body(
            ComparisonResource.of(
                comparison,
                opinions.of(
                    tournament.id(),
                    comparison.first().standing().entrant().id(),
                    comparison.second().standing().entrant().id())));
  }

  /** The same, flat. */
  @Operation(summary = "The same as CSV, a line for each number")
  @ApiResponse(
      responseCode = "200",
      content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
  @GetMapping("/comparison.csv")
  @Nullable ResponseEntity<byte[]> flat(
      @PathVariable long id,
      @RequestParam(defaultValue = "") String a,
      @RequestParam(defaultValue = "") String b,
      WebRequest request)
      throws IOException {
    Tournament tournament = publicTournaments.get(id);
    String version = publicTournaments.version(tournament) + "-comparison-csv";
    if (ApiCaching.isKnown(request, version)) {
      return null;
    }
    Comparison comparison = compared(tournament, a, b);
    return ApiCaching.versioned(version)
        .contentType(CSV)
        .body(ApiCaching.whole(output -> ComparisonCsv.write(output, comparison)));
  }

  @Operation(summary = "How the standings moved, round by round, as CSV")
  @ApiResponse(
      responseCode = "200",
      content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
  @GetMapping("/replay.csv")
  @Nullable ResponseEntity<byte[]> replay(@PathVariable long id, WebRequest request)
      throws IOException {
    Tournament tournament = publicTournaments.get(id);
    String version = publicTournaments.version(tournament) + "-replay";
    if (ApiCaching.isKnown(request, version)) {
      return null;
    }
    return ApiCaching.versioned(version)
        .contentType(CSV)
        .body(
            ApiCaching.whole(
                output -> ReplayCsv.write(output, replays.of(tournament.id()).orElseThrow())));
  }

  private Comparison compared(Tournament tournament, String a, String b) {
    Comparison comparison =
        comparisons
            .of(tournament.id(), a, b)
            .orElseThrow(
                () ->
                    new BadRequestException(
                        "A comparison takes two, but fewer entered tournament %s."
                            .formatted(tournament.id())));
    check("a", a, comparison.first(), comparison);
    check("b", b, comparison.second(), comparison);
    return comparison;
  }

  private static void check(String name, String asked, Competitor found, Comparison comparison) {
    if (!asked.isEmpty() && !asked.equals(found.key())) {
      throw new BadRequestException(
          "%s must be one of “%s”, but is “%s”."
              .formatted(
                  name,
                  comparison.competitors().stream()
                      .map(Competitor::key)
                      .collect(Collectors.joining("”, “")),
                  asked));
    }
  }
}
