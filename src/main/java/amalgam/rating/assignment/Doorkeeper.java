package amalgam.rating.assignment;

import amalgam.rating.rater.Admission;
import amalgam.rating.rater.KnownRater;
import amalgam.rating.rater.RatingInvitation;
import amalgam.rating.rater.Studies;
import amalgam.rating.rater.WhoMayRate;
import amalgam.tournament.Tournament;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Lets raters in, by a tournament's terms, and sends those home who have done what was asked. */
@Component
class Doorkeeper {

  private final Studies studies;

  Doorkeeper(Studies studies) {
    this.studies = studies;
  }

  /** By which invitation a rater came, if any. */
  Optional<Admission> admission(Outlook outlook, KnownRater rater) {
    return outlook.tournament() == null
        ? Optional.empty()
        : studies.admission(outlook.id(), rater.id());
  }

  /** Why a rater may not rate; empty where the rater may. */
  Optional<Offer.Why> refusal(Outlook outlook, KnownRater rater, Optional<Admission> admission) {
    Tournament tournament = outlook.tournament();
    boolean isInvited = admission.isPresent();
    if (tournament == null || !tournament.isListed() && !isInvited) {
      return Optional.of(Offer.Why.NO_TOURNAMENT);
    }
    WhoMayRate who = outlook.terms().who();
    return switch (who) {
      case NOBODY -> Optional.of(Offer.Why.CLOSED);
      case INVITED -> isInvited ? Optional.empty() : Optional.of(Offer.Why.INVITATION_NEEDED);
      case SIGNED_IN ->
          rater.account() != null || isInvited
              ? Optional.empty()
              : Optional.of(Offer.Why.SIGN_IN_NEEDED);
      case ANYONE -> Optional.empty();
    };
  }

  /**
   * Where there is no pair, and why. Whoever was invited is done once nothing is left to answer,
   * however many answers were asked for.
   */
  static Offer ending(Offer.Why why, Optional<Admission> admission) {
    return switch (why) {
      case CLOSED, ALL_SEEN, ALL_TAKEN ->
          admission
              .<Offer>map(by -> new Offer.Finished(completion(by)))
              .orElseGet(() -> new Offer.NothingLeft(why));
      default -> new Offer.NothingLeft(why);
    };
  }

  /** What the rater is given at the end. */
  static Completion completion(Admission admission) {
    RatingInvitation invitation = admission.invitation();
    String code = invitation.completionCode();
    String address = invitation.returnAddress();
    return new Completion(
        code,
        address == null
            ? null
            : address.replace("{code}", URLEncoder.encode(code, StandardCharsets.UTF_8)));
  }
}
