package amalgam.ui.board;

import amalgam.leaderboard.Board;
import amalgam.leaderboard.BoardQuery;
import amalgam.ui.component.Downloads;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import java.net.URL;
import java.util.Locale;
import java.util.Optional;
import org.springframework.web.util.HtmlUtils;
import org.springframework.web.util.UriComponentsBuilder;

/** What may be taken from a board: its data, and a frame for somebody's own page. */
final class TakingAway extends Div {

  private static final String FRAME =
      """
      <iframe src="%s" title="%s" width="640" height="580" loading="lazy"></iframe>""";

  private final Board board;
  private final BoardAddress address;
  private final String frame;
  private final Pre code = new Pre();

  /**
   * @param address of the page that shows it, for what its plot shows
   */
  TakingAway(Board board, BoardAddress address) {
    this.board = board;
    this.address = address;
    this.frame =
        "/embed/tournaments/%s%s"
            .formatted(board.tournament().id(), drawn().encode().toUriString());
    add(downloads());
    if (board.tournament().isPublic()) {
      add(embedding());
    }
  }

  private Downloads downloads() {
    return new Downloads(board.tournament().id())
        .with("leaderboard" + narrowed(), "board (JSON)")
        .with("leaderboard.csv" + narrowed(), "board (CSV)")
        .with("proposals.csv", "proposals (CSV)")
        .with("prompts.csv", "prompts (CSV)")
        .with("votes.csv", "votes (CSV)")
        .with("scales.csv", "points on scales (CSV)")
        .with("proposals.parquet", "proposals (Parquet)")
        .with("publication.zip", "static site (ZIP)")
        .withAddress("/report/" + board.tournament().id(), "report to print")
        .withAddress("/api.html", "all of it for programs");
  }

  /** The query by which programs get the same board. */
  private String narrowed() {
    return asked().encode().toUriString();
  }

  /** The query by which the frame shows the same plot. */
  private UriComponentsBuilder drawn() {
    UriComponentsBuilder drawn = asked();
    if (address.x() != BoardAddress.PLAIN.x()) {
      drawn.queryParam("x", address.x().key());
    }
    if (address.y() != BoardAddress.PLAIN.y()) {
      drawn.queryParam("y", address.y().key());
    }
    return drawn;
  }

  private UriComponentsBuilder asked() {
    BoardQuery query = board.query();
    UriComponentsBuilder asked = UriComponentsBuilder.newInstance();
    if (query.level() != Board.ALL_LEVELS) {
      asked.queryParam("level", query.level());
    }
    if (query.hops() != BoardQuery.ANY_HOPS) {
      asked.queryParam("hops", query.hops());
    }
    asked.queryParamIfPresent("decoding", Optional.ofNullable(query.decoding()));
    asked.queryParamIfPresent("alphaHops", Optional.ofNullable(query.alphaHops()));
    asked.queryParamIfPresent("asOf", Optional.ofNullable(query.asOf()));
    return asked;
  }

  private NativeDetails embedding() {
    code.addClassName("frame-code");
    code.getElement().setAttribute("tabindex", "0");
    Paragraph hint =
        new Paragraph("Paste this into your page; the frame follows the board as it changes. ");
    hint.add(Downloads.link(frame, "See the frame"));
    NativeDetails details = new NativeDetails("Put the plot on your own page", new Div(hint, code));
    details.addClassName("embedding");
    return details;
  }

  @Override
  protected void onAttach(AttachEvent event) {
    event.getUI().getPage().fetchCurrentURL(this::showCode);
  }

  private void showCode(URL here) {
    String source = here.getProtocol() + "://" + here.getAuthority() + frame;
    code.setText(
        FRAME.formatted(
            HtmlUtils.htmlEscape(source),
            "%s and %s by contestant"
                .formatted(address.x().title(), address.y().title().toLowerCase(Locale.ROOT))));
  }
}
