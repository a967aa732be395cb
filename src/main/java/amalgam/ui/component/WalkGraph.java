package amalgam.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** A walk as a small graph, broken links red and dashed. */
@Tag("walk-graph")
@JsModule("./walk/walk-graph.ts")
public class WalkGraph extends Component {

  public WalkGraph(WalkDrawing walk) {
    getElement().setPropertyBean("walk", walk);
  }
}
