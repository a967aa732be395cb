package amalgam.platform.web;

import amalgam.leaderboard.Board;
import amalgam.leaderboard.BoardQuery;
import amalgam.leaderboard.Leaderboards;
import amalgam.leaderboard.Measure;
import amalgam.platform.node.ServesPages;
import amalgam.publication.FrontierDrawing;
import amalgam.tournament.Tournament;
import amalgam.ui.wording.Numbers;
import amalgam.ui.wording.Times;
import io.swagger.v3.oas.annotations.Hidden;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
import org.springframework.web.util.HtmlUtils;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The frontier of a public tournament for other people's pages: a frame of a few kilobytes without
 * a session, a script or anything to fetch.
 */
@Hidden
@ServesPages
@RestController
@RequestMapping("/embed/tournaments")
class EmbeddedFrontier {

  private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

  /** Anyone may frame it; it may do nothing. */
  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors *";

  /**
   * From the frame's own address, since what is kept for all must not say what one of them said.
   */
  private static final String BOARD = "../../?tournament=";

  private static final String NOTHING_YET =
      "<p>Nothing has been judged yet. Once it is, the frontier is drawn here.</p>";

  private static final String PAGE =
      """
      <!doctype html>
      <html lang="en">
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width">
      <title>%1$s</title>
      <style>
      body { margin: 0; padding: 8px 12px; background: var(--paper); color: var(--ink); font: 14px/1.4 system-ui, sans-serif }
      h1 { margin: 0; font-size: 15px } p { margin: 0; color: var(--soft) } a { color: inherit }
      %5$s      @media (max-width: 480px) { svg text { font-size: 20px } }
      </style>
      <main>
      <h1><a href="%2$s" target="_blank" rel="noopener">%1$s</a></h1>
      %3$s
      <p>%4$s</p>
      </main>
      </html>
      """;

  private final PublicTournaments publicTournaments;
  private final Leaderboards leaderboards;

  EmbeddedFrontier(PublicTournaments publicTournaments, Leaderboards leaderboards) {
    this.publicTournaments = publicTournaments;
    this.leaderboards = leaderboards;
  }

  /**
   * @param x key of the measure across
   * @param y key of the measure upwards
   */
  @GetMapping("/{id}")
  @Nullable ResponseEntity<String> frontier(
      @PathVariable long id,
      @RequestParam(defaultValue = "0") int level,
      @RequestParam(defaultValue = "0") int hops,
      @RequestParam(required = false) @Nullable String decoding,
      @RequestParam(required = false) @Nullable Double alphaHops,
      @RequestParam(required = false) @Nullable Instant asOf,
      @RequestParam(defaultValue = "novelty") String x,
      @RequestParam(defaultValue = "satisfaction") String y,
      WebRequest request) {
    Tournament tournament = publicTournaments.get(id);
    BoardQuery query = publicTournaments.query(tournament, level, hops, decoding, alphaHops, asOf);
    Axes axes = new Axes(measure("x", x, Measure.ACROSS), measure("y", y, Measure.UPWARDS));
    String version =
        "%s-frame-%x-%s-%s"
            .formatted(publicTournaments.version(tournament), query.hashCode(), x, y);
    if (ApiCaching.isKnown(request, version)) {
      return null;
    }
    Board board = leaderboards.board(tournament.id(), query).orElseThrow();
    return ApiCaching.versioned(version)
        .contentType(HTML)
        .header("Content-Security-Policy", POLICY)
        .body(page(board, axes));
  }

  /** What the plot shows. */
  private record Axes(Measure x, Measure y) {}

  private static Measure measure(String name, String key, List<Measure> choices) {
    return choices.stream()
        .filter(measure -> measure.key().equals(key))
        .findFirst()
        .orElseThrow(
            () ->
                new BadRequestException(
                    "%s must be one of %s, but is '%s'."
                        .formatted(
                            name,
                            choices.stream().map(Measure::key).collect(Collectors.joining(", ")),
                            key)));
  }

  private static String page(Board board, Axes axes) {
    FrontierDrawing drawing =
        new FrontierDrawing(board.contestants(), board.feasibleFrontier(), axes.x(), axes.y());
    return PAGE.formatted(
        escaped(board.tournament().name() + " · Amalgam"),
        escaped(BOARD + board.tournament().id() + address(board.query(), axes)),
        drawing.isEmpty() ? NOTHING_YET : drawing.svg() + drawing.legend(),
        escaped(caption(board)),
        FrontierDrawing.style());
  }

  private static String escaped(String text) {
    return HtmlUtils.htmlEscape(text, "UTF-8");
  }

  /** What the page's own address says of the same board. */
  private static String address(BoardQuery query, Axes axes) {
    UriComponentsBuilder address = UriComponentsBuilder.newInstance();
    put(address, "level", query.level(), Board.ALL_LEVELS);
    put(address, "hops", query.hops(), BoardQuery.ANY_HOPS);
    put(address, "decoding", query.decoding(), null);
    put(address, "alpha", query.alphaHops(), null);
    put(address, "asof", query.asOf(), null);
    put(address, "x", axes.x().key(), Measure.ACROSS.getFirst().key());
    put(address, "y", axes.y().key(), Measure.UPWARDS.getFirst().key());
    return address.encode().toUriString().replaceFirst("^\\?", "&");
  }

  private static void put(
      UriComponentsBuilder address,
      String name,
      @Nullable Object value,
      @Nullable Object byDefault) {
    if (value != null && !value.equals(byDefault)) {
      address.queryParam(name, value);
    }
  }

  private static String caption(Board board) {
    return "%s, %,d proposals judged; bars are 95%% intervals, hollow points are sampled%s. %s."
        .formatted(
            narrowed(board),
            board.judged(),
            board.feasibleFrontier().isEmpty() ? "" : ", the thin line is what is feasible",
            "The tournament is " + board.tournament().status().word());
  }

  private static String narrowed(Board board) {
    BoardQuery query = board.query();
    List<String> words = new ArrayList<>();
    words.add(board.level() == Board.ALL_LEVELS ? "All levels" : "Level " + board.level());
    if (query.hops() != BoardQuery.ANY_HOPS) {
      words.add("prompts " + Numbers.counted(query.hops(), "hop") + " apart");
    }
    if (query.decoding() != null) {
      words.add("setting " + query.decoding());
    }
    if (!board.weighsAsItsTournament()) {
      words.add("a hop counting α_h = " + Numbers.chosen(board.alphaHops()));
    }
    Instant asOf = query.asOf();
    if (asOf != null) {
      words.add("as of " + Times.local(asOf, ZoneOffset.UTC, Locale.ENGLISH) + " UTC");
    }
    return String.join(", ", words);
  }
}
