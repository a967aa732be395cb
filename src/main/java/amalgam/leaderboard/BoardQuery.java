package amalgam.leaderboard;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which board of a tournament.
 *
 * @param level of the prompts; {@link Board#ALL_LEVELS} for all
 * @param hops that at least lie between the two concepts of a prompt; {@link #ANY_HOPS} for all.
 *     Not the length of the answers, which is what came out: failures have none
 * @param decoding label of the one decoding setting to look at; null for all
 * @param alphaHops weight of a hop in N, taken to the hundredth; null for the tournament's own
 * @param asOf the moment at which the board stood so; null for now
 */
public record BoardQuery(
    int level,
    int hops,
    @Nullable String decoding,
    @Nullable Double alphaHops,
    @Nullable Instant asOf) {

  /** Whatever lies between the two concepts. */
  public static final int ANY_HOPS = 0;

  /** The greatest weight of a hop that can be asked for. */
  public static final double GREATEST_ALPHA = 2;

  private static final double STEPS = 100;

  /** All there is, as the tournament weighs it, now. */
  public static final BoardQuery WHOLE = atLevel(Board.ALL_LEVELS);

  public BoardQuery {
    if (alphaHops != null && !(alphaHops >= 0 && alphaHops <= GREATEST_ALPHA)) {
      throw new IllegalArgumentException(
          "alphaHops must lie between 0 and 2, but is %s.".formatted(alphaHops));
    }
    // Everybody may ask, so that there must not be any number of boards to be asked for.
    alphaHops = alphaHops == null ? null : Math.round(alphaHops * STEPS) / STEPS;
  }

  /** All of one level, as the tournament weighs it, now. */
  public static BoardQuery atLevel(int level) {
    return new BoardQuery(level, ANY_HOPS, null, null, null);
  }

  /** The same at another level. */
  public BoardQuery withLevel(int other) {
    return new BoardQuery(other, hops, decoding, alphaHops, asOf);
  }

  /** The same of prompts so far apart. */
  public BoardQuery withHops(int other) {
    return new BoardQuery(level, other, decoding, alphaHops, asOf);
  }

  /** The same with one decoding setting; null for all. */
  public BoardQuery withDecoding(@Nullable String other) {
    return new BoardQuery(level, hops, other, alphaHops, asOf);
  }

  /** The same with another weight of a hop; null for the tournament's own. */
  public BoardQuery withAlphaHops(@Nullable Double other) {
    return new BoardQuery(level, hops, decoding, other, asOf);
  }

  /** The same at another moment; null for now. */
  public BoardQuery asOf(@Nullable Instant other) {
    return new BoardQuery(level, hops, decoding, alphaHops, other);
  }
}
