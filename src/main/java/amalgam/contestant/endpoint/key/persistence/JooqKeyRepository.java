package amalgam.contestant.endpoint.key.persistence;

import static amalgam.platform.persistence.schema.Tables.ENDPOINT_KEY;

import amalgam.contestant.endpoint.key.KeyRepository;
import amalgam.contestant.endpoint.key.SealedKey;
import amalgam.platform.persistence.schema.tables.records.EndpointKeyRecord;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JooqKeyRepository implements KeyRepository {

  private final DSLContext database;

  JooqKeyRepository(DSLContext database) {
    this.database = database;
  }

  @Override
  public List<SealedKey> all() {
    return database
        .selectFrom(ENDPOINT_KEY)
        .orderBy(ENDPOINT_KEY.NAME)
        .fetch(JooqKeyRepository::key);
  }

  private static SealedKey key(EndpointKeyRecord row) {
    return new SealedKey(
        row.getName(), row.getOwnerId(), row.getServer(), row.getSealed(), row.getStoredAt());
  }

  @Override
  public Optional<SealedKey> find(String name) {
    return database
        .selectFrom(ENDPOINT_KEY)
        .where(ENDPOINT_KEY.NAME.eq(name))
        .fetchOptional(JooqKeyRepository::key);
  }

  @Override
  @Transactional
  public void store(SealedKey key) {
    delete(key.name());
    database
        .insertInto(ENDPOINT_KEY)
        .set(ENDPOINT_KEY.NAME, key.name())
        .set(ENDPOINT_KEY.OWNER_ID, key.owner())
        .set(ENDPOINT_KEY.SERVER, key.server())
        .set(ENDPOINT_KEY.SEALED, key.sealed())
        .set(ENDPOINT_KEY.STORED_AT, key.storedAt())
        .execute();
  }

  @Override
  @Transactional
  public void delete(String name) {
    database.deleteFrom(ENDPOINT_KEY).where(ENDPOINT_KEY.NAME.eq(name)).execute();
  }
}
