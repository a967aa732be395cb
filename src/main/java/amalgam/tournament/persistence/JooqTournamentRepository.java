package amalgam.tournament.persistence;

import static amalgam.platform.persistence.schema.Tables.CONCEPT_SPACE;
import static amalgam.platform.persistence.schema.Tables.CONTESTANT;
import static amalgam.platform.persistence.schema.Tables.ENTRANT;
import static amalgam.platform.persistence.schema.Tables.ENTRANT_EVENT;
import static amalgam.platform.persistence.schema.Tables.PROMPT;
import static amalgam.platform.persistence.schema.Tables.TOURNAMENT;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.max;

import amalgam.contestant.Contestant;
import amalgam.tournament.Entrant;
import amalgam.tournament.EntrantEvent;
import amalgam.tournament.EntrantId;
import amalgam.tournament.NewTournament;
import amalgam.tournament.PromptCounts;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentPrompt;
import amalgam.tournament.TournamentRepository;
import amalgam.tournament.TournamentSettings;
import amalgam.tournament.TournamentStatus;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JooqTournamentRepository implements TournamentRepository {

  private final DSLContext database;
  private final Clock clock;

  JooqTournamentRepository(DSLContext database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public Tournament insert(NewTournament tournament) {
    Instant now = clock.instant();
    TournamentSettings settings = tournament.definition().settings();
    long id =
        database
            .insertInto(TOURNAMENT)
            .set(TOURNAMENT.NAME, tournament.definition().name())
            .set(TOURNAMENT.SPACE_ID, tournament.definition().space())
            .set(TOURNAMENT.STATUS, TournamentStatus.DRAFT.word())
            .set(TOURNAMENT.VISIBILITY, tournament.definition().visibilityOrDefault().word())
            .set(TOURNAMENT.TASK, settings.task().word())
            .set(TOURNAMENT.SEED, settings.seed())
            .set(TOURNAMENT.DEFINITION, tournament.text())
            .set(TOURNAMENT.ALPHA_HOPS, settings.weights().alphaHops())
            .set(TOURNAMENT.ALPHA_SURPRISE, settings.weights().alphaSurprise())
            .set(TOURNAMENT.ALPHA_INCLUSION, settings.weights().alphaInclusion())
            .set(TOURNAMENT.ALPHA_EXCLUSION, settings.weights().alphaExclusion())
            .set(TOURNAMENT.HOP_BUDGET, settings.rules().hopBudget())
            .set(TOURNAMENT.ALLOW_REVISITS, settings.rules().allowRevisits())
            .set(TOURNAMENT.SAMPLES_PER_PROMPT, settings.samplesPerPrompt())
            .set(TOURNAMENT.CREATED_AT, now)
            .set(TOURNAMENT.STATUS_AT, now)
            .returningResult(TOURNAMENT.ID)
            .fetchSingle(TOURNAMENT.ID);
    TournamentId stored = new TournamentId(id);
    insertEntrants(stored, tournament.entrants());
    return find(stored).orElseThrow();
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public List<Entrant> insertEntrants(TournamentId id, List<NewTournament.NewEntrant> entrants) {
    int first = database.fetchCount(ENTRANT, ENTRANT.TOURNAMENT_ID.eq(id.value()));
    for (int place = 0; place < entrants.size(); place++) {
      insertEntrant(id.value(), first + place, entrants.get(place));
    }
    return entrants(id).stream().filter(entrant -> entrant.ordinal() >= first).toList();
  }

  private void insertEntrant(long tournament, int ordinal, NewTournament.NewEntrant entrant) {
    Contestant contestant = entrant.contestant();
    database
        .insertInto(CONTESTANT)
        .set(CONTESTANT.ID, contestant.id())
        .set(CONTESTANT.NAME, contestant.name())
        .set(CONTESTANT.FAMILY, contestant.family())
        .set(CONTESTANT.KIND, contestant.kind().word())
        .set(CONTESTANT.PARAMETERS, contestant.parameters())
        .set(CONTESTANT.FINGERPRINT, contestant.fingerprint())
        .onConflict(CONTESTANT.ID)
        .doNothing()
        .execute();
    long id =
        database
            .insertInto(ENTRANT)
            .set(ENTRANT.TOURNAMENT_ID, tournament)
            .set(ENTRANT.ORDINAL, ordinal)
            .set(ENTRANT.CONTESTANT_ID, contestant.id())
            .set(ENTRANT.TEMPERATURE, entrant.decoding().temperature())
            .set(ENTRANT.TOP_K, entrant.decoding().topK())
            .set(ENTRANT.TOP_P, entrant.decoding().topP())
            .set(ENTRANT.NO_REVISITS, entrant.decoding().noRevisits())
            .set(ENTRANT.MIN_HOPS, entrant.decoding().minHops())
            .set(ENTRANT.SAMPLES, entrant.samples())
            .set(ENTRANT.FINGERPRINT, contestant.fingerprint())
            .returningResult(ENTRANT.ID)
            .fetchSingle(ENTRANT.ID);
    database
        .insertInto(ENTRANT_EVENT)
        .set(ENTRANT_EVENT.ENTRANT_ID, id)
        .set(ENTRANT_EVENT.AT, clock.instant())
        .set(ENTRANT_EVENT.WHAT, EntrantEvent.What.ENTERED.word())
        .execute();
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public Optional<Tournament> lockDefinition(NewTournament tournament) {
    database
        .selectOne()
        .from(CONCEPT_SPACE)
        .where(CONCEPT_SPACE.ID.eq(tournament.definition().space()))
        .forUpdate()
        .execute();
    return database
        .selectFrom(TOURNAMENT)
        .where(TOURNAMENT.DEFINITION.eq(tournament.text()))
        .orderBy(TOURNAMENT.ID)
        .limit(1)
        .fetchOptional(TournamentRows::tournament);
  }

  @Override
  public List<Tournament> all() {
    return database
        .selectFrom(TOURNAMENT)
        .orderBy(TOURNAMENT.ID.desc())
        .fetch(TournamentRows::tournament);
  }

  @Override
  public Optional<Tournament> find(TournamentId id) {
    return database
        .selectFrom(TOURNAMENT)
        .where(TOURNAMENT.ID.eq(id.value()))
        .fetchOptional(TournamentRows::tournament);
  }

  @Override
  public List<Entrant> entrants(TournamentId id) {
    return database
        .selectFrom(ENTRANT)
        .where(ENTRANT.TOURNAMENT_ID.eq(id.value()))
        .orderBy(ENTRANT.ORDINAL)
        .fetch(TournamentRows::entrant);
  }

  @Override
  public List<TournamentPrompt> prompts(TournamentId id) {
    return database
        .selectFrom(PROMPT)
        .where(PROMPT.TOURNAMENT_ID.eq(id.value()))
        .orderBy(PROMPT.ORDINAL)
        .fetch(TournamentRows::prompt);
  }

  @Override
  public PromptCounts promptCounts(TournamentId id) {
    return database
        .select(count(), coalesce(max(PROMPT.LEVEL), 0))
        .from(PROMPT)
        .where(PROMPT.TOURNAMENT_ID.eq(id.value()))
        .fetchSingle(Records.mapping(PromptCounts::new));
  }

  @Override
  public boolean isPlanned(TournamentId id) {
    return database.fetchExists(PROMPT, PROMPT.TOURNAMENT_ID.eq(id.value()));
  }

  @Override
  public List<Contestant> contestants(TournamentId id) {
    return database
        .selectFrom(CONTESTANT)
        .where(
            CONTESTANT.ID.in(
                database
                    .select(ENTRANT.CONTESTANT_ID)
                    .from(ENTRANT)
                    .where(ENTRANT.TOURNAMENT_ID.eq(id.value()))))
        .fetch(TournamentRows::contestant);
  }

  @Override
  public Optional<Contestant> contestant(String id) {
    return database
        .selectFrom(CONTESTANT)
        .where(CONTESTANT.ID.eq(id))
        .fetchOptional(TournamentRows::contestant);
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void insertPrompts(TournamentId id, List<TournamentPrompt> prompts) {
    database
        .batchInsert(prompts.stream().map(prompt -> TournamentRows.row(id, prompt)).toList())
        .execute();
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public Tournament lock(TournamentId id) {
    return database
        .selectFrom(TOURNAMENT)
        .where(TOURNAMENT.ID.eq(id.value()))
        .forUpdate()
        .fetchOptional(TournamentRows::tournament)
        .orElseThrow();
  }

  @Override
  public Optional<Entrant> entrant(EntrantId id) {
    return database
        .selectFrom(ENTRANT)
        .where(ENTRANT.ID.eq(id.value()))
        .fetchOptional(TournamentRows::entrant);
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean changeStatus(
      TournamentId id, TournamentStatus from, TournamentStatus to, @Nullable String reason) {
    if (!from.mayBecome(to)) {
      throw new IllegalStateException("A tournament cannot go from %s to %s.".formatted(from, to));
    }
    return database
            .update(TOURNAMENT)
            .set(TOURNAMENT.STATUS, to.word())
            .set(TOURNAMENT.STATUS_REASON, TournamentRows.shortened(reason))
            .set(TOURNAMENT.STATUS_AT, clock.instant())
            .where(TOURNAMENT.ID.eq(id.value()))
            .and(TOURNAMENT.STATUS.eq(from.word()))
            .execute()
        == 1;
  }
}
