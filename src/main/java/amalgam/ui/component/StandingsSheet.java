package amalgam.ui.component;

import java.util.List;

/**
 * The board's table, in words and numbers as they shall stand.
 *
 * @param gates those at which anything failed, in the order of the bars
 * @param sort key of the column that orders the rows
 * @param descending whether the greatest stands first
 */
public record StandingsSheet(
    List<Column> columns, List<Row> rows, List<GateName> gates, String sort, boolean descending) {

  /**
   * A measure.
   *
   * @param priority 1 stays to the last, 4 leaves first when the page grows narrow
   */
  public record Column(String key, String title, String definition, int priority) {}

  /**
   * A contestant.
   *
   * @param link where more is known of it
   * @param parameters its size; empty where it has none
   * @param remark such as that it is provisional; empty where there is nothing to remark
   * @param settings its decoding settings, the reference first
   */
  public record Row(
      String id,
      String name,
      String link,
      DataLook look,
      String parameters,
      String remark,
      List<Setting> settings) {}

  /** A decoding setting, one cell a column. */
  public record Setting(String label, List<Cell> cells, List<GateShare> gates, String remark) {}

  /** A number with its interval and its n; those are empty where there are none. */
  public record Cell(String text, String interval, String n) {}

  /** A gate, as exports call it and in words. */
  public record GateName(String gate, String phrase) {}

  /** How many failed first at a gate, 0…1. */
  public record GateShare(String gate, String phrase, double share, String text) {}
}
