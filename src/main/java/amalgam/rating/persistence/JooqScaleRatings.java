package amalgam.rating.persistence;

import static amalgam.platform.persistence.schema.Tables.SCALE_RATING;

import amalgam.platform.persistence.schema.tables.records.ScaleRatingRecord;
import amalgam.rating.AssignmentId;
import amalgam.rating.Axis;
import amalgam.rating.Purpose;
import amalgam.rating.Rater;
import amalgam.rating.ScaleRating;
import amalgam.rating.ScaleRatingId;
import amalgam.rating.ScaleRatings;
import amalgam.rating.Side;
import amalgam.tournament.EntrantId;
import amalgam.tournament.PromptId;
import amalgam.tournament.ProposalId;
import amalgam.tournament.TournamentId;
import java.util.List;
import java.util.function.Consumer;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JooqScaleRatings implements ScaleRatings {

  private static final int ROWS_AT_A_TIME = 1000;

  private final DSLContext database;

  JooqScaleRatings(DSLContext database) {
    this.database = database;
  }

  @Override
  @Transactional(readOnly = true)
  public void forEach(TournamentId tournament, Consumer<ScaleRating> reader) {
    try (Cursor<ScaleRatingRecord> rows =
        database
            .selectFrom(SCALE_RATING)
            .where(SCALE_RATING.TOURNAMENT_ID.eq(tournament.value()))
            .orderBy(SCALE_RATING.ID)
            .fetchSize(ROWS_AT_A_TIME)
            .fetchLazy()) {
      rows.forEach(row -> reader.accept(rating(row)));
    }
  }

  private static ScaleRating rating(ScaleRatingRecord row) {
    return new ScaleRating(
        new ScaleRatingId(row.getId()),
        row.getAt(),
        new Rater(row.getRater()),
        new PromptId(row.getPromptId()),
        new Side(new EntrantId(row.getEntrantId()), new ProposalId(row.getProposalId())),
        Axis.ofWord(row.getAxis()),
        row.getPoints(),
        Purpose.ofWord(row.getPurpose()),
        row.getMilliseconds(),
        new AssignmentId(row.getAssignmentId()),
        row.getSetAside());
  }

  /** How many answers of a rater share a fate. */
  private record Share(String rater, @Nullable String setAside, int answers) {}

  /**
   * Counts say it all: answers are only ever added, what a rater took back stays so, and a decision
   * concerns all others of the rater.
   */
  @Override
  public String version(TournamentId tournament) {
    List<Share> shares =
        database
            .select(SCALE_RATING.RATER, SCALE_RATING.SET_ASIDE, DSL.count())
            .from(SCALE_RATING)
            .where(SCALE_RATING.TOURNAMENT_ID.eq(tournament.value()))
            .groupBy(SCALE_RATING.RATER, SCALE_RATING.SET_ASIDE)
            .orderBy(SCALE_RATING.RATER, SCALE_RATING.SET_ASIDE)
            .fetch(Records.mapping(Share::new));
    long answers = shares.stream().mapToLong(Share::answers).sum();
    return answers + "-" + Integer.toHexString(shares.hashCode());
  }
}
