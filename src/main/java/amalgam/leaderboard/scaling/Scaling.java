package amalgam.leaderboard.scaling;

import amalgam.contestant.Contestant;
import amalgam.leaderboard.Board;
import java.util.List;

/**
 * How results change with size in one tournament, at one moment.
 *
 * @param board of all levels together
 * @param decoding label of the setting that stands for each contestant; {@link #EACH_FIRST} for the
 *     first of each
 * @param decodings labels that can be asked for
 * @param families by name
 * @param leftOut contestants that are in none of them
 */
public record Scaling(
    Board board,
    String decoding,
    List<String> decodings,
    List<FamilyScaling> families,
    List<LeftOut> leftOut) {

  /** Instead of a setting's label: the first setting of each contestant. */
  public static final String EACH_FIRST = "";

  /** Bundles with a satisfying answer without which a model's novelty if valid is not told. */
  public static final int FEWEST_BUNDLES = 10;

  /** Why a contestant is in no family. */
  public enum Reason {
    NO_SIZE_KNOWN,
    NOT_IN_THIS_SETTING,
    NOTHING_JUDGED,
    /** Only bundles that all were judged on count, and it will be judged on no more. */
    WITHDRAWN
  }

  /** A contestant that is in no family, and why. */
  public record LeftOut(Contestant contestant, Reason reason) {}

  public Scaling {
    decodings = List.copyOf(decodings);
    families = List.copyOf(families);
    leftOut = List.copyOf(leftOut);
  }
}
