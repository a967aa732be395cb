package amalgam.platform.web;

import amalgam.leaderboard.Board;
import amalgam.leaderboard.Leaderboards;
import amalgam.platform.node.ServesPages;
import amalgam.tournament.Tournament;
import io.swagger.v3.oas.annotations.Hidden;
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
import org.springframework.web.util.HtmlUtils;

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
      :root { color-scheme: light dark; --ink: #1d2126; --soft: #555b63; --grid: #e4e0d6; --paper: #fcfbf8; --plain: #6f757d; --light: .65; --run: -.25 }
      @media (prefers-color-scheme: dark) { :root { --ink: #e8e6e1; --soft: #aeb2b8; --grid: #2c3036; --paper: #16181b; --plain: #9aa0a8; --light: .56; --run: .3 } }
      body { margin: 0; padding: 8px 12px; background: var(--paper); color: var(--ink); font: 14px/1.4 system-ui, sans-serif }
      h1 { margin: 0; font-size: 15px } p { margin: 0; color: var(--soft) } a { color: inherit }
      svg { display: block; width: 100%%; height: auto }
      text { font-size: 12px; fill: var(--soft); font-variant-numeric: tabular-nums } g text { fill: var(--ink) }
      path { fill: none } .grid { stroke: var(--grid) } .feasible { stroke: var(--ink) }
      .curve { stroke-width: 1.5 } .interval { opacity: .5 }
      g path { stroke: var(--k) } circle { fill: var(--k); stroke: var(--k) } .sampled { fill: var(--paper) }
      g, li { --k: oklch(from var(--c) calc(var(--light) + var(--run) * var(--s)) c h) }
      .baseline { --k: var(--plain) }
      ul { display: flex; flex-wrap: wrap; gap: 2px 16px; margin: 4px 0; padding: 0; list-style: none; font-size: 13px }
      li::before { content: ''; display: inline-block; width: 9px; height: 9px; margin-right: 6px; border-radius: 5px; background: var(--k) }
      .baseline .curve { stroke-dasharray: 4 3 }
      .family-0 { --c: #0072b2 } .family-1 { --c: #d55e00 } .family-2 { --c: #009e73 }
      .family-3 { --c: #cc79a7 } .family-4 { --c: #e69f00 } .family-5 { --c: #56b4e9 }
      </style>
      <h1><a href="%2$s" target="_blank" rel="noopener">%1$s</a></h1>
      %3$s
      <p>%4$s</p>
      </html>
      """;

  private final PublicTournaments publicTournaments;
  private final Leaderboards leaderboards;

  EmbeddedFrontier(PublicTournaments publicTournaments, Leaderboards leaderboards) {
    this.publicTournaments = publicTournaments;
    this.leaderboards = leaderboards;
  }

  @GetMapping("/{id}")
  @Nullable ResponseEntity<String> frontier(
      @PathVariable long id, @RequestParam(defaultValue = "0") int level, WebRequest request) {
    Tournament tournament = publicTournaments.get(id);
    publicTournaments.checkLevel(tournament, level);
    String version = publicTournaments.version(tournament) + "-frame-" + level;
    if (ApiCaching.isKnown(request, version)) {
      return null;
    }
    Board board = leaderboards.board(tournament.id(), level).orElseThrow();
    return ApiCaching.versioned(version)
        .contentType(HTML)
        .header("Content-Security-Policy", POLICY)
        .body(page(tournament, board));
  }

  private static String page(Tournament tournament, Board board) {
    FrontierDrawing drawing = new FrontierDrawing(board);
    String name = tournament.name() + " · Amalgam";
    return PAGE.formatted(
        HtmlUtils.htmlEscape(name),
        BOARD + tournament.id() + level(board),
        drawing.isEmpty() ? NOTHING_YET : drawing.svg() + drawing.legend(),
        HtmlUtils.htmlEscape(caption(board)));
  }

  private static String level(Board board) {
    return board.level() == Board.ALL_LEVELS ? "" : "&amp;level=" + board.level();
  }

  private static String caption(Board board) {
    return "%s, %,d proposals judged; bars are 95%% intervals, hollow points are sampled, the thin line is what is feasible. %s."
        .formatted(
            board.level() == Board.ALL_LEVELS ? "All levels" : "Level " + board.level(),
            board.judged(),
            "The tournament is " + board.tournament().status().word());
  }
}
