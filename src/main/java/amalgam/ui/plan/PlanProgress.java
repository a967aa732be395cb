package amalgam.ui.plan;

import amalgam.planning.PlanNews;
import amalgam.ui.wording.Numbers;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** How far a simulation is, with the button that ends it. */
class PlanProgress extends Div {

  private final Div bar = new Div();
  private final Div done = new Div();
  private final Paragraph words = new Paragraph("Waiting for a processor…");

  PlanProgress(Runnable stop) {
    addClassName("progress-strip");
    bar.addClassName("bar");
    bar.getElement().setAttribute("role", "progressbar");
    bar.getElement().setAttribute("aria-label", "Tournaments simulated");
    bar.getElement().setAttribute("aria-valuemin", "0");
    bar.getElement().setAttribute("aria-valuemax", "100");
    bar.getElement().setAttribute("aria-valuenow", "0");
    bar.add(done);
    add(bar, words, new Button("Stop", click -> stop.run()));
  }

  void show(PlanNews news) {
    double share = (double) news.done() / news.of();
    bar.getElement().setAttribute("aria-valuenow", Long.toString(Math.round(100 * share)));
    done.getStyle().setWidth(100 * share + "%");
    words.setText(
        "%s of %s tournaments simulated%s"
            .formatted(
                Numbers.count(news.done()),
                Numbers.count(news.of()),
                news.remaining() == null
                    ? ""
                    : ", %s left".formatted(Numbers.about(news.remaining()))));
  }
}
