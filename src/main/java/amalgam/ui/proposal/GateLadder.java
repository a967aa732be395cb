package amalgam.ui.proposal;

import amalgam.creativity.Gate;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;

/** The gates in their order: ticked, crossed, or never reached. */
class GateLadder extends OrderedList {

  GateLadder(Gate failed) {
    addClassName("gates-in-order");
    for (Gate gate : Gate.values()) {
      if (gate != Gate.NONE) {
        add(item(gate, failed));
      }
    }
  }

  private static ListItem item(Gate gate, Gate failed) {
    int order = gate.compareTo(failed);
    String state = order < 0 ? "passed" : order == 0 ? "failed" : "unreached";
    Span sign = new Span(order < 0 ? "✓" : order == 0 ? "✗" : "·");
    sign.getElement().setAttribute("aria-hidden", "true");
    Span remark = new Span(order < 0 ? "passed" : order == 0 ? gate.phrase() : "not reached");
    remark.addClassName("quiet");
    ListItem item = new ListItem(sign, new Span(asked(gate)), remark);
    item.addClassName(state);
    return item;
  }

  /** What a gate asks for. */
  private static String asked(Gate gate) {
    return switch (gate) {
      case UNPARSABLE -> "It is a walk";
      case UNKNOWN_CONCEPT -> "Its concepts exist";
      case HALLUCINATED_EDGE -> "Its links exist";
      case WRONG_ENDPOINTS -> "It leads from start to end";
      case HOP_BUDGET -> "It keeps to the hop budget";
      case REVISIT -> "It visits no concept twice, where that is forbidden";
      case INCLUSION_MISSING -> "It uses the required relations";
      case EXCLUSION_USED -> "It avoids the forbidden relations";
      case NONE -> "Nothing is left to ask";
    };
  }
}
