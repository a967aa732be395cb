package amalgam.ui.replay;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/** Plays a film: its plot, its time line and its standings. */
@Tag("replay-player")
@JsModule("./replay/replay-player.ts")
class ReplayPlayer extends Component {

  private static final String STEP = "event.detail.step";
  private static final String HIDDEN = "event.detail.hidden";

  /** Replaces the film; who watches its end goes on watching its end. */
  void setFilm(Film film) {
    getElement().setPropertyBean("film", film);
  }

  /**
   * Goes to a step.
   *
   * @param step from 1; 0 for the end
   */
  void setStep(int step) {
    getElement().setProperty("step", step);
  }

  /** Hides the contestants of those ids in the plot. */
  void setHidden(List<String> ids) {
    getElement().setProperty("hiding", String.join(",", ids));
  }

  /** Hears at which step somebody came to rest; 0 for the end. */
  void onStep(IntConsumer listener) {
    getElement()
        .addEventListener(
            "stepped", event -> listener.accept(event.getEventData().path(STEP).asInt(0)))
        .addEventData(STEP);
  }

  /** Hears which contestants somebody has hidden, by id. */
  void onHiddenChange(Consumer<List<String>> listener) {
    getElement()
        .addEventListener(
            "hid",
            event -> {
              String ids = event.getEventData().path(HIDDEN).asString("");
              listener.accept(
                  Arrays.stream(ids.split(",")).filter(id -> !id.isEmpty()).sorted().toList());
            })
        .addEventData(HIDDEN);
  }
}
