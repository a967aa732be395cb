package amalgam.platform.web;

import amalgam.platform.node.ServesPages;
import amalgam.publication.Publisher;
import amalgam.tournament.Tournament;
import io.swagger.v3.oas.annotations.Hidden;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** A public tournament on paper: a page without a session, a script or anything to fetch. */
@Hidden
@ServesPages
@RestController
@RequestMapping("/report")
class TournamentReport {

  private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'";

  private final PublicTournaments publicTournaments;
  private final Publisher publisher;

  TournamentReport(PublicTournaments publicTournaments, Publisher publisher) {
    this.publicTournaments = publicTournaments;
    this.publisher = publisher;
  }

  @GetMapping("/{id}")
  @Nullable ResponseEntity<String> report(@PathVariable long id, WebRequest request) {
    Tournament tournament = publicTournaments.get(id);
    String version = publicTournaments.versionWithVotes(tournament) + "-report";
    if (ApiCaching.isKnown(request, version)) {
      return null;
    }
    return ApiCaching.versioned(version)
        .contentType(HTML)
        .header("Content-Security-Policy", POLICY)
        .body(publisher.report(tournament, "../?tournament=" + tournament.id()));
  }
}
