package amalgam.ui.rate;

import amalgam.tournament.TournamentId;
import amalgam.ui.component.TournamentPage;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import org.jspecify.annotations.Nullable;

/**
 * What an address of the page asks for.
 *
 * @param tournament to rate; null for the one that needs it most
 * @param invitation the token of a link to rate; null without one
 * @param participant what the link named the rater; null where nothing
 */
record RateAddress(
    @Nullable TournamentId tournament, @Nullable String invitation, @Nullable String participant) {

  static final String INVITATION = "invitation";

  /** As Prolific names those whom it sends. */
  static final String PARTICIPANT = "PROLIFIC_PID";

  private static final int LONGEST = 100;

  static RateAddress of(BeforeEnterEvent event) {
    QueryParameters query = event.getLocation().getQueryParameters();
    return new RateAddress(
        event
            .getRouteParameters()
            .getLong(TournamentPage.TOURNAMENT)
            .map(TournamentId::new)
            .orElse(null),
        value(query, INVITATION),
        value(query, PARTICIPANT));
  }

  private static @Nullable String value(QueryParameters query, String name) {
    return query
        .getSingleParameter(name)
        .filter(text -> !text.isBlank() && text.length() <= LONGEST)
        .orElse(null);
  }
}
