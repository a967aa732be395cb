package amalgam.ui.space;

import amalgam.concept.SpaceCatalog;
import amalgam.concept.SpaceSummary;
import amalgam.ui.component.Page;
import amalgam.ui.component.PlainTable;
import amalgam.ui.wording.Numbers;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;

/** All concept spaces. */
@Route("spaces")
@PageTitle("Spaces · Amalgam")
@AnonymousAllowed
class SpacesView extends Div {

  SpacesView(SpaceCatalog spaces) {
    add(
        Page.head(
            "Spaces",
            "A space holds concepts and the links between them; a proposal is a walk along"
                + " links."));
    List<SpaceSummary> summaries = spaces.summaries();
    if (summaries.isEmpty()) {
      add(
          Page.empty(
              "This page will list concept spaces. There is none yet: they are stored when the"
                  + " program starts."));
      return;
    }
    PlainTable table =
        new PlainTable("Spaces", "Name", "Kind", "Concepts", "Links", "Relations", "Links each");
    for (SpaceSummary space : summaries) {
      table.addRow(
          new Anchor("space/" + space.identity().id(), space.identity().name()),
          PlainTable.words(space.identity().kind()),
          PlainTable.number(Numbers.count(space.concepts())),
          PlainTable.number(Numbers.count(space.edges())),
          PlainTable.number(Numbers.count(space.relations())),
          PlainTable.number(Numbers.number(space.averageDegree())));
    }
    add(table);
  }
}
