package amalgam.ui.worker;

import amalgam.contestant.training.Trainings;
import amalgam.platform.node.Node;
import amalgam.platform.node.ThisNode;
import amalgam.ui.component.FirstRows;
import amalgam.ui.component.Page;
import amalgam.ui.live.LiveWorkers;
import amalgam.ui.live.WorkersNews;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The processes of the installation, what is wrong with them, what waits and what is trained. */
@Route("workers")
@PageTitle("Workers · Amalgam")
@AnonymousAllowed
class WorkersView extends Div {

  private static final int GONE_AT_FIRST = 10;

  private final LiveWorkers live;
  private final String self;

  private final Paragraph trouble = new Paragraph();
  private final UnorderedList complaints = new UnorderedList();
  private final Component nobody =
      Page.empty(
          "No worker is running, so nothing is played or trained. Start the program on this"
              + " database with the setting AMALGAM_ROLE=worker, or this process anew with"
              + " AMALGAM_ROLE=both.");
  private final Div alive = new Div(Page.skeleton("table"));
  private final Div queue = new Div(Page.skeleton("table"));
  private final TrainingList trainings;
  private final Section trainingSection;
  private final FirstRows<Node> gone;
  private final Section goneSection;

  private @Nullable NodeTable table;
  private @Nullable Registration reading;

  WorkersView(LiveWorkers live, ThisNode self, Trainings trainings) {
    this.live = live;
    this.self = self.id();
    this.trainings = new TrainingList(trainings);
    trainingSection = Page.section("Trainings", this.trainings);
    trainingSection.setVisible(false);
    gone = new FirstRows<>(GONE_AT_FIRST, nodes -> new GoneTable(nodes, this.self));
    goneSection = Page.section("Gone within the last day", gone);
    goneSection.setVisible(false);
    trouble.addClassName("trouble");
    trouble.getElement().setAttribute("role", "status");
    complaints.addClassName("complaints");
    complaints.setVisible(false);
    nobody.setVisible(false);
    add(
        Page.head(
            "Workers", "The processes of this installation, and the work that waits for them."),
        trouble,
        complaints,
        nobody,
        Page.section("Running", alive),
        Page.section("Queue", queue),
        trainingSection,
        goneSection);
  }

  private void show(WorkersNews news) {
    trouble.setText(news.trouble() == null ? "" : news.trouble());
    complaints.removeAll();
    news.complaints().forEach(sentence -> complaints.add(new ListItem(sentence)));
    complaints.setVisible(!news.complaints().isEmpty());
    nobody.setVisible(!news.hasWorker());
    tableOf(news.alive()).show(news);
    Page.fill(
        queue,
        news.queue().isEmpty() ? Page.empty("Nothing waits.") : new QueueTable(news.queue()));
    trainings.show(news);
    trainingSection.setVisible(!news.trainings().isEmpty());
    gone.show(news.gone());
    goneSection.setVisible(!news.gone().isEmpty());
  }

  private NodeTable tableOf(List<Node> nodes) {
    NodeTable shown = table;
    if (shown == null || !shown.isAbout(nodes)) {
      shown = new NodeTable(nodes, self);
      table = shown;
      Page.fill(alive, shown);
    }
    return shown;
  }

  @Override
  protected void onAttach(AttachEvent event) {
    reading = live.workers(event.getUI(), this::show);
  }

  @Override
  protected void onDetach(DetachEvent event) {
    if (reading != null) {
      reading.remove();
      reading = null;
    }
  }
}
