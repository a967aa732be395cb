package amalgam.platform.web;

import amalgam.leaderboard.BoardQuery;
import amalgam.leaderboard.export.TableFormat;
import amalgam.leaderboard.export.TournamentExports;
import amalgam.platform.node.ServesPages;
import amalgam.tournament.Tournament;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** A public tournament's prompts, proposals, votes and board as tables, streamed whole. */
@Tag(name = ApiDescription.TABLES)
@ServesPages
@RestController
@RequestMapping("/api/v1/tournaments/{id}")
class ExportsApi {

  private final PublicTournaments publicTournaments;
  private final TournamentExports exports;

  ExportsApi(PublicTournaments publicTournaments, TournamentExports exports) {
    this.publicTournaments = publicTournaments;
    this.exports = exports;
  }

  @Operation(
      summary = "Prompts as CSV",
      description =
          "One row for each prompt; rows of one bundle_id share their ends. Labels of a set are joined by '|'.")
  @ApiResponse(
      responseCode = "200",
      content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
  @GetMapping("/prompts.csv")
  @Nullable ResponseEntity<StreamingResponseBody> prompts(
      @PathVariable long id, WebRequest request) {
    return prompts(id, TableFormat.CSV, request);
  }

  @Operation(
      summary = "Prompts as Parquet",
      description = "The same columns as the CSV, with types.")
  @ApiResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = "application/vnd.apache.parquet",
              schema = @Schema(type = "string", format = "binary")))
  @GetMapping("/prompts.parquet")
  @Nullable ResponseEntity<StreamingResponseBody> promptsParquet(
      @PathVariable long id, WebRequest request) {
    return prompts(id, TableFormat.PARQUET, request);
  }

  @Operation(
      summary = "Proposals as CSV",
      description =
          "One row for each answer, with its seed, its first failing gate and its numbers.")
  @ApiResponse(
      responseCode = "200",
      content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
  @GetMapping("/proposals.csv")
  @Nullable ResponseEntity<StreamingResponseBody> proposals(
      @PathVariable long id, WebRequest request) {
    return proposals(id, TableFormat.CSV, request);
  }

  @Operation(
      summary = "Proposals as Parquet",
      description = "The same columns as the CSV, with types.")
  @ApiResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = "application/vnd.apache.parquet",
              schema = @Schema(type = "string", format = "binary")))
  @GetMapping("/proposals.parquet")
  @Nullable ResponseEntity<StreamingResponseBody> proposalsParquet(
      @PathVariable long id, WebRequest request) {
    return proposals(id, TableFormat.PARQUET, request);
  }

  @Operation(
      summary = "Leaderboard as CSV",
      description =
          "One row for each decoding setting; estimate, low, high and n of each measure. What is of"
              + " the contestant as a whole has contestant_ before its name. Ratings count the votes"
              + " that ratings_of names, whatever the board is narrowed to.")
  @ApiResponse(
      responseCode = "200",
      content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
  @GetMapping("/leaderboard.csv")
  @Nullable ResponseEntity<byte[]> leaderboard(
      @PathVariable long id,
      @RequestParam(defaultValue = "0") int level,
      @RequestParam(defaultValue = "0") int hops,
      @RequestParam(required = false) @Nullable String decoding,
      @RequestParam(required = false) @Nullable Double alphaHops,
      @RequestParam(required = false) @Nullable Instant asOf,
      WebRequest request)
      throws IOException {
    Tournament tournament = publicTournaments.get(id);
    BoardQuery query = publicTournaments.query(tournament, level, hops, decoding, alphaHops, asOf);
    String version = publicTournaments.version(tournament, query) + "-leaderboard-csv";
    if (ApiCaching.isKnown(request, version)) {
      return null;
    }
    return ApiCaching.versioned(version)
        .contentType(StreamedTable.CSV)
        .body(ApiCaching.whole(output -> exports.leaderboardCsv(output, tournament, query)));
  }

  @Operation(
      summary = "Leaderboard as Parquet",
      description = "The same columns as the CSV, with types.")
  @ApiResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = "application/vnd.apache.parquet",
              schema = @Schema(type = "string", format = "binary")))
  @GetMapping("/leaderboard.parquet")
  @Nullable ResponseEntity<StreamingResponseBody> leaderboardParquet(
      @PathVariable long id,
      @RequestParam(defaultValue = "0") int level,
      @RequestParam(defaultValue = "0") int hops,
      @RequestParam(required = false) @Nullable String decoding,
      @RequestParam(required = false) @Nullable Double alphaHops,
      @RequestParam(required = false) @Nullable Instant asOf,
      WebRequest request) {
    Tournament tournament = publicTournaments.get(id);
    BoardQuery query = publicTournaments.query(tournament, level, hops, decoding, alphaHops, asOf);
    return StreamedTable.answer(
        publicTournaments.version(tournament, query) + "-leaderboard",
        TableFormat.PARQUET,
        request,
        output -> exports.leaderboard(TableFormat.PARQUET, output, tournament, query));
  }

  @Operation(
      summary = "Votes as CSV",
      description =
          "One row for each vote; raters under a pseudonym. Those that are set aside, and those whose"
              + " purpose is repeat or check instead of regular, count in no rating.")
  @ApiResponse(
      responseCode = "200",
      content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
  @GetMapping("/votes.csv")
  @Nullable ResponseEntity<StreamingResponseBody> votes(@PathVariable long id, WebRequest request) {
    return votes(id, TableFormat.CSV, request);
  }

  @Operation(summary = "Votes as Parquet", description = "The same columns as the CSV, with types.")
  @ApiResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = "application/vnd.apache.parquet",
              schema = @Schema(type = "string", format = "binary")))
  @GetMapping("/votes.parquet")
  @Nullable ResponseEntity<StreamingResponseBody> votesParquet(
      @PathVariable long id, WebRequest request) {
    return votes(id, TableFormat.PARQUET, request);
  }

  private @Nullable ResponseEntity<StreamingResponseBody> prompts(
      long id, TableFormat format, WebRequest request) {
    Tournament tournament = publicTournaments.get(id);
    return StreamedTable.answer(
        publicTournaments.version(tournament) + "-prompts",
        format,
        request,
        output -> exports.prompts(format, output, tournament));
  }

  private @Nullable ResponseEntity<StreamingResponseBody> proposals(
      long id, TableFormat format, WebRequest request) {
    Tournament tournament = publicTournaments.get(id);
    return StreamedTable.answer(
        publicTournaments.version(tournament) + "-proposals",
        format,
        request,
        output -> exports.proposals(format, output, tournament.id()));
  }

  private @Nullable ResponseEntity<StreamingResponseBody> votes(
      long id, TableFormat format, WebRequest request) {
    Tournament tournament = publicTournaments.get(id);
    return StreamedTable.answer(
        publicTournaments.versionWithVotes(tournament) + "-votes",
        format,
        request,
        output -> exports.votes(format, output, tournament.id()));
  }
}
