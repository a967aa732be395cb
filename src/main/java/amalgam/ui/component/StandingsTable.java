package amalgam.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.function.Consumer;

/** The board's numbers, a row a contestant, unfolding to its decoding settings. */
@Tag("standings-table")
@JsModule("./table/standings-table.ts")
public class StandingsTable extends Component {

  private static final String KEY = "event.detail.key";

  /** Replaces the rows; what a person unfolded stays unfolded. */
  public void setSheet(StandingsSheet sheet) {
    getElement().setPropertyBean("sheet", sheet);
  }

  /** Hears the key of a column that a person wants the rows ordered by. */
  public void onSort(Consumer<String> listener) {
    getElement()
        .addEventListener(
            "sort-by", event -> listener.accept(event.getEventData().path(KEY).asString("")))
        .addEventData(KEY);
  }
}
