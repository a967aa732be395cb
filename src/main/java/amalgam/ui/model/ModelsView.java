package amalgam.ui.model;

import amalgam.contestant.Contestant;
import amalgam.contestant.ContestantCatalog;
import amalgam.contestant.ContestantKind;
import amalgam.ui.component.DataLook;
import amalgam.ui.component.DataMark;
import amalgam.ui.component.Page;
import amalgam.ui.component.PlainTable;
import amalgam.ui.wording.Numbers;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Everyone who could enter a tournament. */
@Route("models")
@PageTitle("Models · Amalgam")
@AnonymousAllowed
class ModelsView extends Div {

  ModelsView(ContestantCatalog contestants) {
    add(
        Page.head(
            "Models", "Transformers of different sizes, and baselines that anchor every board."));
    List<Contestant> all =
        contestants.all().stream()
            .sorted(
                Comparator.comparing(Contestant::kind)
                    .thenComparing(Contestant::family)
                    .thenComparing(contestant -> size(contestant)))
            .toList();
    if (all.isEmpty()) {
      add(Page.empty("This page will list contestants. There is none yet: train a family first."));
    } else {
      add(table(all));
    }
  }

  private static long size(Contestant contestant) {
    return Objects.requireNonNullElse(contestant.parameters(), 0L);
  }

  private static PlainTable table(List<Contestant> all) {
    Map<String, DataLook> looks = DataLook.of(all);
    PlainTable table = new PlainTable("Models", "Name", "Kind", "Family", "Parameters");
    for (Contestant contestant : all) {
      Span name = new Span(new DataMark(Objects.requireNonNull(looks.get(contestant.id()))));
      name.add(new Anchor("model/" + contestant.id(), contestant.name()));
      Long parameters = contestant.parameters();
      table.addRow(
          name,
          PlainTable.words(kind(contestant.kind())),
          PlainTable.words(contestant.family()),
          PlainTable.number(parameters == null ? "–" : Numbers.parameters(parameters)));
    }
    return table;
  }

  private static String kind(ContestantKind kind) {
    return switch (kind) {
      case TRANSFORMER -> "transformer";
      case BASELINE -> "baseline";
      case ENDPOINT -> "behind a server";
      case PEOPLE -> "people";
    };
  }
}
