package amalgam.ui.worker;

import amalgam.platform.job.JobQueue.Depth;
import amalgam.ui.component.PlainTable;
import amalgam.ui.wording.Numbers;
import amalgam.ui.wording.Times;
import amalgam.ui.wording.Wording;
import java.time.Duration;
import java.util.List;

/** What is to be done, a row a kind of work. */
class QueueTable extends PlainTable {

  QueueTable(List<Depth> queue) {
    super("Queue", "Work", "Waiting", "Tried again later", "In hand", "The oldest has waited");
    queue.forEach(
        depth ->
            addRow(
                words(Wording.job(depth.kind())),
                number(Numbers.count(depth.waiting())),
                number(Numbers.count(depth.later())),
                number(Numbers.count(depth.inHand())),
                number(
                    depth.waiting() == 0
                        ? "–"
                        : Times.span(Duration.ofSeconds(depth.oldestSeconds())))));
  }
}
