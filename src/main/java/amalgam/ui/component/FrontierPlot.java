package amalgam.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.util.List;

/** Novelty against utility, one dot a contestant. */
@Tag("frontier-plot")
@NpmPackage(value = "echarts", version = "6.1.0")
@JsModule("./plot/frontier-plot.ts")
public class FrontierPlot extends Component implements HasSize {

  /** One contestant's place on both axes. */
  public record Point(String name, double novelty, double utility) {}

  /** Replaces what is drawn. */
  public void setPoints(List<Point> points) {
    getElement().setPropertyList("points", points);
  }
}
