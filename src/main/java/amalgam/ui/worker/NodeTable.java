package amalgam.ui.worker;

import amalgam.platform.node.Node;
import amalgam.ui.component.Moment;
import amalgam.ui.component.PlainTable;
import amalgam.ui.live.WorkersNews;
import amalgam.ui.wording.Numbers;
import amalgam.ui.wording.Times;
import amalgam.ui.wording.Wording;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The processes that are alive, each with what it does and what it has to do it with. */
class NodeTable extends PlainTable {

  private final Map<String, Line> lines = new HashMap<>();
  private final List<List<String>> fixed;

  /**
   * @param self id of the process that serves this page
   */
  NodeTable(List<Node> nodes, String self) {
    super(
        "Running processes",
        "Name",
        "State",
        "Does",
        "Device",
        "Threads",
        "Models",
        "Version",
        "Last seen",
        "Running since");
    addClassName("nodes");
    fixed = fixed(nodes);
    nodes.forEach(node -> add(node, self));
  }

  /** What moves in a process's row. */
  private record Line(Span state, Span models, Span seen) {

    Line() {
      this(words(""), number(""), words(""));
    }

    void show(Node node, WorkersNews news) {
      int jobs = news.inHand().getOrDefault(node.id(), 0);
      state.setText(stateInWords(node, jobs));
      models.setText(Numbers.count(node.holdings().size()));
      seen.setText(Times.ago(Duration.between(node.seenAt(), news.at())));
    }

    private static String stateInWords(Node node, int jobs) {
      if (jobs > 0) {
        return "working on " + Numbers.counted(jobs, "job");
      }
      return node.role().works() ? "idle" : "serving";
    }
  }

  private void add(Node node, String self) {
    Line line = new Line();
    lines.put(node.id(), line);
    addRow(
        NodeWords.name(node, self),
        line.state(),
        words(Wording.role(node.role())),
        NodeWords.device(node),
        number(Numbers.count(node.threads())),
        line.models(),
        words(node.version()),
        line.seen(),
        new Moment(node.startedAt()));
  }

  /** Whether its rows are about exactly these, as they are: a starting one learns its device. */
  boolean isAbout(List<Node> nodes) {
    return fixed(nodes).equals(fixed);
  }

  private static List<List<String>> fixed(List<Node> nodes) {
    return nodes.stream().map(node -> List.of(node.id(), node.device())).toList();
  }

  void show(WorkersNews news) {
    for (Node node : news.alive()) {
      lines.getOrDefault(node.id(), new Line()).show(node, news);
    }
  }
}
