package amalgam.ui.board;

import amalgam.leaderboard.Board;
import amalgam.leaderboard.BoardQuery;
import amalgam.leaderboard.Measure;
import amalgam.tournament.TournamentId;
import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.time.format.DateTimeParseException;
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
 * @param board what it is narrowed to
 * @param sort key of the column that orders the table
 * @param descending the greatest first
 * @param hidden ids of contestants not drawn
 */
record BoardAddress(
    @Nullable TournamentId tournament,
    Measure x,
    Measure y,
    BoardQuery board,
    String sort,
    boolean descending,
    List<String> hidden) {

  static final List<Measure> X_CHOICES = Measure.ACROSS;
  static final List<Measure> Y_CHOICES = Measure.UPWARDS;

  static final BoardAddress PLAIN =
      new BoardAddress(
          null,
          X_CHOICES.getFirst(),
          Y_CHOICES.getFirst(),
          BoardQuery.WHOLE,
          Measure.CREATIVITY.key(),
          true,
          List.of());

  static BoardAddress of(QueryParameters query) {
    String sort = query.getSingleParameter("sort").orElse("-" + PLAIN.sort());
    return new BoardAddress(
        number(query, "tournament").map(TournamentId::new).orElse(null),
        measure(query, "x", X_CHOICES),
        measure(query, "y", Y_CHOICES),
        board(query),
        sort.startsWith("-") ? sort.substring(1) : sort,
        sort.startsWith("-"),
        query.getSingleParameter("hide").map(BoardAddress::split).orElse(List.of()));
  }

  private static BoardQuery board(QueryParameters query) {
    return new BoardQuery(
        small(query, "level"),
        small(query, "hops"),
        query.getSingleParameter("decoding").filter(label -> !label.isBlank()).orElse(null),
        query.getSingleParameter("alpha").flatMap(BoardAddress::alpha).orElse(null),
        query.getSingleParameter("asof").flatMap(BoardAddress::moment).orElse(null));
  }

  private static List<String> split(String ids) {
    return Arrays.stream(ids.split(",")).filter(id -> !id.isBlank()).toList();
  }

  private static int small(QueryParameters query, String name) {
    return number(query, name).filter(number -> number < 100).orElse(0L).intValue();
  }

  private static Optional<Long> number(QueryParameters query, String name) {
    return query
        .getSingleParameter(name)
        .filter(text -> text.matches("\\d{1,18}"))
        .map(Long::valueOf);
  }

  private static Optional<Double> alpha(String text) {
    return Optional.of(text)
        .filter(number -> number.matches("\\d{1,2}(\\.\\d{1,6})?"))
        .map(Double::valueOf)
        .filter(alpha -> alpha <= BoardQuery.GREATEST_ALPHA);
  }

  private static Optional<Instant> moment(String text) {
    try {
      return Optional.of(Instant.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
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
    put(parts, "level", Integer.toString(board.level()), Integer.toString(Board.ALL_LEVELS));
    put(parts, "hops", Integer.toString(board.hops()), Integer.toString(BoardQuery.ANY_HOPS));
    put(parts, "decoding", text(board.decoding()), "");
    put(parts, "alpha", text(board.alphaHops()), "");
    put(parts, "asof", text(board.asOf()), "");
    put(parts, "sort", (descending ? "-" : "") + sort, "-" + PLAIN.sort());
    put(parts, "hide", String.join(",", hidden), "");
    return QueryParameters.simple(parts);
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  private static void put(Map<String, String> parts, String name, String value, String byDefault) {
    if (!value.equals(byDefault)) {
      parts.put(name, value);
    }
  }

  BoardAddress withTournament(TournamentId chosen) {
    return new BoardAddress(chosen, x, y, BoardQuery.WHOLE, sort, descending, List.of());
  }

  BoardAddress withX(Measure chosen) {
    return new BoardAddress(tournament, chosen, y, board, sort, descending, hidden);
  }

  BoardAddress withY(Measure chosen) {
    return new BoardAddress(tournament, x, chosen, board, sort, descending, hidden);
  }

  BoardAddress withBoard(BoardQuery chosen) {
    return new BoardAddress(tournament, x, y, chosen, sort, descending, hidden);
  }

  BoardAddress withHidden(List<String> chosen) {
    return new BoardAddress(tournament, x, y, board, sort, descending, chosen);
  }

  /** Ordered by {@code column}; the other way round if it was ordered by it already. */
  BoardAddress sortedBy(String column) {
    boolean turned = column.equals(sort) ? !descending : !column.equals("contestant");
    return new BoardAddress(tournament, x, y, board, column, turned, hidden);
  }
}
