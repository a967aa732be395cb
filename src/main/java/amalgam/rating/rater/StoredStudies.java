package amalgam.rating.rater;

import amalgam.platform.security.ForResearchers;
import amalgam.rating.rater.RaterException.Reason;
import amalgam.tournament.AuditLog;
import amalgam.tournament.By;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentRepository;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Terms and invitations in the database; whoever changes them is in the tournament's log. */
@Service
class StoredStudies implements Studies {

  private static final int CODE_LETTERS = 10;
  private static final int LONGEST_TOKEN = 200;
  private static final int LONGEST_PARTICIPANT = 200;

  private final StudyRepository studies;
  private final TournamentRepository tournaments;
  private final AuditLog log;
  private final TransactionOperations transactions;
  private final ApplicationEventPublisher events;

  StoredStudies(
      StudyRepository studies,
      TournamentRepository tournaments,
      AuditLog log,
      TransactionOperations transactions,
      ApplicationEventPublisher events) {
    this.studies = studies;
    this.tournaments = tournaments;
    this.log = log;
    this.transactions = transactions;
    this.events = events;
  }

  @Override
  public RatingTerms terms(TournamentId tournament) {
    return studies.terms(tournament).orElse(RatingTerms.USUAL);
  }

  @Override
  @ForResearchers
  public void change(TournamentId tournament, RatingTerms terms, By by) {
    require(tournament);
    transactions.executeWithoutResult(
        status -> {
          studies.store(tournament, terms);
          log.add(tournament, "changed how it is rated: " + inWords(terms), by);
        });
    events.publishEvent(new TermsChanged(tournament));
  }

  private static String inWords(RatingTerms terms) {
    return "%s may rate, %s on %s, %s votes a pair, %s prompts a rater, %s repeats, %s checks"
        .formatted(
            terms.who().word().replace('_', ' '),
            terms.mode().word(),
            terms.axes().size() > 1 ? "both axes" : terms.axes().iterator().next().word(),
            terms.votesPerPair() == null ? "any number of" : terms.votesPerPair(),
            terms.promptsPerRater() == null ? "all" : terms.promptsPerRater(),
            percent(terms.repeatShare()),
            percent(terms.checkShare()));
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.0f%%", 100 * share);
  }

  private Tournament require(TournamentId id) {
    return tournaments
        .find(id)
        .orElseThrow(
            () ->
                new RaterException(
                    Reason.NO_TOURNAMENT, "There is no tournament %s.".formatted(id)));
  }

  @Override
  @ForResearchers
  public List<RatingInvitation> invitations(TournamentId tournament) {
    return studies.invitations(tournament);
  }

  @Override
  @ForResearchers
  public IssuedInvitation invite(TournamentId tournament, NewInvitation invitation, By by) {
    require(tournament);
    String token = Secrets.draw();
    RatingInvitation stored =
        transactions.execute(
            status -> {
              log.add(tournament, "invited raters: " + invitation.label(), by);
              return studies.insert(
                  tournament, withCode(invitation), Secrets.hash(token), by.who());
            });
    return new IssuedInvitation(stored, token);
  }

  private static NewInvitation withCode(NewInvitation invitation) {
    String given = invitation.completionCode();
    return new NewInvitation(
        invitation.label(),
        invitation.quota(),
        invitation.places(),
        given == null ? drawnCode() : given,
        invitation.returnAddress());
  }

  /** Such as {@code C1F9QX07TB}: letters and digits that people do not mix up. */
  private static String drawnCode() {
    String letters = Secrets.draw().toUpperCase(Locale.ROOT).replaceAll("[^A-HJ-NP-Z2-9]", "");
    return "C" + letters.substring(0, Math.min(CODE_LETTERS - 1, letters.length()));
  }

  @Override
  @ForResearchers
  public void close(RatingInvitationId id, By by) {
    RatingInvitation invitation = studies.invitation(id).orElseThrow(StoredStudies::none);
    transactions.executeWithoutResult(
        status -> {
          studies.close(id);
          log.add(
              invitation.tournament(),
              "closed the invitation of raters: " + invitation.label(),
              by);
        });
  }

  private static RaterException none() {
    return new RaterException(
        Reason.NO_INVITATION, "There is no such invitation; ask whoever sent the link.");
  }

  @Override
  public Optional<RatingInvitation> invitation(String token) {
    return token.isEmpty() || token.length() > LONGEST_TOKEN
        ? Optional.empty()
        : studies.byToken(Secrets.hash(token));
  }

  @Override
  public Admission join(RaterId rater, String token, @Nullable String participant) {
    RatingInvitation invitation = invitation(token).orElseThrow(StoredStudies::none);
    String named = participant == null ? null : shortened(participant);
    if (!Boolean.TRUE.equals(
        transactions.execute(status -> studies.admit(invitation.id(), rater, named)))) {
      throw invitation.isOpen()
          ? new RaterException(
              Reason.INVITATION_FULL, "As many raters as were invited have come before.")
          : new RaterException(Reason.INVITATION_CLOSED, "This invitation has been closed.");
    }
    return admission(invitation.tournament(), rater).orElseThrow(StoredStudies::none);
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST_PARTICIPANT ? text : text.substring(0, LONGEST_PARTICIPANT);
  }

  @Override
  public Optional<Admission> admission(TournamentId tournament, RaterId rater) {
    return studies.admission(tournament, rater);
  }
}
