package amalgam.platform.web;

import amalgam.leaderboard.export.ScalingCsv;
import amalgam.leaderboard.export.ScalingResource;
import amalgam.leaderboard.scaling.Scaling;
import amalgam.leaderboard.scaling.Scalings;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** How results change with the models' size in a public tournament, for programs. */
@Tag(name = ApiDescription.TOURNAMENTS)
@ServesPages
@RestController
@RequestMapping("/api/v1/tournaments/{id}")
class ScalingApi {

  private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

  private final PublicTournaments publicTournaments;
  private final Scalings scalings;

  ScalingApi(PublicTournaments publicTournaments, Scalings scalings) {
    this.publicTournaments = publicTournaments;
    this.scalings = scalings;
  }

  @Operation(summary = "How results change with the size of models, with fits")
  @GetMapping("/scaling")
  @Nullable ResponseEntity<ScalingResource> scaling(
      @PathVariable long id,
      @RequestParam(defaultValue = Scaling.EACH_FIRST) String decoding,
      WebRequest request) {
    Tournament tournament = tournament(id, decoding);
    String version = publicTournaments.version(tournament) + "-scaling";
    if (ApiCaching.isKnown(request, version)) {
      return null;
    }
    return ApiCaching.versioned(version)
        .body(ScalingResource.of(scalings.of(tournament.id(), decoding).orElseThrow()));
  }

  @Operation(summary = "The same as CSV, a line for each number")
  @ApiResponse(
      responseCode = "200",
      content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
  @GetMapping("/scaling.csv")
  @Nullable ResponseEntity<byte[]> flat(
      @PathVariable long id,
      @RequestParam(defaultValue = Scaling.EACH_FIRST) String decoding,
      WebRequest request)
      throws IOException {
    Tournament tournament = tournament(id, decoding);
    String version = publicTournaments.version(tournament) + "-scaling-csv";
    if (ApiCaching.isKnown(request, version)) {
      return null;
    }
    return ApiCaching.versioned(version)
        .contentType(CSV)
        .body(
            ApiCaching.whole(
                output ->
                    ScalingCsv.write(
                        output, scalings.of(tournament.id(), decoding).orElseThrow())));
  }

  private Tournament tournament(long id, String decoding) {
    Tournament tournament = publicTournaments.get(id);
    if (!decoding.equals(Scaling.EACH_FIRST)) {
      publicTournaments.checkDecoding(tournament, decoding);
    }
    return tournament;
  }
}
