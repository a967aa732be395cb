package amalgam.rating.quality.persistence;

import static amalgam.platform.persistence.schema.Tables.ASSESSMENT;
import static amalgam.platform.persistence.schema.Tables.ENTRANT;
import static amalgam.platform.persistence.schema.Tables.PROMPT_TALLY;
import static amalgam.platform.persistence.schema.Tables.PROPOSAL;
import static org.jooq.impl.DSL.sum;

import amalgam.creativity.Gate;
import amalgam.rating.Side;
import amalgam.rating.quality.CheckRepository;
import amalgam.rating.quality.KnownPair;
import amalgam.tournament.EntrantId;
import amalgam.tournament.PromptId;
import amalgam.tournament.ProposalId;
import amalgam.tournament.TournamentId;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Repository;

@Repository
class JooqCheckRepository implements CheckRepository {

  private static final List<String> TELLING =
      Arrays.stream(Gate.values())
          .filter(gate -> gate.isSatisfied() || KnownPair.isFlaw(gate))
          .map(Gate::word)
          .toList();

  private final DSLContext database;

  JooqCheckRepository(DSLContext database) {
    this.database = database;
  }

  @Override
  public List<PromptId> dividedPrompts(TournamentId tournament) {
    return database
        .select(PROMPT_TALLY.PROMPT_ID)
        .from(PROMPT_TALLY)
        .join(ENTRANT)
        .on(ENTRANT.ID.eq(PROMPT_TALLY.ENTRANT_ID))
        .where(ENTRANT.TOURNAMENT_ID.eq(tournament.value()))
        .groupBy(PROMPT_TALLY.PROMPT_ID)
        .having(sum(PROMPT_TALLY.SATISFIED).gt(BigDecimal.ZERO))
        .and(sum(PROMPT_TALLY.SATISFIED).lt(sum(PROMPT_TALLY.SAMPLES)))
        .orderBy(PROMPT_TALLY.PROMPT_ID)
        .fetch(row -> new PromptId(row.value1()));
  }

  @Override
  public List<JudgedSide> judged(PromptId prompt) {
    return database
        .select(PROPOSAL.ENTRANT_ID, PROPOSAL.ID, ASSESSMENT.GATE)
        .from(PROPOSAL)
        .join(ASSESSMENT)
        .on(ASSESSMENT.PROPOSAL_ID.eq(PROPOSAL.ID))
        .where(PROPOSAL.PROMPT_ID.eq(prompt.value()))
        .and(ASSESSMENT.GATE.in(TELLING))
        .orderBy(PROPOSAL.ID)
        .fetch(
            Records.mapping(
                (entrant, proposal, gate) ->
                    new JudgedSide(
                        new Side(new EntrantId(entrant), new ProposalId(proposal)),
                        Gate.ofWord(gate))));
  }
}
