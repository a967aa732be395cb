package amalgam.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** A walk as a sentence; each word tells its meaning when pointed at, focused or tapped. */
public class WalkSentence extends Paragraph {

  public WalkSentence(WalkDrawing walk) {
    addClassName("walk-sentence");
    for (int place = 0; place < walk.concepts().size(); place++) {
      if (place > 0) {
        add(link(walk.hops().get(place - 1)));
      }
      add(word(walk.concepts().get(place)));
    }
  }

  private static Component link(WalkDrawing.Hop hop) {
    Span link = new Span(" —%s→ ".formatted(hop.phrase()));
    link.addClassName("link");
    if (!hop.exists()) {
      link.addClassName("broken");
      Span remark = new Span("no such link ");
      remark.addClassName("verdict");
      link.add(remark);
    }
    return link;
  }

  private static Component word(WalkDrawing.Node concept) {
    Span word = new Span(concept.name());
    word.addClassName("concept");
    if (!concept.known()) {
      word.addClassName("unknown");
    }
    if (!concept.definition().isEmpty()) {
      Span meaning = new Span(concept.definition());
      meaning.getElement().setAttribute("role", "note");
      word.getElement().setAttribute("tabindex", "0");
      word.add(meaning);
    }
    return word;
  }
}
