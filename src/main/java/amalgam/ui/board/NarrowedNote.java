package amalgam.ui.board;

import amalgam.leaderboard.Board;
import amalgam.leaderboard.BoardQuery;
import amalgam.ui.wording.Numbers;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;

/** Says what a board leaves out or weighs otherwise, and leads back to the whole. */
class NarrowedNote extends Paragraph {

  NarrowedNote() {
    addClassName("narrowed");
  }

  void show(BoardAddress address, Board board) {
    removeAll();
    String words = String.join(" ", sentences(board));
    setVisible(!words.isEmpty());
    String whole = address.withBoard(BoardQuery.WHOLE).query().getQueryString();
    add(new Text(words + " "), new Anchor("?" + whole, "Show the whole board"));
  }

  private static List<String> sentences(Board board) {
    BoardQuery query = board.query();
    List<String> sentences = new ArrayList<>();
    if (query.hops() != BoardQuery.ANY_HOPS) {
      sentences.add(
          ("Only prompts whose two concepts lie %s apart by the shortest way. That is known before"
                  + " anyone answers; the length of an answer is an outcome, and failures have"
                  + " none.")
              .formatted(Numbers.counted(query.hops(), "hop")));
    }
    if (query.decoding() != null) {
      sentences.add("Only what was proposed with the setting “%s”.".formatted(query.decoding()));
    }
    if (!board.weighsAsItsTournament()) {
      sentences.add(
          ("A hop counts α_h = %s here instead of %s: novelty, C, hypervolume and who stands on the"
                  + " frontier are computed anew from the same answers. Ceilings are known for the"
                  + " tournament's own weights only and are left out.")
              .formatted(
                  Numbers.chosen(board.alphaHops()),
                  Numbers.chosen(board.tournament().settings().weights().alphaHops())));
    }
    return sentences;
  }
}
