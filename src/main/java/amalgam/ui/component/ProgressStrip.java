package amalgam.ui.component;

import amalgam.tournament.Progress;
import amalgam.tournament.TournamentStatus;
import amalgam.ui.wording.Wording;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** A slim bar with how much is done, in words, and why it does not go on where it does not. */
public class ProgressStrip extends Div {

  private final Div bar = new Div();
  private final Div done = new Div();
  private final Paragraph words = new Paragraph();
  private final Paragraph trouble = new Paragraph();

  public ProgressStrip() {
    addClassName("progress-strip");
    bar.addClassName("bar");
    bar.getElement().setAttribute("role", "progressbar");
    bar.getElement().setAttribute("aria-label", "Proposals judged");
    bar.getElement().setAttribute("aria-valuemin", "0");
    bar.getElement().setAttribute("aria-valuemax", "100");
    trouble.addClassName("trouble");
    trouble.setVisible(false);
    bar.add(done);
    add(bar, words, trouble);
  }

  public void show(Progress progress, TournamentStatus status) {
    long percent = Math.round(progress.share() * 100);
    bar.getElement().setAttribute("aria-valuenow", Long.toString(percent));
    done.getStyle().setWidth(progress.share() * 100 + "%");
    words.setText(Wording.progress(progress, status));
    boolean isPlanned = progress.planned() > 0;
    bar.setVisible(isPlanned);
    words.setVisible(isPlanned);
    String reason = progress.trouble();
    trouble.setText(reason == null ? "" : reason);
    trouble.setVisible(reason != null);
  }
}
