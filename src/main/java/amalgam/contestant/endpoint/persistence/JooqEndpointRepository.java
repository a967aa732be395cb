package amalgam.contestant.endpoint.persistence;

import static amalgam.platform.persistence.schema.Tables.ENDPOINT;

import amalgam.contestant.endpoint.EndpointRepository;
import amalgam.contestant.endpoint.EndpointSettings;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JooqEndpointRepository implements EndpointRepository {

  private static final JsonMapper JSON = new JsonMapper();

  private final DSLContext database;

  JooqEndpointRepository(DSLContext database) {
    this.database = database;
  }

  @Override
  public List<EndpointSettings> all() {
    return database
        .select(ENDPOINT.SETTINGS)
        .from(ENDPOINT)
        .orderBy(ENDPOINT.CONTESTANT_ID)
        .fetch(row -> settings(row.value1()));
  }

  @Override
  public Optional<EndpointSettings> find(String contestantId) {
    return database
        .select(ENDPOINT.SETTINGS)
        .from(ENDPOINT)
        .where(ENDPOINT.CONTESTANT_ID.eq(contestantId))
        .fetchOptional(row -> settings(row.value1()));
  }

  private static EndpointSettings settings(String text) {
    return JSON.readValue(text, EndpointSettings.class);
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void store(EndpointSettings settings) {
    String text = JSON.writeValueAsString(settings);
    database
        .insertInto(ENDPOINT)
        .set(ENDPOINT.CONTESTANT_ID, settings.id())
        .set(ENDPOINT.SETTINGS, text)
        .onConflict(ENDPOINT.CONTESTANT_ID)
        .doUpdate()
        .set(ENDPOINT.SETTINGS, text)
        .execute();
  }
}
