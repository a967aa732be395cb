package amalgam.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** The small sign of a contestant, the same as on the plot. */
@Tag("data-mark")
@JsModule("./plot/data-mark.ts")
public class DataMark extends Component {

  public DataMark(DataLook look) {
    getElement().setPropertyBean("look", look);
  }
}
