package amalgam.ui.space;

import amalgam.concept.Concept;
import amalgam.concept.ConceptSpace;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A concept, what it means, and its neighbours as phrases. */
class ConceptCard extends Div {

  ConceptCard(ConceptSpace space, int index) {
    addClassName("concept-card");
    Concept concept = space.concept(index);
    add(new H3(concept.name()));
    if (!concept.definition().isEmpty()) {
      add(new Paragraph(concept.definition()));
    }
    Map<String, List<String>> neighbours =
        IntStream.range(space.firstHalfEdge(index), space.lastHalfEdge(index))
            .boxed()
            .collect(
                Collectors.groupingBy(
                    space::phrase,
                    TreeMap::new,
                    Collectors.mapping(
                        halfEdge -> space.concept(space.neighbour(halfEdge)).name(),
                        Collectors.toList())));
    DescriptionList phrases = new DescriptionList();
    phrases.addClassName("phrases");
    neighbours.forEach((phrase, names) -> phrases.add(line(space, phrase, names)));
    add(phrases);
  }

  private static Div line(ConceptSpace space, String phrase, List<String> names) {
    DescriptionList.Description linked = new DescriptionList.Description();
    for (String name : names) {
      linked.add(new Span(SpaceView.link(space, name)));
    }
    return new Div(new DescriptionList.Term(phrase), linked);
  }
}
