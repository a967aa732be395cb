package amalgam.ui.space;

import amalgam.concept.Concept;
import amalgam.concept.ConceptSpace;
import amalgam.concept.SpaceCatalog;
import amalgam.concept.Walk;
import amalgam.ui.component.Page;
import amalgam.ui.component.PlainTable;
import amalgam.ui.wording.Numbers;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** One concept space: its facts, its relations, and its concepts to look around among. */
@Route("space")
@AnonymousAllowed
class SpaceView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

  private final SpaceCatalog spaces;

  private String title = "";

  SpaceView(SpaceCatalog spaces) {
    this.spaces = spaces;
  }

  @Override
  public void setParameter(BeforeEvent event, String id) {
    ConceptSpace space =
        spaces
            .find(id)
            .orElseThrow(() -> new NotFoundException("There is no space “%s”.".formatted(id)));
    title = space.identity().name();
    String asked =
        event.getLocation().getQueryParameters().getSingleParameter("concept").orElse("");
    Page.fill(
        this,
        Page.head(title, ""),
        facts(space),
        Page.section("Look around", search(space, asked), concept(space, asked)),
        Page.section("Relations", relations(space)));
  }

  private static DescriptionList facts(ConceptSpace space) {
    DescriptionList facts = Page.facts();
    Page.fact(facts, "Concepts", Numbers.count(space.conceptCount()));
    Page.fact(facts, "Links", Numbers.count(space.edgeCount()));
    Page.fact(facts, "Links a concept", Numbers.number(space.averageDegree()));
    Page.fact(facts, "Relations", Numbers.count(space.relationCount()));
    Page.fact(facts, "Licence", space.identity().licence());
    Page.fact(facts, "Content (SHA-256)", new Code(space.hash()));
    return facts;
  }

  private static Component search(ConceptSpace space, String asked) {
    ComboBox<String> search = new ComboBox<>("Find a concept");
    search.setItems(space.concepts().stream().map(Concept::name).sorted().toList());
    search.setPlaceholder("Type a word");
    search.setClearButtonVisible(true);
    if (space.indexOfConcept(asked) != Walk.UNKNOWN) {
      search.setValue(asked);
    }
    search.addValueChangeListener(
        change -> {
          if (change.isFromClient()) {
            visit(space, change.getValue());
          }
        });
    return search;
  }

  private static void visit(ConceptSpace space, String concept) {
    UI.getCurrentOrThrow()
        .navigate(
            SpaceView.class,
            space.identity().id(),
            concept == null ? QueryParameters.empty() : QueryParameters.of("concept", concept));
  }

  private static Component concept(ConceptSpace space, String asked) {
    if (asked.isEmpty()) {
      return new Div();
    }
    int concept = space.indexOfConcept(asked);
    return concept == Walk.UNKNOWN
        ? Page.empty("This space has no concept “%s”; look for another.".formatted(asked))
        : new ConceptCard(space, concept);
  }

  private static Component relations(ConceptSpace space) {
    PlainTable table =
        new PlainTable(
            "Relations", "Relation", "The other way round", "Share of links", "Surprise");
    List<Integer> byShare =
        IntStream.range(0, space.relationCount())
            .boxed()
            .sorted(Comparator.comparingDouble(relation -> -space.frequency(relation)))
            .toList();
    for (int relation : byShare) {
      table.addRow(
          PlainTable.words(space.relation(relation).name()),
          PlainTable.words(space.relation(relation).inverse()),
          PlainTable.number(Numbers.share(space.frequency(relation))),
          PlainTable.number(Numbers.nats(space.surprise(relation))));
    }
    return table;
  }

  @Override
  public String getPageTitle() {
    return title + " · Amalgam";
  }

  /** The address of a concept in its space. */
  static Anchor link(ConceptSpace space, String concept) {
    String query = QueryParameters.of("concept", concept).getQueryString();
    return new Anchor("space/" + space.identity().id() + "?" + query, concept);
  }
}
