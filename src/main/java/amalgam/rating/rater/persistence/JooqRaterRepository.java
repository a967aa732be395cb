package amalgam.rating.rater.persistence;

import static amalgam.platform.persistence.schema.Tables.RATER;

import amalgam.platform.node.SharedClock;
import amalgam.platform.persistence.schema.tables.records.RaterRecord;
import amalgam.rating.Rater;
import amalgam.rating.rater.KnownRater;
import amalgam.rating.rater.RaterId;
import amalgam.rating.rater.RaterRepository;
import java.time.Instant;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JooqRaterRepository implements RaterRepository {

  private final DSLContext database;
  private final SharedClock clock;

  JooqRaterRepository(DSLContext database, SharedClock clock) {
    this.database = database;
    this.clock = clock;
  }

  @Override
  public Optional<KnownRater> bySecret(String secretHash) {
    return where(RATER.SECRET_HASH.eq(secretHash));
  }

  @Override
  public Optional<KnownRater> ofAccount(long account) {
    return where(RATER.ACCOUNT_ID.eq(account));
  }

  @Override
  public Optional<KnownRater> find(RaterId id) {
    return where(RATER.ID.eq(id.value()));
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public Optional<KnownRater> lock(RaterId id) {
    return database
        .update(RATER)
        .set(RATER.SEEN_AT, clock.sharedTime())
        .where(RATER.ID.eq(id.value()))
        .returning()
        .fetchOptional(JooqRaterRepository::rater);
  }

  private Optional<KnownRater> where(Condition condition) {
    return database.selectFrom(RATER).where(condition).fetchOptional(JooqRaterRepository::rater);
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public Optional<KnownRater> insert(
      Rater rater, @Nullable String secretHash, @Nullable Long account, @Nullable String language) {
    Instant now = clock.sharedTime();
    int stored =
        database
            .insertInto(RATER)
            .set(RATER.PSEUDONYM, rater.pseudonym())
            .set(RATER.SECRET_HASH, secretHash)
            .set(RATER.ACCOUNT_ID, account)
            .set(RATER.LANGUAGE, language)
            .set(RATER.CONSENTED_AT, now)
            .set(RATER.SEEN_AT, now)
            .onConflictDoNothing()
            .execute();
    return stored == 0 ? Optional.empty() : where(RATER.PSEUDONYM.eq(rater.pseudonym()));
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void setWarmedUp(RaterId id) {
    database
        .update(RATER)
        .set(RATER.WARMED_UP_AT, clock.sharedTime())
        .where(RATER.ID.eq(id.value()))
        .and(RATER.WARMED_UP_AT.isNull())
        .execute();
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void setLanguage(RaterId id, String language) {
    database.update(RATER).set(RATER.LANGUAGE, language).where(RATER.ID.eq(id.value())).execute();
  }

  private static KnownRater rater(RaterRecord row) {
    return new KnownRater(
        new RaterId(row.getId()),
        new Rater(row.getPseudonym()),
        row.getAccountId(),
        row.getConsentedAt(),
        row.getWarmedUpAt(),
        row.getLanguage());
  }
}
