package amalgam.leaderboard.tradeoff;

import amalgam.contestant.DecodingSettings;
import amalgam.leaderboard.Board;
import amalgam.leaderboard.ContestantStanding;
import amalgam.leaderboard.EntrantStanding;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the settings of a contestant that differ in {@code minHops} alone. */
final class Dials {

  private Dials() {}

  /** One for each contestant that has any: the one of most settings. */
  static List<Dial> of(Board board) {
    return board.contestants().stream().map(Dials::of).flatMap(Optional::stream).toList();
  }

  private static Optional<Dial> of(ContestantStanding standing) {
    Map<DecodingSettings, Map<Integer, EntrantStanding>> rows = new LinkedHashMap<>();
    for (EntrantStanding entrant : standing.entrants()) {
      DecodingSettings decoding = entrant.entrant().decoding();
      rows.computeIfAbsent(otherwise(decoding), rest -> new LinkedHashMap<>())
          .putIfAbsent(decoding.minHops(), entrant);
    }
    return rows.values().stream()
        .map(Map::values)
        .filter(row -> row.size() > 1)
        // The first of the definition among those of the same length.
        .reduce((one, other) -> other.size() > one.size() ? other : one)
        .map(row -> new Dial(standing.contestant(), byMinHops(row)));
  }

  private static DecodingSettings otherwise(DecodingSettings of) {
    return new DecodingSettings(of.temperature(), of.topK(), of.topP(), of.noRevisits(), 1);
  }

  private static List<EntrantStanding> byMinHops(Collection<EntrantStanding> row) {
    return row.stream()
        .sorted(Comparator.comparingInt(one -> one.entrant().decoding().minHops()))
        .collect(Collectors.toUnmodifiableList());
  }
}
