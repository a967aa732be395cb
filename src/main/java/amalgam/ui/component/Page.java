package amalgam.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** The parts that pages are made of. */
public final class Page {

  private Page() {}

  /** The page's one first heading, with a sentence that says what the page shows. */
  public static Component head(String title, String sentence) {
    Div head = new Div(new H1(title));
    if (!sentence.isEmpty()) {
      Paragraph lead = new Paragraph(sentence);
      lead.addClassName("lead");
      head.add(lead);
    }
    head.addClassName("page-head");
    return head;
  }

  /** A part of a page under a heading of its own. */
  public static Section section(String title, Component... content) {
    Section section = new Section(new H2(title));
    section.add(content);
    return section;
  }

  /** What stands where there is nothing yet: why, and the one next step. */
  public static Component empty(String sentence, Component... next) {
    Div empty = new Div(new Paragraph(sentence));
    empty.add(next);
    empty.addClassName("empty");
    return empty;
  }

  /** The shape of what comes, while it is awaited. */
  public static Component skeleton(String kind) {
    Div skeleton = new Div();
    skeleton.addClassNames("skeleton", "skeleton-" + kind);
    skeleton.getElement().setAttribute("aria-hidden", "true");
    return skeleton;
  }

  /** A label with its value in a list of facts. */
  public static void fact(DescriptionList facts, String label, Component value) {
    Div pair = new Div(new DescriptionList.Term(label), new DescriptionList.Description(value));
    facts.add(pair);
  }

  /** A label with its value in a list of facts. */
  public static void fact(DescriptionList facts, String label, String value) {
    fact(facts, label, new Span(value));
  }

  /** A list of facts, to be filled. */
  public static DescriptionList facts() {
    DescriptionList facts = new DescriptionList();
    facts.addClassName("facts");
    return facts;
  }

  /** Replaces what {@code place} holds. */
  public static <P extends Component & HasComponents> void fill(P place, Component... content) {
    place.removeAll();
    place.add(content);
  }
}
