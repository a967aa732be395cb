package amalgam.ui.home;

import amalgam.ui.component.FrontierPlot;
import amalgam.ui.component.FrontierPlot.Point;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import java.util.List;

/** Greets, and shows a plot so that the whole chain to the browser is seen to work. */
@Route("")
@PageTitle("Amalgam")
class HomeView extends Main {

  HomeView() {
    FrontierPlot plot = new FrontierPlot();
    plot.setPoints(
        List.of(
            new Point("novel", 0.9, 0.2),
            new Point("both", 0.6, 0.6),
            new Point("useful", 0.2, 0.9)));
    add(new H1("Amalgam"), plot);
  }
}
