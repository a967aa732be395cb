package amalgam.planning;

import amalgam.leaderboard.Board;
import amalgam.leaderboard.ContestantStanding;
import amalgam.leaderboard.EntrantStanding;
import amalgam.leaderboard.Measure;
import amalgam.statistics.Estimate;
import amalgam.tournament.Tournament;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a plan foresaw beside what its tournament then gave.
 *
 * @param tournament that was played by the plan
 * @param lines an entrant each, of those that the plan knew
 */
public record PlanCheck(Tournament tournament, List<Line> lines) {

  public PlanCheck {
    lines = List.copyOf(lines);
  }

  /**
   * The interval of one entrant's C.
   *
   * @param foreseen half its width, with the range that holds 95% of the simulated tournaments
   * @param got half its width as it is now; n counts proposals
   * @param creativity C itself
   */
  public record Line(String entrant, Estimate foreseen, double got, Estimate creativity) {

    /** Whether it lies within the range. */
    public boolean isWithin() {
      return foreseen.low() <= got && got <= foreseen.high();
    }
  }

  /** What a forecast foresaw beside what a tournament's board says so far. */
  public static PlanCheck of(Board board, Forecast forecast) {
    return new PlanCheck(board.tournament(), lines(board, forecast));
  }

  private static List<Line> lines(Board board, Forecast forecast) {
    List<String> names = forecast.plan().lineup().names();
    return board.contestants().stream()
        .flatMap(
            standing ->
                standing.entrants().stream()
                    .flatMap(
                        one ->
                            place(names, standing, one)
                                .map(
                                    place ->
                                        line(
                                            names.get(place),
                                            forecast.plannedPrompts().byEntrant().get(place),
                                            one.of(Measure.CREATIVITY)))
                                .stream()))
        .filter(line -> line.creativity().isPresent())
        .toList();
  }

  /** Which of the names means an entrant: that of its contestant and decoding, or an id. */
  private static Optional<Integer> place(
      List<String> names, ContestantStanding standing, EntrantStanding one) {
    String id = standing.contestant().id();
    String name = standing.contestant().name() + ", " + one.entrant().decoding().label();
    return Stream.of(name, id, standing.contestant().name())
        .map(names::indexOf)
        .filter(place -> place >= 0)
        .findFirst();
  }

  private static Line line(String name, Estimate foreseen, Estimate creativity) {
    return new Line(name, foreseen, (creativity.high() - creativity.low()) / 2, creativity);
  }

  /** How many of the lines are within their range. */
  public long within() {
    return lines.stream().filter(Line::isWithin).count();
  }
}
