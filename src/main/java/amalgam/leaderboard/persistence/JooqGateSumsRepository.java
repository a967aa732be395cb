package amalgam.leaderboard.persistence;

import static amalgam.platform.persistence.schema.Tables.ASSESSMENT;
import static amalgam.platform.persistence.schema.Tables.PROMPT;
import static amalgam.platform.persistence.schema.Tables.PROPOSAL;
import static org.jooq.impl.DSL.count;

import amalgam.creativity.Gate;
import amalgam.leaderboard.scaling.GateSums;
import amalgam.leaderboard.scaling.GateSumsRepository;
import amalgam.tournament.EntrantId;
import java.util.Collection;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Repository;

@Repository
class JooqGateSumsRepository implements GateSumsRepository {

  private final DSLContext database;

  JooqGateSumsRepository(DSLContext database) {
    this.database = database;
  }

  @Override
  public List<GateSums> gateSums(Collection<EntrantId> entrants) {
    return database
        .select(
            PROPOSAL.ENTRANT_ID.convertFrom(EntrantId::new),
            PROMPT.BUNDLE,
            ASSESSMENT.GATE.convertFrom(Gate::ofWord),
            count().convertFrom(Integer::longValue))
        .from(PROPOSAL)
        .join(ASSESSMENT)
        .on(ASSESSMENT.PROPOSAL_ID.eq(PROPOSAL.ID))
        .join(PROMPT)
        .on(PROMPT.ID.eq(PROPOSAL.PROMPT_ID))
        .where(PROPOSAL.ENTRANT_ID.in(entrants.stream().map(EntrantId::value).toList()))
        .groupBy(PROPOSAL.ENTRANT_ID, PROMPT.BUNDLE, ASSESSMENT.GATE)
        .orderBy(PROPOSAL.ENTRANT_ID, PROMPT.BUNDLE, ASSESSMENT.GATE)
        .fetch(Records.mapping(GateSums::new));
  }
}
