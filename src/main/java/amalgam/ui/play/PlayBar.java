package amalgam.ui.play;

import amalgam.people.Play;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** How far a person is, and the way to another prompt. */
class PlayBar extends Div {

  private final Span tally = new Span();
  private final NativeButton other;

  PlayBar(Runnable pass) {
    other = new NativeButton(getTranslation("play.other"), click -> pass.run());
    addClassName("play-bar");
    add(tally, other);
  }

  void show(Play.Tally so) {
    tally.setText(getTranslation("play.tally", so.answered(), so.prompts()));
  }

  /** Offers another prompt, or does not. */
  void offerOther(boolean isOffered) {
    other.setVisible(isOffered);
  }
}
