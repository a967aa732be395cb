package amalgam.concept.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amalgam.arena.Repositories;
import amalgam.concept.Concept;
import amalgam.concept.ConceptSpace;
import amalgam.concept.Relation;
import amalgam.concept.SpaceCatalog;
import amalgam.concept.SpaceIdentity;
import amalgam.concept.SpaceSummary;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;

/** What everybody relies on who keeps a space. */
abstract class SpaceCatalogContract {

  private final Repositories repositories;
  private final SpaceCatalog catalog;

  SpaceCatalogContract(Repositories repositories) {
    this.repositories = repositories;
    this.catalog = repositories.get(SpaceCatalog.class);
  }

  @Test
  void aSpaceComesBackAsItWasStoredInAnyScript() {
    ConceptSpace stored =
        space(
            newId(),
            new Concept("café au lait", "x'); drop table concept_space; -- \\ \"quoted\""),
            new Concept("猫 🜚 ‏قط", "long ".repeat(200_000)));
    catalog.store(stored);
    ConceptSpace found = anotherProcess().get(stored.identity().id());
    assertThat(found.identity()).isEqualTo(stored.identity());
    assertThat(found.concepts()).isEqualTo(stored.concepts());
    assertThat(found.relations()).isEqualTo(stored.relations());
    assertThat(found.edges()).isEqualTo(stored.edges());
    assertThat(found.hash()).isEqualTo(stored.hash());
  }

  @Test
  void everybodySharesOneInstance() {
    ConceptSpace stored = catalog.store(space(newId()));
    assertThat(catalog.get(stored.identity().id()))
        .isSameAs(catalog.find(stored.identity().id()).orElseThrow());
  }

  @Test
  void summariesAreInTheOrderOfTheirIdsWhateverTheDatabaseTakesForAlphabetical() {
    String id = newId();
    for (String end : List.of("b", "-c", "a-b", "ab", "0", "")) {
      catalog.store(space(id + end));
    }
    assertThat(catalog.summaries().stream().map(one -> one.identity().id()))
        .isSorted()
        .contains(id, id + "-c", id + "ab");
  }

  @Test
  void aSummarySaysWhatTheSpaceSays() {
    ConceptSpace stored = catalog.store(space(newId()));
    assertThat(catalog.summaries())
        .contains(new SpaceSummary(stored.identity(), stored.hash(), 2, 1, 1));
  }

  @Test
  void storedTwiceItIsThereOnceAndAnotherContentIsRefused() {
    ConceptSpace stored = catalog.store(space(newId()));
    catalog.store(space(stored.identity().id()));
    assertThat(catalog.summaries().stream().map(SpaceSummary::identity))
        .containsOnlyOnce(stored.identity());
    ConceptSpace another =
        space(stored.identity().id(), new Concept("a", ""), new Concept("z", ""));
    assertThatThrownBy(() -> catalog.store(another))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("another content");
    assertThatThrownBy(() -> anotherProcess().store(another))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void processesThatStoreTheSameSpaceAtOnceAllGetIt() throws Exception {
    int processes = 4;
    ConceptSpace space = space(newId());
    CyclicBarrier together = new CyclicBarrier(processes);
    Callable<ConceptSpace> store =
        () -> {
          SpaceCatalog own = anotherProcess();
          together.await();
          return repositories.inTransaction(() -> own.store(space));
        };
    try (ExecutorService threads = Executors.newFixedThreadPool(processes)) {
      for (Future<ConceptSpace> one : threads.invokeAll(Collections.nCopies(processes, store))) {
        assertThat(one.get().hash()).isEqualTo(space.hash());
      }
    }
    assertThat(catalog.summaries().stream().map(SpaceSummary::identity))
        .containsOnlyOnce(space.identity());
  }

  @Test
  void anUnknownSpaceIsRefusedWithThoseThatAreKnown() {
    ConceptSpace stored = catalog.store(space(newId()));
    assertThat(catalog.find("nowhere")).isEmpty();
    assertThatThrownBy(() -> catalog.get("nowhere"))
        .hasMessageContaining("There is no space 'nowhere'")
        .hasMessageContaining(stored.identity().id());
  }

  /** One that has read nothing yet. */
  private SpaceCatalog anotherProcess() {
    return new JooqSpaceCatalog(repositories.get(DSLContext.class), Clock.systemUTC());
  }

  private static String newId() {
    return "s" + UUID.randomUUID();
  }

  private static ConceptSpace space(String id) {
    return space(id, new Concept("a", ""), new Concept("b", ""));
  }

  private static ConceptSpace space(String id, Concept one, Concept other) {
    var space = ConceptSpace.builder(new SpaceIdentity(id, "Näme 猫", "import", "CC BY 4.0 – ok"));
    space.relation(new Relation("is a", "has kind"));
    space.concept(one);
    space.concept(other);
    return space.edge(0, 0, 1).build();
  }
}
