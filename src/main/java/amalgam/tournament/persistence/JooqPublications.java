package amalgam.tournament.persistence;

import static amalgam.platform.persistence.schema.Tables.ENTRANT;
import static amalgam.platform.persistence.schema.Tables.PROMPT;
import static amalgam.platform.persistence.schema.Tables.PROPOSAL_BLOCK;
import static amalgam.platform.persistence.schema.Tables.TOURNAMENT;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;

import amalgam.platform.node.SharedClock;
import amalgam.platform.persistence.schema.tables.Entrant;
import amalgam.platform.persistence.schema.tables.Prompt;
import amalgam.tournament.PublicationRepository;
import amalgam.tournament.TournamentId;
import amalgam.tournament.Visibility;
import java.time.Instant;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JooqPublications implements PublicationRepository {

  private static final Prompt OWN_PROMPT = PROMPT.as("own_prompt");
  private static final Entrant OWN_ENTRANT = ENTRANT.as("own_entrant");

  private final DSLContext database;
  private final SharedClock clock;

  JooqPublications(DSLContext database, SharedClock clock) {
    this.database = database;
    this.clock = clock;
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void publish(TournamentId id) {
    database
        .update(TOURNAMENT)
        .set(TOURNAMENT.VISIBILITY, Visibility.PUBLIC.word())
        .set(TOURNAMENT.PUBLISHED_AT, clock.sharedTime())
        .where(TOURNAMENT.ID.eq(id.value()))
        .and(TOURNAMENT.VISIBILITY.eq(Visibility.PRIVATE.word()))
        .execute();
  }

  @Override
  public Optional<Instant> publishedAt(TournamentId id) {
    return database
        .select(TOURNAMENT.PUBLISHED_AT)
        .from(TOURNAMENT)
        .where(TOURNAMENT.ID.eq(id.value()))
        .fetchOptional(TOURNAMENT.PUBLISHED_AT);
  }

  @Override
  public Others privateBeside(TournamentId id, Instant moment) {
    return database
        .select(countDistinct(TOURNAMENT.ID), countDistinct(ENTRANT.ID))
        .from(TOURNAMENT)
        .join(ENTRANT)
        .on(ENTRANT.TOURNAMENT_ID.eq(TOURNAMENT.ID))
        .join(PROPOSAL_BLOCK)
        .on(PROPOSAL_BLOCK.ENTRANT_ID.eq(ENTRANT.ID))
        .where(TOURNAMENT.ID.ne(id.value()))
        .and(wasPrivate(moment))
        .and(JooqBlockRepository.JUDGED)
        .and(PROPOSAL_BLOCK.JUDGED_AT.le(moment).or(PROPOSAL_BLOCK.JUDGED_AT.isNull()))
        .and(hasSamePrompts(id))
        .and(
            TOURNAMENT.ID.in(
                select(ENTRANT.TOURNAMENT_ID)
                    .from(ENTRANT)
                    .join(OWN_ENTRANT)
                    .on(OWN_ENTRANT.CONTESTANT_ID.eq(ENTRANT.CONTESTANT_ID))
                    .where(OWN_ENTRANT.TOURNAMENT_ID.eq(id.value()))))
        .fetchSingle(Records.mapping(Others::new));
  }

  private static Condition wasPrivate(Instant moment) {
    return TOURNAMENT
        .CREATED_AT
        .le(moment)
        .and(
            TOURNAMENT
                .VISIBILITY
                .eq(Visibility.PRIVATE.word())
                .or(TOURNAMENT.PUBLISHED_AT.gt(moment)));
  }

  /** As many prompts, and each the same as the one in its place. */
  private static Condition hasSamePrompts(TournamentId id) {
    Field<Integer> own =
        field(selectCount().from(OWN_PROMPT).where(OWN_PROMPT.TOURNAMENT_ID.eq(id.value())));
    Field<Integer> theirs =
        field(selectCount().from(PROMPT).where(PROMPT.TOURNAMENT_ID.eq(TOURNAMENT.ID)));
    Field<Integer> same =
        field(
            selectCount()
                .from(PROMPT)
                .join(OWN_PROMPT)
                .on(
                    OWN_PROMPT.ORDINAL.eq(PROMPT.ORDINAL),
                    OWN_PROMPT.START_CONCEPT.eq(PROMPT.START_CONCEPT),
                    OWN_PROMPT.END_CONCEPT.eq(PROMPT.END_CONCEPT),
                    OWN_PROMPT.INCLUDE.eq(PROMPT.INCLUDE),
                    OWN_PROMPT.EXCLUDE.eq(PROMPT.EXCLUDE))
                .where(PROMPT.TOURNAMENT_ID.eq(TOURNAMENT.ID))
                .and(OWN_PROMPT.TOURNAMENT_ID.eq(id.value())));
    return theirs.eq(own).and(same.eq(own)).and(sameSpace(id));
  }

  private static Condition sameSpace(TournamentId id) {
    return TOURNAMENT.SPACE_ID.eq(
        select(TOURNAMENT.as("own").SPACE_ID)
            .from(TOURNAMENT.as("own"))
            .where(TOURNAMENT.as("own").ID.eq(id.value())));
  }
}
