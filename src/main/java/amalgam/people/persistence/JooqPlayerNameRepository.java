package amalgam.people.persistence;

import static amalgam.platform.persistence.schema.Tables.CONTESTANT;
import static amalgam.platform.persistence.schema.Tables.PLAYER_NAME;
import static org.jooq.impl.DSL.lower;

import amalgam.people.Player;
import amalgam.people.PlayerName;
import amalgam.people.PlayerNameRepository;
import amalgam.platform.node.SharedClock;
import amalgam.platform.persistence.schema.tables.records.PlayerNameRecord;
import java.util.Locale;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JooqPlayerNameRepository implements PlayerNameRepository {

  private final DSLContext database;
  private final SharedClock clock;

  JooqPlayerNameRepository(DSLContext database, SharedClock clock) {
    this.database = database;
    this.clock = clock;
  }

  @Override
  public Optional<PlayerName> find(Player player) {
    return database
        .selectFrom(PLAYER_NAME)
        .where(PLAYER_NAME.PLAYER.eq(player.pseudonym()))
        .fetchOptional(row -> new PlayerName(row.getName(), row.getWithdrawnAt() == null));
  }

  @Override
  public boolean isFree(PlayerName name) {
    String small = name.name().toLowerCase(Locale.ROOT);
    String id = name.contestant().id();
    return !database.fetchExists(
            PLAYER_NAME, lower(PLAYER_NAME.NAME).eq(small).or(PLAYER_NAME.CONTESTANT_ID.eq(id)))
        && !database.fetchExists(
            CONTESTANT, lower(CONTESTANT.NAME).eq(small).or(CONTESTANT.ID.eq(id)));
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void insert(Player player, PlayerName name) {
    PlayerNameRecord row = database.newRecord(PLAYER_NAME);
    row.setPlayer(player.pseudonym());
    row.setContestantId(name.contestant().id());
    row.setName(name.name());
    row.setGivenAt(clock.sharedTime());
    row.insert();
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void setShown(Player player, boolean isShown) {
    database
        .update(PLAYER_NAME)
        .set(PLAYER_NAME.WITHDRAWN_AT, isShown ? null : clock.sharedTime())
        .where(PLAYER_NAME.PLAYER.eq(player.pseudonym()))
        .execute();
  }
}
