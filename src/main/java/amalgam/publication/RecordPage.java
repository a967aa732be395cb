package amalgam.publication;

import amalgam.creativity.Gate;
import amalgam.ui.wording.Numbers;
import java.util.List;

/** How each number came about. */
record RecordPage(
    String name,
    String up,
    Methods methods,
    boolean rated,
    boolean scaled,
    String spaceHash,
    List<Rule> gates,
    List<BoardTable.Heading> measures,
    List<DataFile> files,
    String definition) {

  /** A gate, as exports and people say it. */
  record Rule(String word, String phrase) {}

  /** A file beside the pages. */
  record DataFile(String address, String name, String size, String sum) {

    static DataFile of(String address, String sum, long bytes) {
      return new DataFile(
          address, address.substring(address.indexOf('/') + 1), Numbers.count(bytes), sum);
    }
  }

  /**
   * @param scaled whether anybody has answered on scales
   */
  static String render(
      TournamentRecord tournament, boolean scaled, String definition, List<DataFile> files) {
    return Templates.render(
        "record.html",
        new RecordPage(
            tournament.name(),
            "",
            new Methods(tournament),
            tournament.isRated(),
            scaled,
            tournament.manifest().space().hash(),
            Gate.of(tournament.task()).stream()
                .map(gate -> new Rule(gate.word(), gate.phrase(tournament.task())))
                .toList(),
            BoardTable.columns(),
            files,
            definition));
  }
}
