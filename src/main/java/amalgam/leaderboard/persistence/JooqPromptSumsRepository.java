package amalgam.leaderboard.persistence;

import static amalgam.platform.persistence.schema.Tables.PROMPT;
import static amalgam.platform.persistence.schema.Tables.PROMPT_TALLY;

import amalgam.leaderboard.BundleSums;
import amalgam.leaderboard.comparison.PromptSums;
import amalgam.leaderboard.comparison.PromptSumsRepository;
import amalgam.platform.persistence.schema.tables.records.PromptTallyRecord;
import amalgam.tournament.EntrantId;
import amalgam.tournament.PromptId;
import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class JooqPromptSumsRepository implements PromptSumsRepository {

  private final DSLContext database;

  JooqPromptSumsRepository(DSLContext database) {
    this.database = database;
  }

  @Override
  public List<PromptSums> promptSums(EntrantId entrant) {
    return database
        .select(PROMPT_TALLY, PROMPT.BUNDLE)
        .from(PROMPT_TALLY)
        .join(PROMPT)
        .on(PROMPT.ID.eq(PROMPT_TALLY.PROMPT_ID))
        .where(PROMPT_TALLY.ENTRANT_ID.eq(entrant.value()))
        .orderBy(PROMPT.ORDINAL)
        .fetch(row -> sums(row.value1(), row.value2()));
  }

  private static PromptSums sums(PromptTallyRecord tally, int bundle) {
    return new PromptSums(
        new PromptId(tally.getPromptId()),
        new BundleSums(
            new EntrantId(tally.getEntrantId()),
            bundle,
            tally.getSamples(),
            tally.getWellFormed(),
            tally.getSatisfied(),
            tally.getNovelty(),
            tally.getNoveltySatisfied(),
            tally.getUtility(),
            tally.getSoftUtility(),
            tally.getCreativity(),
            Objects.requireNonNullElse(tally.getDiversity(), 0.0),
            tally.getDiversity() == null ? 0 : 1,
            tally.getHops(),
            tally.getHopsSatisfied(),
            tally.getUsefulHops()));
  }
}
