package amalgam.ui.home;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import amalgam.ui.component.FrontierPlot;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

@SpringBootTest
class HomeViewTest {

  @Autowired private ApplicationContext spring;

  @BeforeEach
  void arrive() {
    Routes routes = new Routes();
    routes.getRoutes().add(HomeView.class);
    MockVaadin.setup(UI::new, new MockSpringServlet(routes, spring, UI::new));
    UI.getCurrent().navigate("");
  }

  @AfterEach
  void leave() {
    MockVaadin.tearDown();
  }

  @Test
  void aVisitorReadsWhereTheyAreAndSeesThePlot() {
    assertThat(_get(H1.class).getText()).isEqualTo("Amalgam");
    _assertOne(FrontierPlot.class);
  }
}
