package amalgam.ui.judge;

import amalgam.leaderboard.agreement.JudgeStanding;
import amalgam.leaderboard.agreement.Quantity;
import amalgam.statistics.Estimate;
import amalgam.ui.wording.Numbers;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/**
 * One quantity of several judges: a dot with its interval a line, novelty and utility in their
 * colours, each line with its number beside it.
 */
class IntervalStrips extends Section {

  private final StripScale scale;

  /** Lines for those judges that have the quantity. */
  IntervalStrips(Quantity quantity, List<JudgeStanding> standings) {
    List<JudgeStanding> known =
        standings.stream().filter(standing -> standing.of(quantity).isPresent()).toList();
    scale = StripScale.of(quantity, known);
    Paragraph definition = new Paragraph(quantity.definition());
    definition.addClassName("caption");
    add(new H3(quantity.title()), definition);
    if (known.isEmpty()) {
      add(new Paragraph("Not known yet."));
      return;
    }
    UnorderedList lines = new UnorderedList();
    lines.addClassName("strips");
    known.forEach(standing -> lines.add(line(quantity, standing)));
    add(lines, ends());
  }

  private ListItem line(Quantity quantity, JudgeStanding standing) {
    Estimate estimate = standing.of(quantity);
    Span name = new Span(JudgesPart.name(standing));
    name.addClassName("strip-name");
    Span number = new Span(JudgesPart.number(quantity, estimate) + " ");
    number.addClassName("number");
    Span n = new Span("n " + Numbers.count(estimate.n()));
    n.addClassName("quiet");
    number.add(n);
    ListItem line = new ListItem(name, number, rail(estimate));
    line.addClassNames("strip", "strip-" + standing.axis().word());
    return line;
  }

  private Component rail(Estimate estimate) {
    Div rail = new Div();
    rail.addClassName("strip-rail");
    if (!Double.isNaN(scale.neutral())) {
      rail.add(at("strip-neutral", scale.place(scale.neutral())));
    }
    rail.getElement().setAttribute("aria-hidden", "true");
    if (Double.isFinite(estimate.low()) && Double.isFinite(estimate.high())) {
      Div bar = at("strip-bar", scale.place(estimate.low()));
      bar.getStyle().set("--to", Double.toString(scale.place(estimate.high())));
      rail.add(bar);
    }
    if (Double.isFinite(estimate.estimate())) {
      rail.add(at("strip-dot", scale.place(estimate.estimate())));
    }
    return rail;
  }

  private static Div at(String kind, double place) {
    Div part = new Div();
    part.addClassName(kind);
    part.getStyle().set("--at", Double.toString(place));
    return part;
  }

  private Component ends() {
    Div ends = new Div(new Span(scale.firstEnd()), new Span(scale.lastEnd()));
    ends.addClassName("strip-ends");
    ends.getElement().setAttribute("aria-hidden", "true");
    return ends;
  }
}
