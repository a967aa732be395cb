package amalgam.leaderboard.replay;

import amalgam.leaderboard.Board;
import amalgam.leaderboard.Measure;
import java.util.List;

/**
 * A tournament as it played.
 *
 * @param board what it came to
 * @param frames boards of {@link #MEASURES} alone, about equally many judged proposals apart; the
 *     last is about all of them
 * @param leads who led when, in order
 * @param settled place of the first frame from which the order of those that compete stayed what it
 *     is at the end; −1 where there is no order
 */
public record Replay(Board board, List<Board> frames, List<Lead> leads, int settled) {

  /** What is replayed. */
  public static final List<Measure> MEASURES =
      List.of(Measure.NOVELTY, Measure.SATISFACTION, Measure.CREATIVITY);

  /** A replay has no more frames. */
  public static final int MOST_FRAMES = 60;

  public Replay {
    frames = List.copyOf(frames);
    leads = List.copyOf(leads);
  }

  /** Place of the frame that is nearest to so many judged proposals; there must be frames. */
  public int nearest(long judged) {
    int nearest = 0;
    for (int frame = 1; frame < frames.size(); frame++) {
      if (Math.abs(frames.get(frame).judged() - judged)
          < Math.abs(frames.get(nearest).judged() - judged)) {
        nearest = frame;
      }
    }
    return nearest;
  }

  /** Share, 0…1, of all judged proposals that were judged at a frame. */
  public double share(int frame) {
    return (double) frames.get(frame).judged() / frames.getLast().judged();
  }
}
