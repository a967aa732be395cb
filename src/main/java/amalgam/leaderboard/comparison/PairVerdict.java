package amalgam.leaderboard.comparison;

/**
 * Whether one of two beats the other, as one of all pairs on a board.
 *
 * @param counts whether the evidence as it stands also suffices beside that of all other pairs, so
 *     that at most one in twenty of those that count is expected to be false (e-BH)
 */
public record PairVerdict(Competitor first, Competitor second, Verdict verdict, boolean counts) {}
