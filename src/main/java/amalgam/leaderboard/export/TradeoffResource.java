package amalgam.leaderboard.export;

import amalgam.leaderboard.Board;
import amalgam.leaderboard.EntrantStanding;
import amalgam.leaderboard.Measure;
import amalgam.leaderboard.export.LeaderboardResource.Interval;
import amalgam.leaderboard.tradeoff.Dial;
import amalgam.leaderboard.tradeoff.EntrantTradeoff;
import amalgam.leaderboard.tradeoff.LevelNovelty;
import amalgam.leaderboard.tradeoff.Part;
import amalgam.leaderboard.tradeoff.SizeTrend;
import amalgam.leaderboard.tradeoff.Tradeoff;
import amalgam.statistics.Estimate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A tournament's tradeoff, as programs see it.
 *
 * @param confidenceLevel of every interval
 * @param fewestBundles without which a change per level is not told
 * @param ceilings mean ceiling by level, from the first
 * @param dials what each contestant traces by {@code minHops}
 * @param entrants novelty by level, and its change per level by part
 * @param sizeTrends how those changes change for ten times the parameters, by family
 */
public record TradeoffResource(
    long tournament,
    double confidenceLevel,
    int fewestBundles,
    List<Interval> ceilings,
    List<Map<String, Object>> dials,
    List<Map<String, Object>> entrants,
    List<Map<String, Object>> sizeTrends) {

  private static final List<Measure> OF_A_DIAL =
      List.of(Measure.SATISFACTION, Measure.UTILITY, Measure.NOVELTY_GIVEN_VALID);

  /** What programs see of {@code tradeoff}. */
  public static TradeoffResource of(Tradeoff tradeoff) {
    return new TradeoffResource(
        tradeoff.board().tournament().id().value(),
        Board.CONFIDENCE_LEVEL,
        Tradeoff.FEWEST_BUNDLES,
        tradeoff.ceilings().stream().map(Interval::of).toList(),
        tradeoff.dials().stream().map(TradeoffResource::dial).toList(),
        tradeoff.entrants().stream().map(TradeoffResource::entrant).toList(),
        tradeoff.trends().stream().map(TradeoffResource::trend).toList());
  }

  private static Map<String, Object> dial(Dial dial) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("contestant", dial.contestant().id());
    fields.put("settings", dial.settings().stream().map(TradeoffResource::setting).toList());
    return fields;
  }

  private static Map<String, Object> setting(EntrantStanding standing) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("entrant", standing.entrant().decoding().label());
    fields.put("minHops", standing.entrant().decoding().minHops());
    fields.put("provisional", standing.isProvisional());
    EntrantMarks.put(fields, standing.entrant());
    OF_A_DIAL.forEach(measure -> fields.put(measure.key(), Interval.of(standing.of(measure))));
    return fields;
  }

  private static Map<String, Object> entrant(EntrantTradeoff entrant) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("contestant", entrant.contestant().id());
    fields.put("family", entrant.contestant().family());
    if (entrant.contestant().parameters() != null) {
      fields.put("parameters", entrant.contestant().parameters());
    }
    fields.put("entrant", entrant.entrant().decoding().label());
    fields.put("minHops", entrant.entrant().decoding().minHops());
    fields.put("provisional", entrant.isProvisional());
    EntrantMarks.put(fields, entrant.entrant());
    fields.put("bundles", entrant.bundles());
    fields.put("matchedBundles", entrant.matched());
    fields.put("levels", entrant.levels().stream().map(TradeoffResource::level).toList());
    fields.put("changePerLevel", parts(entrant::of));
    return fields;
  }

  private static Map<String, Object> level(LevelNovelty level) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("level", level.level());
    fields.put("all", Interval.of(level.all()));
    fields.put("matched", Interval.of(level.matched()));
    fields.put("matchedCeiling", Interval.of(level.ceiling()));
    return fields;
  }

  private static Map<String, Object> trend(SizeTrend trend) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("family", trend.family());
    fields.put("contestants", trend.members());
    fields.put("perTenfoldParameters", parts(trend::of));
    return fields;
  }

  private static Map<String, Interval> parts(Function<Part, Estimate> of) {
    Map<String, Interval> parts = new LinkedHashMap<>();
    for (Part part : Part.values()) {
      parts.put(part.key(), Interval.of(of.apply(part)));
    }
    return parts;
  }
}
