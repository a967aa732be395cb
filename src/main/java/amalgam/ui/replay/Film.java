package amalgam.ui.replay;

import amalgam.ui.component.DataLook;
import amalgam.ui.component.FrontierFigure.Axis;
import amalgam.ui.component.FrontierFigure.Curve;
import amalgam.ui.component.FrontierFigure.Spot;
import java.util.List;

/**
 * Everything that the player shows of a replay, in numbers and in words.
 *
 * @param xSpan where the axis begins and ends in every frame
 * @param frontier the feasible frontier's (x, y), ascending
 */
record Film(
    Axis x,
    Axis y,
    double[] xSpan,
    List<double[]> frontier,
    List<Frame> frames,
    List<Actor> actors,
    List<Stretch> leads) {

  /**
   * One moment.
   *
   * @param text how far it is, in words
   * @param order places of the actors, those with the greatest C first
   */
  record Frame(String text, List<Integer> order) {}

  /**
   * A contestant. What has not changed since an earlier frame is not told again.
   *
   * @param curve how it looks; its spots are in the tracks
   * @param remarks such as that it was withdrawn; empty where there is nothing to remark
   * @param tracks of its settings, in the order of its curve
   */
  record Actor(
      Curve curve,
      String link,
      List<Moment<String>> remarks,
      List<List<Moment<Spot>>> tracks,
      List<Moment<Standing>> standing) {}

  /**
   * What something has been since a frame.
   *
   * @param from place of the frame
   */
  record Moment<T>(int from, T what) {}

  /** The numbers of a contestant's reference setting. */
  record Standing(List<Cell> cells, String n) {}

  /** A measure's number with its interval; that is empty where there is none. */
  record Cell(String title, String text, String interval) {}

  /**
   * A run of frames with one leader.
   *
   * @param from place of the first
   * @param to one past the place of the last
   */
  record Stretch(String name, DataLook look, int from, int to, String text) {}
}
