package amalgam.ui.worker;

import amalgam.platform.node.Node;
import amalgam.ui.component.Moment;
import amalgam.ui.component.PlainTable;
import amalgam.ui.wording.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;

/** Processes that are not alive any more: those that were stopped, and those that went silent. */
class GoneTable extends PlainTable {

  GoneTable(List<Node> nodes, String self) {
    super("Processes that are gone", "Name", "State", "Did", "Device", "Version", "Ran since");
    addClassName("nodes");
    for (Node node : nodes) {
      addRow(
          NodeWords.name(node, self),
          end(node),
          words(Wording.role(node.role())),
          NodeWords.device(node),
          words(node.version()),
          new Moment(node.startedAt()));
    }
  }

  private static Component end(Node node) {
    Instant stopped = node.stoppedAt();
    if (stopped != null) {
      return new Span(new Text("stopped "), new Moment(stopped));
    }
    Span silent = new Span(new Text("silent since "), new Moment(node.seenAt()));
    silent.addClassName("trouble");
    return silent;
  }
}
