package amalgam.rating.rater.persistence;

import static amalgam.platform.persistence.schema.Tables.RATING_ADMISSION;
import static amalgam.platform.persistence.schema.Tables.RATING_INVITATION;
import static amalgam.platform.persistence.schema.Tables.RATING_TERMS;

import amalgam.platform.node.SharedClock;
import amalgam.platform.persistence.schema.tables.records.RatingAdmissionRecord;
import amalgam.platform.persistence.schema.tables.records.RatingInvitationRecord;
import amalgam.platform.persistence.schema.tables.records.RatingTermsRecord;
import amalgam.rating.rater.Admission;
import amalgam.rating.rater.NewInvitation;
import amalgam.rating.rater.RaterId;
import amalgam.rating.rater.RatingInvitation;
import amalgam.rating.rater.RatingInvitationId;
import amalgam.rating.rater.RatingMode;
import amalgam.rating.rater.RatingTerms;
import amalgam.rating.rater.StudyRepository;
import amalgam.rating.rater.WhoMayRate;
import amalgam.tournament.TournamentId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JooqStudyRepository implements StudyRepository {

  private final DSLContext database;
  private final SharedClock clock;

  JooqStudyRepository(DSLContext database, SharedClock clock) {
    this.database = database;
    this.clock = clock;
  }

  @Override
  public Optional<RatingTerms> terms(TournamentId tournament) {
    return database
        .selectFrom(RATING_TERMS)
        .where(RATING_TERMS.TOURNAMENT_ID.eq(tournament.value()))
        .fetchOptional(JooqStudyRepository::terms);
  }

  private static RatingTerms terms(RatingTermsRecord row) {
    return new RatingTerms(
        WhoMayRate.ofWord(row.getWho()),
        RatingMode.ofWord(row.getRatingMode()),
        AxisList.parse(row.getAxes()),
        row.getVotesPerPair(),
        row.getPromptsPerRater(),
        row.getRepeatShare(),
        row.getCheckShare(),
        Duration.ofMillis(row.getLeastReadingMillis()));
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void store(TournamentId tournament, RatingTerms terms) {
    RatingTermsRecord row = new RatingTermsRecord();
    row.setTournamentId(tournament.value());
    row.setWho(terms.who().word());
    row.setRatingMode(terms.mode().word());
    row.setAxes(AxisList.join(terms.axes()));
    row.setVotesPerPair(terms.votesPerPair());
    row.setPromptsPerRater(terms.promptsPerRater());
    row.setRepeatShare(terms.repeatShare());
    row.setCheckShare(terms.checkShare());
    row.setLeastReadingMillis(terms.leastReading().toMillis());
    database.insertInto(RATING_TERMS).set(row).onDuplicateKeyUpdate().set(row).execute();
  }

  @Override
  public List<RatingInvitation> invitations(TournamentId tournament) {
    return database
        .selectFrom(RATING_INVITATION)
        .where(RATING_INVITATION.TOURNAMENT_ID.eq(tournament.value()))
        .orderBy(RATING_INVITATION.ID.desc())
        .fetch(JooqStudyRepository::invitation);
  }

  @Override
  public Optional<RatingInvitation> invitation(RatingInvitationId id) {
    return database
        .selectFrom(RATING_INVITATION)
        .where(RATING_INVITATION.ID.eq(id.value()))
        .fetchOptional(JooqStudyRepository::invitation);
  }

  @Override
  public Optional<RatingInvitation> byToken(String tokenHash) {
    return database
        .selectFrom(RATING_INVITATION)
        .where(RATING_INVITATION.TOKEN_HASH.eq(tokenHash))
        .fetchOptional(JooqStudyRepository::invitation);
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public RatingInvitation insert(
      TournamentId tournament, NewInvitation invitation, String tokenHash, String by) {
    database
        .insertInto(RATING_INVITATION)
        .set(RATING_INVITATION.TOURNAMENT_ID, tournament.value())
        .set(RATING_INVITATION.LABEL, invitation.label())
        .set(RATING_INVITATION.TOKEN_HASH, tokenHash)
        .set(RATING_INVITATION.QUOTA, invitation.quota())
        .set(RATING_INVITATION.PLACES, invitation.places())
        .set(RATING_INVITATION.RATERS, 0)
        .set(RATING_INVITATION.COMPLETION_CODE, invitation.completionCode())
        .set(RATING_INVITATION.RETURN_ADDRESS, invitation.returnAddress())
        .set(RATING_INVITATION.MADE_BY, by)
        .set(RATING_INVITATION.CREATED_AT, clock.sharedTime())
        .execute();
    return byToken(tokenHash).orElseThrow();
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void close(RatingInvitationId id) {
    database
        .update(RATING_INVITATION)
        .set(RATING_INVITATION.CLOSED_AT, clock.sharedTime())
        .where(RATING_INVITATION.ID.eq(id.value()))
        .and(RATING_INVITATION.CLOSED_AT.isNull())
        .execute();
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean admit(RatingInvitationId id, RaterId rater, @Nullable String participant) {
    RatingInvitationRecord invitation =
        database
            .selectFrom(RATING_INVITATION)
            .where(RATING_INVITATION.ID.eq(id.value()))
            .forUpdate()
            .fetchSingle();
    if (isIn(id, rater)) {
      return true;
    }
    Integer places = invitation.getPlaces();
    if (invitation.getClosedAt() != null
        || places != null && invitation.getRaters() >= places
        || participant != null && hasCome(id, participant)) {
      return false;
    }
    database
        .insertInto(RATING_ADMISSION)
        .set(RATING_ADMISSION.RATER_ID, rater.value())
        .set(RATING_ADMISSION.INVITATION_ID, id.value())
        .set(RATING_ADMISSION.PARTICIPANT, participant)
        .set(RATING_ADMISSION.AT, clock.sharedTime())
        .execute();
    database
        .update(RATING_INVITATION)
        .set(RATING_INVITATION.RATERS, RATING_INVITATION.RATERS.plus(1))
        .where(RATING_INVITATION.ID.eq(id.value()))
        .execute();
    return true;
  }

  /** Whether somebody came already under that name of theirs, which takes one place alone. */
  private boolean hasCome(RatingInvitationId id, String participant) {
    return database.fetchExists(
        database
            .selectOne()
            .from(RATING_ADMISSION)
            .where(RATING_ADMISSION.INVITATION_ID.eq(id.value()))
            .and(RATING_ADMISSION.PARTICIPANT.eq(participant)));
  }

  private boolean isIn(RatingInvitationId id, RaterId rater) {
    return database.fetchExists(
        database
            .selectOne()
            .from(RATING_ADMISSION)
            .where(RATING_ADMISSION.INVITATION_ID.eq(id.value()))
            .and(RATING_ADMISSION.RATER_ID.eq(rater.value())));
  }

  @Override
  public Optional<Admission> admission(TournamentId tournament, RaterId rater) {
    return database
        .select(RATING_ADMISSION, RATING_INVITATION)
        .from(RATING_ADMISSION)
        .join(RATING_INVITATION)
        .on(RATING_INVITATION.ID.eq(RATING_ADMISSION.INVITATION_ID))
        .where(RATING_ADMISSION.RATER_ID.eq(rater.value()))
        .and(RATING_INVITATION.TOURNAMENT_ID.eq(tournament.value()))
        .orderBy(RATING_INVITATION.ID.desc())
        .limit(1)
        .fetchOptional(row -> admission(row.value1(), row.value2()));
  }

  private static Admission admission(RatingAdmissionRecord row, RatingInvitationRecord invitation) {
    return new Admission(
        new RaterId(row.getRaterId()), invitation(invitation), row.getParticipant(), row.getAt());
  }

  private static RatingInvitation invitation(RatingInvitationRecord row) {
    return new RatingInvitation(
        new RatingInvitationId(row.getId()),
        new TournamentId(row.getTournamentId()),
        row.getLabel(),
        row.getQuota(),
        row.getPlaces(),
        row.getRaters(),
        row.getCompletionCode(),
        row.getReturnAddress(),
        row.getMadeBy(),
        row.getCreatedAt(),
        row.getClosedAt());
  }
}
