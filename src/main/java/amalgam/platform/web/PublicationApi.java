package amalgam.platform.web;

import amalgam.platform.node.ServesPages;
import amalgam.publication.Publisher;
import amalgam.publication.ZipShelf;
import amalgam.tournament.Tournament;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** A public tournament as a website of its own, to be put on any web host. */
@Tag(name = ApiDescription.TABLES)
@ServesPages
@RestController
@RequestMapping("/api/v1/tournaments/{id}")
class PublicationApi {

  private static final MediaType ZIP = MediaType.valueOf("application/zip");

  private final PublicTournaments publicTournaments;
  private final Publisher publisher;

  PublicationApi(PublicTournaments publicTournaments, Publisher publisher) {
    this.publicTournaments = publicTournaments;
    this.publisher = publisher;
  }

  @Operation(
      summary = "Everything as a website",
      description =
          "A folder of pages and data that any web host can serve, with its checksums; the same"
              + " tournament gives the same bytes.")
  @ApiResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = "application/zip",
              schema = @Schema(type = "string", format = "binary")))
  @GetMapping("/publication.zip")
  @Nullable ResponseEntity<StreamingResponseBody> publication(
      @PathVariable long id, WebRequest request) {
    Tournament tournament = publicTournaments.get(id);
    String version = publicTournaments.versionWithAnswers(tournament) + "-publication";
    if (ApiCaching.isKnown(request, version)) {
      return null;
    }
    String folder = "tournament-" + tournament.id();
    return ApiCaching.versioned(version)
        .contentType(ZIP)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(folder + ".zip").build().toString())
        .body(
            output -> {
              try (ZipShelf archive = new ZipShelf(output, folder)) {
                publisher.publish(tournament, archive);
              }
            });
  }
}
