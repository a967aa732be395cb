package amalgam.ui.component;

import amalgam.creativity.Gate;
import amalgam.ui.wording.Numbers;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Where proposals fail first: a stacked bar, and the same in words. */
public class GateBreakdown extends Div {

  /** The gates in the order in which shares of them are shown: those that passed come first. */
  public static final List<Gate> ORDER = order();

  public GateBreakdown(Map<Gate, Long> counts) {
    addClassName("gate-breakdown");
    long all = counts.values().stream().mapToLong(Long::longValue).sum();
    Div bar = new Div();
    bar.addClassName("gate-bar");
    bar.getElement().setAttribute("aria-hidden", "true");
    UnorderedList words = new UnorderedList();
    for (Gate gate : ORDER) {
      long count = counts.getOrDefault(gate, 0L);
      if (count > 0) {
        bar.add(part(gate, (double) count / all));
        words.add(line(gate, count, (double) count / all));
      }
    }
    add(bar, words);
  }

  private static List<Gate> order() {
    List<Gate> order = new ArrayList<>(Arrays.asList(Gate.values()));
    order.remove(Gate.NONE);
    order.addFirst(Gate.NONE);
    return List.copyOf(order);
  }

  private static Span part(Gate gate, double share) {
    Span part = new Span();
    part.addClassName("gate-" + gate.word());
    part.getStyle().set("flex-grow", Double.toString(share));
    return part;
  }

  private static ListItem line(Gate gate, long count, double share) {
    Span swatch = new Span();
    swatch.addClassNames("swatch", "gate-" + gate.word());
    Span number = new Span("%s (n %s)".formatted(Numbers.share(share), Numbers.count(count)));
    number.addClassName("quiet");
    return new ListItem(swatch, new Span(gate.phrase()), number);
  }
}
