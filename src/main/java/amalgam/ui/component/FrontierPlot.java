package amalgam.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** Contestants' curves before the feasible frontier. */
@Tag("frontier-plot")
@NpmPackage(value = "echarts", version = "6.1.0")
@JsModule("./plot/frontier-plot.ts")
public class FrontierPlot extends Component {

  private static final String HIDDEN = "event.detail.hidden";

  /** Replaces what is drawn; points glide to their new places. */
  public void setFigure(FrontierFigure figure) {
    getElement().setPropertyBean("figure", figure);
  }

  /** Hears which curves a person has hidden, by id. */
  public void onHiddenChange(Consumer<List<String>> listener) {
    getElement()
        .addEventListener(
            "hidden-changed",
            event -> {
              String ids = event.getEventData().path(HIDDEN).asString("");
              listener.accept(
                  Arrays.stream(ids.split(",")).filter(id -> !id.isEmpty()).sorted().toList());
            })
        .addEventData(HIDDEN);
  }
}
