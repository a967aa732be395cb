package amalgam.ui.tradeoff;

import amalgam.leaderboard.Measure;
import amalgam.tournament.TournamentId;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a person looks at on the tradeoff page, as the address says it. What the address says
 * wrongly or not at all has its default.
 *
 * @param tournament null for the one that the page picks
 * @param y what the first plot has upwards
 * @param decoding label of the setting that is looked at; empty for each contestant's first
 * @param hidden ids of contestants not drawn
 */
record TradeoffAddress(
    @Nullable TournamentId tournament, Measure y, String decoding, List<String> hidden) {

  static final List<Measure> Y_CHOICES = List.of(Measure.SATISFACTION, Measure.UTILITY);

  static final String EACH_FIRST = "";

  static final TradeoffAddress PLAIN =
      new TradeoffAddress(null, Y_CHOICES.getFirst(), EACH_FIRST, List.of());

  static TradeoffAddress of(@Nullable Long tournament, QueryParameters query) {
    String y = query.getSingleParameter("y").orElse("");
    return new TradeoffAddress(
        tournament == null ? null : new TournamentId(tournament),
        Y_CHOICES.stream().filter(one -> one.key().equals(y)).findFirst().orElse(PLAIN.y()),
        query.getSingleParameter("decoding").orElse(EACH_FIRST),
        query.getSingleParameter("hide").map(TradeoffAddress::split).orElse(List.of()));
  }

  private static List<String> split(String ids) {
    return Arrays.stream(ids.split(",")).filter(id -> !id.isBlank()).toList();
  }

  /** The path, from the root. */
  String path() {
    return tournament == null ? "tradeoff" : "tradeoff/" + tournament;
  }

  /** The address's query, without what is as it is by default. */
  QueryParameters query() {
    Map<String, String> parts = new HashMap<>();
    if (!y.equals(PLAIN.y())) {
      parts.put("y", y.key());
    }
    if (!decoding.equals(EACH_FIRST)) {
      parts.put("decoding", decoding);
    }
    if (!hidden.isEmpty()) {
      parts.put("hide", String.join(",", hidden));
    }
    return QueryParameters.simple(parts);
  }

  TradeoffAddress withY(Measure chosen) {
    return new TradeoffAddress(tournament, chosen, decoding, hidden);
  }

  TradeoffAddress withDecoding(String chosen) {
    return new TradeoffAddress(tournament, y, chosen, hidden);
  }

  TradeoffAddress withHidden(List<String> chosen) {
    return new TradeoffAddress(tournament, y, decoding, chosen);
  }
}
