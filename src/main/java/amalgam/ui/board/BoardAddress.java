package amalgam.ui.board;

import amalgam.leaderboard.Board;
import amalgam.leaderboard.Measure;
import amalgam.tournament.TournamentId;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a person looks at on the leaderboard, as the address says it. What the address says wrongly
 * or not at all has its default.
 *
 * @param tournament null for the one that the page picks
 * @param sort key of the column that orders the table
 * @param descending the greatest first
 * @param hidden ids of contestants not drawn
 */
record BoardAddress(
    @Nullable TournamentId tournament,
    Measure x,
    Measure y,
    int level,
    String sort,
    boolean descending,
    List<String> hidden) {

  static final List<Measure> X_CHOICES = List.of(Measure.NOVELTY, Measure.NOVELTY_GIVEN_VALID);
  static final List<Measure> Y_CHOICES =
      List.of(Measure.SATISFACTION, Measure.UTILITY, Measure.SOFT_UTILITY, Measure.CREATIVITY);

  static final BoardAddress PLAIN =
      new BoardAddress(
          null,
          X_CHOICES.getFirst(),
          Y_CHOICES.getFirst(),
          Board.ALL_LEVELS,
          Measure.CREATIVITY.key(),
          true,
          List.of());

  static BoardAddress of(QueryParameters query) {
    String sort = query.getSingleParameter("sort").orElse("-" + PLAIN.sort());
    return new BoardAddress(
        number(query, "tournament").map(TournamentId::new).orElse(null),
        measure(query, "x", X_CHOICES),
        measure(query, "y", Y_CHOICES),
        number(query, "level").filter(level -> level >= 0 && level < 100).orElse(0L).intValue(),
        sort.startsWith("-") ? sort.substring(1) : sort,
        sort.startsWith("-"),
        query.getSingleParameter("hide").map(BoardAddress::split).orElse(List.of()));
  }

  private static List<String> split(String ids) {
    return Arrays.stream(ids.split(",")).filter(id -> !id.isBlank()).toList();
  }

  private static Optional<Long> number(QueryParameters query, String name) {
    return query
        .getSingleParameter(name)
        .filter(text -> text.matches("\\d{1,18}"))
        .map(Long::valueOf);
  }

  private static Measure measure(QueryParameters query, String name, List<Measure> choices) {
    String key = query.getSingleParameter(name).orElse("");
    return choices.stream()
        .filter(measure -> measure.key().equals(key))
        .findFirst()
        .orElse(choices.getFirst());
  }

  /** The address's query, without what is as it is by default. */
  QueryParameters query() {
    Map<String, String> parts = new HashMap<>();
    if (tournament != null) {
      parts.put("tournament", tournament.toString());
    }
    put(parts, "x", x.key(), PLAIN.x().key());
    put(parts, "y", y.key(), PLAIN.y().key());
    put(parts, "level", Integer.toString(level), Integer.toString(PLAIN.level()));
    put(parts, "sort", (descending ? "-" : "") + sort, "-" + PLAIN.sort());
    put(parts, "hide", String.join(",", hidden), "");
    return QueryParameters.simple(parts);
  }

  private static void put(Map<String, String> parts, String name, String value, String byDefault) {
    if (!value.equals(byDefault)) {
      parts.put(name, value);
    }
  }

  BoardAddress withTournament(TournamentId chosen) {
    return new BoardAddress(chosen, x, y, Board.ALL_LEVELS, sort, descending, List.of());
  }

  BoardAddress withX(Measure chosen) {
    return new BoardAddress(tournament, chosen, y, level, sort, descending, hidden);
  }

  BoardAddress withY(Measure chosen) {
    return new BoardAddress(tournament, x, chosen, level, sort, descending, hidden);
  }

  BoardAddress withLevel(int chosen) {
    return new BoardAddress(tournament, x, y, chosen, sort, descending, hidden);
  }

  BoardAddress withHidden(List<String> chosen) {
    return new BoardAddress(tournament, x, y, level, sort, descending, chosen);
  }

  /** Ordered by {@code column}; the other way round if it was ordered by it already. */
  BoardAddress sortedBy(String column) {
    boolean turned = column.equals(sort) ? !descending : !column.equals("contestant");
    return new BoardAddress(tournament, x, y, level, column, turned, hidden);
  }
}
