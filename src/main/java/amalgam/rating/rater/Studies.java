package amalgam.rating.rater;

import amalgam.tournament.By;
import amalgam.tournament.TournamentId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** On which terms tournaments are rated, and who is invited. */
public interface Studies {

  /** The terms of a tournament, the usual ones where nobody has set any. */
  RatingTerms terms(TournamentId tournament);

  /** Sets the terms; they hold for the pairs that are drawn from now on. */
  void change(TournamentId tournament, RatingTerms terms, By by);

  /** A tournament's invitations, the newest first. */
  List<RatingInvitation> invitations(TournamentId tournament);

  /** Makes an invitation. */
  IssuedInvitation invite(TournamentId tournament, NewInvitation invitation, By by);

  /** Closes an invitation: who came by it before may finish, nobody else comes in. */
  void close(RatingInvitationId id, By by);

  /** The invitation of a link, open or closed. */
  Optional<RatingInvitation> invitation(String token);

  /**
   * Lets a rater in by an invitation, once only however often it is asked.
   *
   * @param participant what the address named the rater; null where nothing
   * @throws RaterException if there is no such invitation, or it is closed or full
   */
  Admission join(RaterId rater, String token, @Nullable String participant);

  /** By which invitation a rater takes part in a tournament, the latest where there are several. */
  Optional<Admission> admission(TournamentId tournament, RaterId rater);
}
