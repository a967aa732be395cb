package amalgam.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;

/** Lines with bands, panel below panel. */
@Tag("panel-plot")
@NpmPackage(value = "echarts", version = "6.1.0")
@JsModule("./plot/panel-plot.ts")
public class PanelPlot extends Component {

  /** Replaces what is drawn. */
  public void setFigure(PanelFigure figure) {
    getElement().setPropertyBean("figure", figure);
  }
}
