package amalgam.ui.replay;

import amalgam.tournament.TournamentId;
import amalgam.ui.component.TournamentSection;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where a person stands in a replay, as the address says it. What the address says wrongly or not
 * at all has its default.
 *
 * @param judged how many proposals had been judged, which stays what it is however many follow; 0
 *     for the end
 * @param hidden ids of contestants not drawn
 */
record ReplayAddress(TournamentId tournament, long judged, List<String> hidden) {

  static final long END = 0;

  static ReplayAddress of(TournamentId tournament, QueryParameters query) {
    return new ReplayAddress(
        tournament,
        query
            .getSingleParameter("judged")
            .filter(text -> text.matches("[0-9]{1,15}"))
            .map(Long::valueOf)
            .orElse(END),
        query.getSingleParameter("hide").map(ReplayAddress::split).orElse(List.of()));
  }

  private static List<String> split(String ids) {
    return Arrays.stream(ids.split(",")).filter(id -> !id.isBlank()).toList();
  }

  /** The path, from the root. */
  String path() {
    return TournamentSection.REPLAY.address(tournament);
  }

  /** The address's query, without what is as it is by default. */
  QueryParameters query() {
    Map<String, String> parts = new HashMap<>();
    if (judged != END) {
      parts.put("judged", Long.toString(judged));
    }
    if (!hidden.isEmpty()) {
      parts.put("hide", String.join(",", hidden));
    }
    return QueryParameters.simple(parts);
  }

  ReplayAddress withJudged(long chosen) {
    return new ReplayAddress(tournament, chosen, hidden);
  }

  ReplayAddress withHidden(List<String> chosen) {
    return new ReplayAddress(tournament, judged, chosen);
  }
}
