package amalgam.rating.assignment.persistence;

import static amalgam.platform.persistence.schema.Tables.ASSESSMENT;
import static amalgam.platform.persistence.schema.Tables.CONTESTANT;
import static amalgam.platform.persistence.schema.Tables.ENTRANT;
import static amalgam.platform.persistence.schema.Tables.PROPOSAL;
import static amalgam.platform.persistence.schema.Tables.PROPOSAL_BLOCK;
import static org.jooq.impl.DSL.coalesce;

import amalgam.creativity.Gate;
import amalgam.platform.persistence.schema.tables.records.AssessmentRecord;
import amalgam.platform.persistence.schema.tables.records.EntrantRecord;
import amalgam.rating.assignment.ComparableProposals;
import amalgam.rating.assignment.Reveal;
import amalgam.tournament.EntrantId;
import amalgam.tournament.PromptId;
import amalgam.tournament.ProposalId;
import amalgam.tournament.TournamentId;
import amalgam.tournament.persistence.TournamentRows;
import amalgam.tournament.play.BlockState;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record4;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JooqComparableProposals implements ComparableProposals {

  private static final int ROWS_AT_A_TIME = 1000;
  private static final long ENTRANT_WEIGHT = 1L << 32;

  private static final List<String> WELL_FORMED =
      Arrays.stream(Gate.values()).filter(Gate::isWellFormed).map(Gate::word).toList();

  /** What raters see of a proposal: its idea where it has one, else its walk. */
  private static final Field<String> SHOWN = coalesce(PROPOSAL.IDEA, PROPOSAL.WALK);

  private final DSLContext database;

  JooqComparableProposals(DSLContext database) {
    this.database = database;
  }

  @Override
  public long version(TournamentId tournament) {
    int judged =
        database.fetchCount(
            PROPOSAL_BLOCK,
            PROPOSAL_BLOCK
                .TOURNAMENT_ID
                .eq(tournament.value())
                .and(PROPOSAL_BLOCK.STATE.eq(BlockState.JUDGED.word())));
    int out =
        database.fetchCount(
            ENTRANT,
            ENTRANT
                .TOURNAMENT_ID
                .eq(tournament.value())
                .and(ENTRANT.WITHDRAWAL_REASON.isNotNull()));
    return judged + out * ENTRANT_WEIGHT;
  }

  @Override
  @Transactional(readOnly = true)
  public void forEach(TournamentId tournament, Consumer<Exhibit> reader) {
    try (Cursor<Record4<Long, Long, Long, String>> rows =
        database
            .select(PROPOSAL.ID, PROPOSAL.ENTRANT_ID, PROPOSAL.PROMPT_ID, SHOWN)
            .from(PROPOSAL)
            .join(ENTRANT)
            .on(ENTRANT.ID.eq(PROPOSAL.ENTRANT_ID))
            .join(ASSESSMENT)
            .on(ASSESSMENT.PROPOSAL_ID.eq(PROPOSAL.ID))
            .where(ENTRANT.TOURNAMENT_ID.eq(tournament.value()))
            .and(ENTRANT.WITHDRAWAL_REASON.isNull())
            .and(ASSESSMENT.GATE.in(WELL_FORMED))
            .fetchSize(ROWS_AT_A_TIME)
            .fetchLazy()) {
      rows.forEach(
          row -> reader.accept(exhibit(row.value1(), row.value2(), row.value3(), row.value4())));
    }
  }

  private static Exhibit exhibit(long proposal, long entrant, long prompt, String walk) {
    return new Exhibit(
        new ProposalId(proposal), new EntrantId(entrant), new PromptId(prompt), walk);
  }

  @Override
  public Map<ProposalId, Revealed> revealed(Collection<ProposalId> proposals) {
    return database
        .select(PROPOSAL.ID, SHOWN, ENTRANT, CONTESTANT.NAME, ASSESSMENT)
        .from(PROPOSAL)
        .join(ENTRANT)
        .on(ENTRANT.ID.eq(PROPOSAL.ENTRANT_ID))
        .join(CONTESTANT)
        .on(CONTESTANT.ID.eq(ENTRANT.CONTESTANT_ID))
        .join(ASSESSMENT)
        .on(ASSESSMENT.PROPOSAL_ID.eq(PROPOSAL.ID))
        .where(PROPOSAL.ID.in(proposals.stream().map(ProposalId::value).toList()))
        .fetchMap(
            row -> new ProposalId(row.value1()),
            row ->
                new Revealed(
                    row.value2(), reveal(row.value1(), row.value3(), row.value4(), row.value5())));
  }

  private static Reveal reveal(
      long proposal, EntrantRecord entrant, String contestant, AssessmentRecord assessment) {
    return new Reveal(
        new ProposalId(proposal),
        entrant.getContestantId(),
        contestant,
        TournamentRows.entrant(entrant).decoding().label(),
        Gate.ofWord(assessment.getGate()),
        Objects.requireNonNullElse(assessment.getNovelty(), Double.NaN),
        assessment.getUtility());
  }
}
