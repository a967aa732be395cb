package amalgam.rating.rater;

import amalgam.tournament.TournamentId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The stored terms and invitations. Whatever writes does so in the caller's transaction. */
public interface StudyRepository {

  /** The terms of a tournament; empty where nobody has set any. */
  Optional<RatingTerms> terms(TournamentId tournament);

  /** Stores terms in the place of any that there are. */
  void store(TournamentId tournament, RatingTerms terms);

  /** A tournament's invitations, the newest first. */
  List<RatingInvitation> invitations(TournamentId tournament);

  /** The invitation of that id. */
  Optional<RatingInvitation> invitation(RatingInvitationId id);

  /** The invitation with that token. */
  Optional<RatingInvitation> byToken(String tokenHash);

  /**
   * Stores an invitation.
   *
   * @param invitation with a completion code
   */
  RatingInvitation insert(
      TournamentId tournament, NewInvitation invitation, String tokenHash, String by);

  /** Closes an invitation, unless it is closed. */
  void close(RatingInvitationId id);

  /**
   * Lets a rater in, in a place that is then taken, unless the rater is in.
   *
   * @return whether the rater is in; not where the invitation is closed or has no place left
   */
  boolean admit(RatingInvitationId id, RaterId rater, @Nullable String participant);

  /** The latest admission of a rater to a tournament. */
  Optional<Admission> admission(TournamentId tournament, RaterId rater);
}
