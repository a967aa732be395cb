package amalgam.leaderboard;

import java.time.Instant;
import java.util.List;

/**
 * What a tournament's boards can be narrowed to, and through what they went.
 *
 * @param levels of the prompts; 0 until they are drawn
 * @param hops that at least lie between the two concepts of some prompt, ascending
 * @param decodings labels of the entrants' decoding settings, in their order
 * @param steps through what the board went, the earliest first
 */
public record BoardChoices(
    int levels, List<Integer> hops, List<String> decodings, List<Step> steps) {

  public BoardChoices {
    hops = List.copyOf(hops);
    decodings = List.copyOf(decodings);
    steps = List.copyOf(steps);
  }

  /** What {@code asked} asks for, without what there is not. */
  public BoardQuery offered(BoardQuery asked) {
    String decoding = asked.decoding();
    return new BoardQuery(
        levels > 0 && asked.level() > levels ? Board.ALL_LEVELS : asked.level(),
        hops.contains(asked.hops()) ? asked.hops() : BoardQuery.ANY_HOPS,
        decoding != null && decodings.contains(decoding) ? decoding : null,
        asked.alphaHops(),
        asked.asOf());
  }

  /**
   * A moment at which the board changed.
   *
   * @param what happened, for people
   * @param judged proposals until then, those included
   */
  public record Step(Instant at, String what, long judged) {}
}
