package amalgam.platform.web;

import amalgam.concept.ConceptSpace;
import amalgam.concept.SpaceCatalog;
import amalgam.leaderboard.export.SpaceEdges;
import amalgam.platform.node.ServesPages;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
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

/** Concept spaces for programs. */
@Tag(name = ApiDescription.SPACES)
@ServesPages
@RestController
@RequestMapping("/api/v1/spaces")
class SpacesApi {

  private static final MediaType TSV =
      new MediaType("text", "tab-separated-values", StandardCharsets.UTF_8);

  private final SpaceCatalog spaces;

  SpacesApi(SpaceCatalog spaces) {
    this.spaces = spaces;
  }

  @Operation(summary = "Concept spaces")
  @GetMapping
  ResponseEntity<PageResource<SpaceResource>> list(
      @RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "100") int size) {
    return ApiCaching.brief(PageResource.of(spaces.summaries(), page, size, SpaceResource::of));
  }

  @Operation(summary = "The edges of a space: head, relation, tail")
  @ApiResponse(
      responseCode = "200",
      content =
          @Content(mediaType = "text/tab-separated-values", schema = @Schema(type = "string")))
  @GetMapping("/{id}/edges.tsv")
  @Nullable ResponseEntity<StreamingResponseBody> edges(
      @PathVariable String id, WebRequest request) {
    ConceptSpace space =
        spaces
            .find(id)
            .orElseThrow(() -> new NotFoundException("There is no space '%s'.".formatted(id)));
    if (ApiCaching.isKnown(request, space.hash())) {
      return null;
    }
    return ApiCaching.versioned(space.hash())
        .contentType(TSV)
        .body(output -> SpaceEdges.write(output, space));
  }
}
