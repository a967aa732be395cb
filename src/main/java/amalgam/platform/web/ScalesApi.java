package amalgam.platform.web;

import amalgam.leaderboard.export.TableFormat;
import amalgam.leaderboard.export.TournamentExports;
import amalgam.platform.node.ServesPages;
import amalgam.tournament.Tournament;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** A public tournament's answers on scales as a table, streamed whole. */
@Tag(name = ApiDescription.TABLES)
@ServesPages
@RestController
@RequestMapping("/api/v1/tournaments/{id}")
class ScalesApi {

  private final PublicTournaments publicTournaments;
  private final TournamentExports exports;

  ScalesApi(PublicTournaments publicTournaments, TournamentExports exports) {
    this.publicTournaments = publicTournaments;
    this.exports = exports;
  }

  @Operation(
      summary = "Answers on scales as CSV",
      description =
          "One row for each proposal and axis: points from 1, not at all, to 7, very; raters under a"
              + " pseudonym. The two proposals that were shown together share an assignment_id, and"
              + " milliseconds are what the two took together. Those that are set aside, and those"
              + " whose purpose is repeat or check instead of regular, count in no mean.")
  @ApiResponse(
      responseCode = "200",
      content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
  @GetMapping("/scales.csv")
  @Nullable ResponseEntity<StreamingResponseBody> scales(
      @PathVariable long id, WebRequest request) {
    return scales(id, TableFormat.CSV, request);
  }

  @Operation(
      summary = "Answers on scales as Parquet",
      description = "The same columns as the CSV, with types.")
  @ApiResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = "application/vnd.apache.parquet",
              schema = @Schema(type = "string", format = "binary")))
  @GetMapping("/scales.parquet")
  @Nullable ResponseEntity<StreamingResponseBody> scalesParquet(
      @PathVariable long id, WebRequest request) {
    return scales(id, TableFormat.PARQUET, request);
  }

  private @Nullable ResponseEntity<StreamingResponseBody> scales(
      long id, TableFormat format, WebRequest request) {
    Tournament tournament = publicTournaments.get(id);
    return StreamedTable.answer(
        publicTournaments.versionWithAnswers(tournament) + "-scales",
        format,
        request,
        output -> exports.scales(format, output, tournament.id()));
  }
}
