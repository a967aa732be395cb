package amalgam.ui.board;

import amalgam.contestant.Contestant;
import amalgam.creativity.Gate;
import amalgam.leaderboard.Board;
import amalgam.leaderboard.ContestantStanding;
import amalgam.leaderboard.EntrantStanding;
import amalgam.leaderboard.Measure;
import amalgam.statistics.Estimate;
import amalgam.ui.component.DataLook;
import amalgam.ui.component.GateBreakdown;
import amalgam.ui.component.StandingsSheet;
import amalgam.ui.component.StandingsSheet.Cell;
import amalgam.ui.component.StandingsSheet.Column;
import amalgam.ui.component.StandingsSheet.GateName;
import amalgam.ui.component.StandingsSheet.GateShare;
import amalgam.ui.component.StandingsSheet.Row;
import amalgam.ui.component.StandingsSheet.Setting;
import amalgam.ui.wording.Marks;
import amalgam.ui.wording.Numbers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Writes a board up as a table. */
final class BoardSheet {

  private static final String HYPERVOLUME = "hypervolume";
  private static final String NON_DOMINATED = "pNonDominated";
  private static final List<Measure> MEASURES =
      List.of(
          Measure.SATISFACTION,
          Measure.NOVELTY,
          Measure.NOVELTY_GIVEN_VALID,
          Measure.UTILITY,
          Measure.SOFT_UTILITY,
          Measure.CREATIVITY,
          Measure.DIVERSITY,
          Measure.ORIGINALITY);

  private final Board board;
  private final BoardAddress address;
  private final Map<String, DataLook> looks;

  private BoardSheet(Board board, BoardAddress address) {
    this.board = board;
    this.address = address;
    this.looks = BoardFigure.looks(board);
  }

  static StandingsSheet of(Board board, BoardAddress address) {
    return new BoardSheet(board, address).sheet();
  }

  private StandingsSheet sheet() {
    List<Column> columns = new ArrayList<>();
    MEASURES.forEach(
        measure ->
            columns.add(
                new Column(
                    measure.key(),
                    measure.title(),
                    measure.definition(board.tournament().task()),
                    priority(measure))));
    columns.add(
        new Column(
            HYPERVOLUME,
            "Hypervolume",
            "Area under the contestant's curve in novelty × satisfaction, both from 0. Of many"
                + " settings that are equally strong it comes out too high, and its 95% interval"
                + " held the truth in 88% of simulated tournaments.",
            3));
    columns.add(
        new Column(
            NON_DOMINATED,
            "On the frontier",
            "Share of resampled bundles in which no setting of a model beats this one in novelty or"
                + " satisfaction without losing the other; the interval says how exactly so many resamples"
                + " tell it. Baselines do not compete.",
            3));
    List<Row> rows = board.contestants().stream().sorted(order()).map(this::row).toList();
    return new StandingsSheet(columns, rows, gateNames(), address.sort(), address.descending());
  }

  private List<GateName> gateNames() {
    return GateBreakdown.ORDER.stream()
        .filter(
            gate ->
                board.contestants().stream()
                    .flatMap(standing -> standing.entrants().stream())
                    .anyMatch(entrant -> entrant.gates().getOrDefault(gate, 0L) > 0))
        .map(gate -> new GateName(gate.word(), gate.phrase(board.tournament().task())))
        .toList();
  }

  private static int priority(Measure measure) {
    return switch (measure) {
      case SATISFACTION, NOVELTY, CREATIVITY -> 1;
      case NOVELTY_GIVEN_VALID, UTILITY -> 3;
      case SOFT_UTILITY, DIVERSITY, ORIGINALITY -> 4;
    };
  }

  private Comparator<ContestantStanding> order() {
    if (address.sort().equals("contestant")) {
      Comparator<ContestantStanding> byName =
          Comparator.comparing(standing -> standing.contestant().name());
      return address.descending() ? byName.reversed() : byName;
    }
    double sign = address.descending() ? -1 : 1;
    return Comparator.comparingDouble(standing -> sign * sortValue(standing));
  }

  /** What the row is ordered by; what is not known counts as nothing. */
  private double sortValue(ContestantStanding standing) {
    double value =
        switch (address.sort()) {
          case HYPERVOLUME -> standing.hypervolume().estimate();
          case NON_DOMINATED -> standing.reference().nonDominated().estimate();
          case "parameters" -> parameters(standing.contestant());
          default -> standing.reference().of(sortMeasure()).estimate();
        };
    return Double.isNaN(value) ? -1 : value;
  }

  private Measure sortMeasure() {
    return MEASURES.stream()
        .filter(measure -> measure.key().equals(address.sort()))
        .findFirst()
        .orElse(Measure.CREATIVITY);
  }

  private static long parameters(Contestant contestant) {
    Long parameters = contestant.parameters();
    return parameters == null ? 0 : parameters;
  }

  private Row row(ContestantStanding standing) {
    Contestant contestant = standing.contestant();
    Long parameters = contestant.parameters();
    List<Setting> settings = new ArrayList<>();
    for (EntrantStanding entrant : standing.entrants()) {
      Estimate hypervolume = settings.isEmpty() ? standing.hypervolume() : Estimate.NONE;
      settings.add(setting(entrant, hypervolume));
    }
    return new Row(
        contestant.id(),
        contestant.name(),
        "model/" + contestant.id(),
        looks.getOrDefault(contestant.id(), new DataLook(-1, 1, "rect")),
        parameters == null ? "" : Numbers.parameters(parameters),
        "",
        settings);
  }

  private Setting setting(EntrantStanding entrant, Estimate hypervolume) {
    List<Cell> cells = new ArrayList<>();
    for (Measure measure : MEASURES) {
      Estimate estimate = entrant.of(measure);
      cells.add(
          new Cell(
              Numbers.centre(measure, estimate),
              Numbers.interval(measure, estimate),
              count(estimate)));
    }
    cells.add(
        hypervolume.isPresent()
            ? new Cell(
                Numbers.centre(hypervolume), Numbers.interval(hypervolume), count(hypervolume))
            : new Cell("", "", ""));
    Estimate nonDominated = entrant.nonDominated();
    cells.add(
        nonDominated.isPresent()
            ? new Cell(
                Numbers.centre(Measure.SATISFACTION, nonDominated),
                Numbers.interval(Measure.SATISFACTION, nonDominated),
                count(nonDominated))
            : new Cell("", "", ""));
    return new Setting(
        entrant.entrant().decoding().label(), cells, gates(entrant), Marks.of(entrant));
  }

  private static String count(Estimate estimate) {
    return estimate.isPresent() ? "n " + Numbers.count(estimate.n()) : "";
  }

  /** The gates at which anything failed, in their order, those that passed first. */
  private List<GateShare> gates(EntrantStanding entrant) {
    List<GateShare> shares = new ArrayList<>();
    for (Gate gate : GateBreakdown.ORDER) {
      long count = entrant.gates().getOrDefault(gate, 0L);
      if (count > 0 && entrant.proposals() > 0) {
        double share = (double) count / entrant.proposals();
        String text = "%s (n %s)".formatted(Numbers.share(share), Numbers.count(count));
        shares.add(new GateShare(gate.word(), gate.phrase(board.tournament().task()), share, text));
      }
    }
    return shares;
  }
}
