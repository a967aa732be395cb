package amalgam.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import amalgam.concept.Concept;
import amalgam.concept.ConceptSpace;
import amalgam.concept.ConceptSpaceBuilder;
import amalgam.concept.Relation;
import amalgam.concept.SpaceIdentity;
import amalgam.ui.component.WalkDrawing.Hop;
import amalgam.ui.component.WalkDrawing.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WalkDrawingTest {

  private final ConceptSpace space = space();

  private static ConceptSpace space() {
    ConceptSpaceBuilder builder =
        ConceptSpace.builder(new SpaceIdentity("music", "Music", "import", "none"));
    int violin = builder.concept(new Concept("violin", "has four strings"));
    int instrument = builder.concept(new Concept("instrument", ""));
    builder.concept(new Concept("kite", "flies"));
    int kind = builder.relation(new Relation("is a kind of", "has the kind"));
    builder.relation(new Relation("is part of", "has the part"));
    return builder.edge(violin, kind, instrument).build();
  }

  @Test
  void aLinkReadsInTheDirectionOfTheWalk() {
    assertThat(WalkDrawing.of(space, "violin|is a kind of|instrument").orElseThrow().hops())
        .containsExactly(new Hop("is a kind of", true));
    assertThat(WalkDrawing.of(space, "instrument|is a kind of|violin").orElseThrow().hops())
        .containsExactly(new Hop("has the kind", true));
    assertThat(WalkDrawing.of(space, "instrument|is a kind of|violin").orElseThrow().inWords())
        .isEqualTo("instrument · has the kind · violin");
  }

  @Test
  void aLinkThatTheSpaceDoesNotHaveIsBroken() {
    assertThat(
            WalkDrawing.of(space, "violin|is part of|instrument|is a kind of|kite")
                .orElseThrow()
                .hops())
        .containsExactly(new Hop("is part of", false), new Hop("is a kind of", false));
  }

  @Test
  void anUnknownConceptKeepsItsName() {
    WalkDrawing walk = WalkDrawing.of(space, "violin|is a kind of|zither").orElseThrow();

    assertThat(walk.concepts().getLast())
        .isEqualTo(new Node("zither", false, "This space has no such concept."));
    assertThat(walk.hops()).containsExactly(new Hop("is a kind of", false));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "violin", "violin|is a kind of"})
  void whatIsNoWalkIsNotDrawn(String text) {
    assertThat(WalkDrawing.of(space, text)).isEmpty();
  }
}
