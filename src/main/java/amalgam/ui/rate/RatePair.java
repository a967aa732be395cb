package amalgam.ui.rate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.function.Consumer;
import tools.jackson.databind.json.JsonMapper;

/**
 * The whole of rating, from consent to thanks. All that the server holds of it is the text of its
 * latest sheet: hundreds of people may rate at once.
 */
@Tag("rate-pair")
@JsModule("./rate/rate-pair.ts")
class RatePair extends Component {

  private static final String DETAIL = "event.detail";
  private static final JsonMapper JSON = JsonMapper.shared();

  private int turn;

  /**
   * Says what the page says.
   *
   * @param json texts by key; one shared instance for all who read the same language
   */
  void setTexts(String json) {
    getElement().setProperty("texts", json);
  }

  /** Shows a sheet, also one that says the same as the one before. */
  void show(RateSheet sheet) {
    turn++;
    getElement().setProperty("sheet", JSON.writeValueAsString(sheet.at(turn)));
  }

  /** Hears what the rater wishes. */
  void onWish(Consumer<Wish> listener) {
    getElement()
        .addEventListener(
            "wish", event -> listener.accept(Wish.read(event.getEventData().path(DETAIL))))
        .addEventData(DETAIL);
  }
}
