package amalgam.ui.board;

import amalgam.leaderboard.Board;
import amalgam.ui.component.Downloads;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import java.net.URL;

/** What may be taken from a board: its data, and a frame for somebody's own page. */
final class TakingAway extends Div {

  private static final String FRAME =
      """
      <iframe src="%s" title="%s" width="640" height="580" loading="lazy"></iframe>""";

  private final Board board;
  private final String frame;
  private final Pre code = new Pre();

  TakingAway(Board board) {
    this.board = board;
    String level = board.level() == Board.ALL_LEVELS ? "" : "?level=" + board.level();
    this.frame = "/embed/tournaments/%s%s".formatted(board.tournament().id(), level);
    add(downloads());
    if (board.tournament().isPublic()) {
      add(embedding());
    }
  }

  private Downloads downloads() {
    return new Downloads(board.tournament().id())
        .with("leaderboard", "board (JSON)")
        .with("leaderboard.csv", "board (CSV)")
        .with("proposals.csv", "proposals (CSV)")
        .with("prompts.csv", "prompts (CSV)");
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
    String address = here.getProtocol() + "://" + here.getAuthority() + frame;
    code.setText(FRAME.formatted(address, "Novelty and satisfaction by contestant"));
  }
}
