package amalgam.leaderboard.export;

import amalgam.leaderboard.BoardQuery;
import amalgam.leaderboard.ContestantStanding;
import amalgam.leaderboard.EntrantStanding;
import amalgam.rating.Axis;
import amalgam.rating.AxisRatings;
import amalgam.rating.JudgeKind;
import amalgam.rating.RatingBoard;
import amalgam.rating.RatingLine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The ratings on a board, as files and programs get them: those by people, and those by automated
 * judges, which never mix.
 */
final class RatingColumns {

  private static final List<String> SUFFIXES =
      List.of("", "_low", "_high", "_n", "_rank", "_provisional");

  private RatingColumns() {}

  /** Which votes the ratings count that stand beside the board of {@code query}. */
  static String counted(BoardQuery query) {
    String votes =
        "All votes on the tournament%s, on every prompt and level"
            .formatted(query.asOf() == null ? "" : " until " + query.asOf());
    return isWhole(query) ? votes + "." : votes + ", whatever the board is narrowed to.";
  }

  private static boolean isWhole(BoardQuery query) {
    return query.asOf(null).equals(BoardQuery.WHOLE);
  }

  /** Names of the columns: first of the entrant's ratings, then of the contestant's. */
  static Stream<String> names() {
    return Stream.of("", "contestant_")
        .flatMap(
            whose ->
                Stream.of(JudgeKind.values())
                    .flatMap(
                        judges ->
                            Stream.of(Axis.values())
                                .map(axis -> whose + prefix(judges) + axis.word())))
        .flatMap(name -> SUFFIXES.stream().map(suffix -> name + suffix));
  }

  private static String prefix(JudgeKind judges) {
    return judges == JudgeKind.HUMAN ? "rating_" : "automated_rating_";
  }

  /** The values under {@link #names}. */
  static List<@Nullable Object> values(
      RatingBoard ratings, ContestantStanding contestant, EntrantStanding entrant) {
    List<@Nullable Object> values = new ArrayList<>();
    add(values, ratings, axis -> axis.of(entrant.entrant().id()));
    add(values, ratings, axis -> axis.of(contestant.contestant().id()));
    return values;
  }

  private static void add(
      List<@Nullable Object> values, RatingBoard ratings, Function<AxisRatings, RatingLine> line) {
    for (JudgeKind judges : JudgeKind.values()) {
      for (Axis axis : Axis.values()) {
        RatingLine one = line.apply(ratings.of(judges, axis));
        values.add(MissingNumber.orNull(one.rating().estimate()));
        values.add(MissingNumber.orNull(one.rating().low()));
        values.add(MissingNumber.orNull(one.rating().high()));
        values.add(one.rating().n());
        values.add(one.isRanked() ? one.rank() : null);
        values.add(one.isRated() ? one.provisional() : null);
      }
    }
  }

  /** The fields of an entrant, or of a contestant. */
  static Map<String, Object> fields(RatingBoard ratings, Function<AxisRatings, RatingLine> line) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("ratings", byAxis(ratings, JudgeKind.HUMAN, line));
    fields.put("automatedRatings", byAxis(ratings, JudgeKind.AUTOMATED, line));
    return fields;
  }

  private static Map<String, RatingResource> byAxis(
      RatingBoard ratings, JudgeKind judges, Function<AxisRatings, RatingLine> line) {
    Map<String, RatingResource> fields = new LinkedHashMap<>();
    for (Axis axis : Axis.values()) {
      fields.put(axis.word(), RatingResource.of(line.apply(ratings.of(judges, axis))));
    }
    return fields;
  }
}
