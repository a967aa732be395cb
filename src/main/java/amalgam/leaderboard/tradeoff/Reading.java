package amalgam.leaderboard.tradeoff;

import amalgam.statistics.Estimate;

/** What the intervals allow to say of an entrant's novelty on the bundles that it always solved. */
public enum Reading {
  /** Not enough bundles to say anything. */
  TOO_FEW,
  /** It falls with the level. */
  FALLS,
  /** It rises with the level. */
  RISES,
  /** It cannot be told from flat, while over all bundles it changes by selection. */
  SELECTION,
  /** Neither its own change nor selection can be told from none. */
  UNDECIDED;

  static Reading of(Estimate own, Estimate selection) {
    if (!own.isPresent()) {
      return TOO_FEW;
    }
    if (own.high() < 0) {
      return FALLS;
    }
    if (own.low() > 0) {
      return RISES;
    }
    return selection.high() < 0 || selection.low() > 0 ? SELECTION : UNDECIDED;
  }
}
