package amalgam.ui.proposal;

import amalgam.concept.TaskKind;
import amalgam.creativity.Gate;
import amalgam.creativity.blend.BlendGates;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;

/** The gates in their order: ticked, crossed, or never reached. */
class GateLadder extends OrderedList {

  GateLadder(TaskKind task, Gate failed) {
    addClassName("gates-in-order");
    for (Gate gate : Gate.of(task)) {
      if (gate != Gate.NONE) {
        add(item(task, gate, failed));
      }
    }
  }

  private static ListItem item(TaskKind task, Gate gate, Gate failed) {
    int order = gate.compareTo(failed);
    String state = order < 0 ? "passed" : order == 0 ? "failed" : "unreached";
    Span sign = new Span(order < 0 ? "✓" : order == 0 ? "✗" : "·");
    sign.getElement().setAttribute("aria-hidden", "true");
    Span remark = new Span(order < 0 ? "passed" : order == 0 ? gate.phrase(task) : "not reached");
    remark.addClassName("quiet");
    ListItem item = new ListItem(sign, new Span(asked(task, gate)), remark);
    item.addClassName(state);
    return item;
  }

  /** What a gate asks for. */
  private static String asked(TaskKind task, Gate gate) {
    return switch (gate) {
      case UNPARSABLE -> task == TaskKind.WALK ? "It is a walk" : "It is an idea in words";
      case UNKNOWN_CONCEPT -> "Its concepts exist";
      case HALLUCINATED_EDGE -> "Its links exist";
      case WRONG_ENDPOINTS -> "It leads from start to end";
      case HOP_BUDGET -> "It keeps to the hop budget";
      case REVISIT -> "It visits no concept twice, where that is forbidden";
      case INCLUSION_MISSING -> "It uses the required relations";
      case EXCLUSION_USED -> "It avoids the forbidden relations";
      case TOO_SHORT ->
          "It has at least %d sentences and %d words"
              .formatted(BlendGates.FEWEST_SENTENCES, BlendGates.FEWEST_WORDS);
      case TOO_LONG ->
          "It has at most %d sentences and %d words"
              .formatted(BlendGates.MOST_SENTENCES, BlendGates.MOST_WORDS);
      case CONCEPT_MISSING -> "It names both concepts";
      case PANEL_REFUSED -> "No panel of judges refused it";
      case NONE -> "Nothing is left to ask";
    };
  }
}
