package amalgam.contestant.persistence;

import static amalgam.platform.persistence.schema.Tables.CONTESTANT;
import static amalgam.platform.persistence.schema.Tables.HOLDING;

import amalgam.contestant.Contestant;
import amalgam.contestant.ContestantKind;
import amalgam.contestant.ContestantRegistry;
import amalgam.contestant.Fact;
import amalgam.platform.node.AliveNodes;
import amalgam.platform.node.Node;
import amalgam.platform.persistence.schema.tables.records.ContestantRecord;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JooqContestantRegistry implements ContestantRegistry {

  private static final JsonMapper JSON = new JsonMapper();
  private static final TypeReference<List<Fact>> FACTS = new TypeReference<>() {};

  private final DSLContext database;
  private final AliveNodes alive;

  JooqContestantRegistry(DSLContext database, AliveNodes alive) {
    this.database = database;
    this.alive = alive;
  }

  @Override
  @Transactional
  public void register(Contestant contestant, List<Fact> facts) {
    ContestantRecord row = database.newRecord(CONTESTANT);
    row.setId(contestant.id());
    row.setName(contestant.name());
    row.setFamily(contestant.family());
    row.setKind(contestant.kind().word());
    row.setParameters(contestant.parameters());
    row.setFingerprint(contestant.fingerprint());
    row.setFacts(JSON.writeValueAsString(facts));
    database
        .insertInto(CONTESTANT)
        .set(row)
        .onConflict(CONTESTANT.ID)
        .doUpdate()
        .set(row)
        .execute();
  }

  @Override
  public List<Contestant> available() {
    return database
        .selectFrom(CONTESTANT)
        .where(
            CONTESTANT.FINGERPRINT.in(
                database
                    .select(HOLDING.FINGERPRINT)
                    .from(HOLDING)
                    .where(HOLDING.NODE_ID.in(alive.workers().stream().map(Node::id).toList()))))
        .orderBy(CONTESTANT.ID)
        .fetch(JooqContestantRegistry::contestant);
  }

  private static Contestant contestant(ContestantRecord row) {
    return new Contestant(
        row.getId(),
        row.getName(),
        row.getFamily(),
        ContestantKind.ofWord(row.getKind()),
        row.getParameters(),
        row.getFingerprint());
  }

  @Override
  public List<Fact> facts(String contestantId) {
    return Optional.ofNullable(
            database
                .select(CONTESTANT.FACTS)
                .from(CONTESTANT)
                .where(CONTESTANT.ID.eq(contestantId))
                .fetchOne(CONTESTANT.FACTS))
        .map(text -> JSON.readValue(text, FACTS))
        .orElse(List.of());
  }
}
