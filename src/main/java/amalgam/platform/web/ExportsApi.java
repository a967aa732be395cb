package amalgam.platform.web;

import amalgam.leaderboard.Proposals;
import amalgam.tournament.Tournament;
import amalgam.tournament.Tournaments;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** A public tournament's prompts and proposals, streamed whole as CSV. */
@RestController
@RequestMapping("/api/v1/tournaments/{id}")
class ExportsApi {

  private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

  private final PublicTournaments publicTournaments;
  private final Tournaments tournaments;
  private final Proposals proposals;

  ExportsApi(PublicTournaments publicTournaments, Tournaments tournaments, Proposals proposals) {
    this.publicTournaments = publicTournaments;
    this.tournaments = tournaments;
    this.proposals = proposals;
  }

  @GetMapping("/prompts.csv")
  @Nullable ResponseEntity<StreamingResponseBody> prompts(
      @PathVariable long id, WebRequest request) {
    Tournament tournament = publicTournaments.get(id);
    return export(
        tournament,
        request,
        output ->
            CsvExports.prompts(
                output,
                tournament.settings().rules().hopBudget(),
                tournaments.prompts(tournament.id())));
  }

  @GetMapping("/proposals.csv")
  @Nullable ResponseEntity<StreamingResponseBody> proposals(
      @PathVariable long id, WebRequest request) {
    Tournament tournament = publicTournaments.get(id);
    return export(
        tournament,
        request,
        output ->
            CsvExports.proposals(output, reader -> proposals.forEach(tournament.id(), reader)));
  }

  private @Nullable ResponseEntity<StreamingResponseBody> export(
      Tournament tournament, WebRequest request, StreamingResponseBody body) {
    String version = publicTournaments.version(tournament);
    if (ApiCaching.isKnown(request, version)) {
      return null;
    }
    return ApiCaching.versioned(version).contentType(CSV).body(body);
  }
}
