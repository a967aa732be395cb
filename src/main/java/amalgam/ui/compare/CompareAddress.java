package amalgam.ui.compare;

import amalgam.tournament.TournamentId;
import amalgam.ui.component.TournamentSection;
import com.vaadin.flow.router.QueryParameters;
import java.util.HashMap;
import java.util.Map;

/**
 * Who is compared, as the address says it.
 *
 * @param first key of a competitor; empty for the page's choice
 * @param second key of a competitor; empty for the page's choice
 */
record CompareAddress(TournamentId tournament, String first, String second) {

  static CompareAddress of(TournamentId tournament, QueryParameters query) {
    return new CompareAddress(
        tournament,
        query.getSingleParameter("a").orElse(""),
        query.getSingleParameter("b").orElse(""));
  }

  /** The path, from the root. */
  String path() {
    return TournamentSection.COMPARE.address(tournament);
  }

  /** The address's query, without what the page is to choose. */
  QueryParameters query() {
    Map<String, String> parts = new HashMap<>();
    if (!first.isEmpty()) {
      parts.put("a", first);
    }
    if (!second.isEmpty()) {
      parts.put("b", second);
    }
    return QueryParameters.simple(parts);
  }

  /** Path and query together, for a link. */
  String link() {
    return path() + "?" + query().getQueryString();
  }
}
