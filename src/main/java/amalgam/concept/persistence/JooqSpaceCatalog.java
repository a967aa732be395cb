package amalgam.concept.persistence;

import static amalgam.platform.persistence.schema.Tables.CONCEPT_SPACE;

import amalgam.concept.ConceptSpace;
import amalgam.concept.SpaceCatalog;
import amalgam.concept.SpaceIdentity;
import amalgam.concept.SpaceSummary;
import amalgam.concept.SpaceText;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads a space once and then shares the instance: spaces never change once stored. */
@Repository
class JooqSpaceCatalog implements SpaceCatalog {

  private final DSLContext database;
  private final Clock clock;
  private final Map<String, ConceptSpace> shared = new ConcurrentHashMap<>();

  JooqSpaceCatalog(DSLContext database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  @Override
  public List<SpaceSummary> summaries() {
    return database
        .select(
            CONCEPT_SPACE.ID,
            CONCEPT_SPACE.NAME,
            CONCEPT_SPACE.KIND,
            CONCEPT_SPACE.LICENCE,
            CONCEPT_SPACE.HASH,
            CONCEPT_SPACE.CONCEPTS,
            CONCEPT_SPACE.EDGES,
            CONCEPT_SPACE.RELATIONS)
        .from(CONCEPT_SPACE)
        .fetch(
            Records.mapping(
                (id, name, kind, licence, hash, concepts, edges, relations) ->
                    new SpaceSummary(
                        new SpaceIdentity(id, name, kind, licence),
                        hash,
                        concepts,
                        edges,
                        relations)))
        .stream()
        // Every database has an alphabet of its own.
        .sorted(Comparator.comparing(summary -> summary.identity().id()))
        .toList();
  }

  @Override
  public Optional<ConceptSpace> find(String id) {
    ConceptSpace known = shared.get(id);
    if (known != null) {
      return Optional.of(known);
    }
    return load(id).map(space -> shared.merge(id, space, (first, second) -> first));
  }

  private Optional<ConceptSpace> load(String id) {
    return database
        .select(
            CONCEPT_SPACE.ID,
            CONCEPT_SPACE.NAME,
            CONCEPT_SPACE.KIND,
            CONCEPT_SPACE.LICENCE,
            CONCEPT_SPACE.CONTENT)
        .from(CONCEPT_SPACE)
        .where(CONCEPT_SPACE.ID.eq(id))
        .fetchOptional(
            Records.mapping(
                (key, name, kind, licence, content) ->
                    SpaceText.parse(new SpaceIdentity(key, name, kind, licence), content)));
  }

  @Override
  @Transactional
  public ConceptSpace store(ConceptSpace space) {
    Optional<ConceptSpace> stored = find(space.identity().id());
    if (stored.isEmpty() && insert(space)) {
      return space;
    }
    ConceptSpace known = stored.orElseGet(() -> find(space.identity().id()).orElseThrow());
    if (!known.hash().equals(space.hash())) {
      throw new IllegalArgumentException(
          "A space '%s' with another content is stored already; give this one another id."
              .formatted(space.identity().id()));
    }
    return known;
  }

  /** Whether nobody else stored one of that id in the meantime. */
  private boolean insert(ConceptSpace space) {
    return database
            .insertInto(CONCEPT_SPACE)
            .set(CONCEPT_SPACE.ID, space.identity().id())
            .set(CONCEPT_SPACE.NAME, space.identity().name())
            .set(CONCEPT_SPACE.KIND, space.identity().kind())
            .set(CONCEPT_SPACE.LICENCE, space.identity().licence())
            .set(CONCEPT_SPACE.HASH, space.hash())
            .set(CONCEPT_SPACE.CONCEPTS, space.conceptCount())
            .set(CONCEPT_SPACE.EDGES, space.edgeCount())
            .set(CONCEPT_SPACE.RELATIONS, space.relationCount())
            .set(CONCEPT_SPACE.CONTENT, SpaceText.format(space))
            .set(CONCEPT_SPACE.CREATED_AT, clock.instant())
            .onConflict(CONCEPT_SPACE.ID)
            .doNothing()
            .execute()
        == 1;
  }
}
