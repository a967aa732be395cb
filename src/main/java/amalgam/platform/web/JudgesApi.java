package amalgam.platform.web;

import amalgam.judging.JudgingVersion;
import amalgam.leaderboard.agreement.JudgeReport;
import amalgam.leaderboard.agreement.JudgeReports;
import amalgam.leaderboard.export.CalibrationCsv;
import amalgam.leaderboard.export.JudgesCsv;
import amalgam.leaderboard.export.JudgesResource;
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

/** How far the judges of a public tournament agree with people and with themselves. */
@Tag(name = ApiDescription.TOURNAMENTS)
@ServesPages
@RestController
@RequestMapping("/api/v1/tournaments/{id}")
class JudgesApi {

  private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

  private final PublicTournaments publicTournaments;
  private final JudgeReports reports;
  private final JudgingVersion judging;

  JudgesApi(PublicTournaments publicTournaments, JudgeReports reports, JudgingVersion judging) {
    this.publicTournaments = publicTournaments;
    this.judging = judging;
    this.reports = reports;
  }

  @Operation(summary = "How far judges agree with people and with themselves")
  @GetMapping("/judges")
  @Nullable ResponseEntity<JudgesResource> judges(@PathVariable long id, WebRequest request) {
    Tournament tournament = publicTournaments.get(id);
    String version = publicTournaments.versionWithVotes(tournament) + "-judges";
    if (ApiCaching.isKnown(request, version)) {
      return null;
    }
    return ApiCaching.versioned(version).body(JudgesResource.of(report(tournament)));
  }

  @Operation(summary = "The same as CSV, a line for each number")
  @ApiResponse(
      responseCode = "200",
      content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
  @GetMapping("/judges.csv")
  @Nullable ResponseEntity<byte[]> flat(@PathVariable long id, WebRequest request)
      throws IOException {
    Tournament tournament = publicTournaments.get(id);
    String version = publicTournaments.versionWithVotes(tournament) + "-judges-csv";
    if (ApiCaching.isKnown(request, version)) {
      return null;
    }
    return ApiCaching.versioned(version)
        .contentType(CSV)
        .body(ApiCaching.whole(output -> JudgesCsv.write(output, report(tournament))));
  }

  @Operation(summary = "What sways automated judges, what they were asked and what it took, as CSV")
  @ApiResponse(
      responseCode = "200",
      content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
  @GetMapping("/calibration.csv")
  @Nullable ResponseEntity<byte[]> calibration(@PathVariable long id, WebRequest request)
      throws IOException {
    Tournament tournament = publicTournaments.get(id);
    String version =
        "%s-%s-calibration"
            .formatted(
                publicTournaments.versionWithVotes(tournament), judging.version(tournament.id()));
    if (ApiCaching.isKnown(request, version)) {
      return null;
    }
    return ApiCaching.versioned(version)
        .contentType(CSV)
        .body(
            ApiCaching.whole(
                output -> CalibrationCsv.write(output, report(tournament).calibration())));
  }

  private JudgeReport report(Tournament tournament) {
    return reports.of(tournament.id()).orElseThrow();
  }
}
