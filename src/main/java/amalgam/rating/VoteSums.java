package amalgam.rating;

/**
 * What tells whether the votes of a tournament have changed.
 *
 * @param votes that count
 * @param revisions how often a vote was set aside or taken back in
 */
public record VoteSums(long votes, long revisions) {}
