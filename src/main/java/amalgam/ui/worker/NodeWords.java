package amalgam.ui.worker;

import amalgam.platform.node.Gpu;
import amalgam.platform.node.Node;
import amalgam.ui.component.PlainTable;
import amalgam.ui.wording.Numbers;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** What there is to say of a process that stays the same while it runs. */
final class NodeWords {

  private NodeWords() {}

  /** Its name; the one that serves the page says so. */
  static Component name(Node node, String self) {
    Span name = PlainTable.words(node.id());
    name.addClassName("node-name");
    return node.id().equals(self) ? new Div(name, remark("serves you this page")) : name;
  }

  /** What transformers run on there, if any do. */
  static Component device(Node node) {
    if (!node.role().works()) {
      return PlainTable.words("–");
    }
    Gpu gpu = node.gpu();
    if (gpu == null || gpu.memory() == 0) {
      return PlainTable.words(node.device());
    }
    return new Div(
        PlainTable.words(node.device()), remark(Numbers.gibibytes(gpu.memory()) + " of memory"));
  }

  private static Component remark(String sentence) {
    Span remark = new Span(sentence);
    remark.addClassName("remark");
    return remark;
  }
}
