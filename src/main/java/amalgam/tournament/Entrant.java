package amalgam.tournament;

import amalgam.contestant.DecodingSettings;
import org.jspecify.annotations.Nullable;

/**
 * A contestant with one decoding setting, entered into a tournament.
 *
 * @param ordinal its place in the definition, from 0
 * @param samples answers per prompt
 * @param withdrawalReason why it is out; null while it plays
 */
public record Entrant(
    EntrantId id,
    TournamentId tournament,
    int ordinal,
    String contestantId,
    DecodingSettings decoding,
    int samples,
    @Nullable String withdrawalReason) {

  public boolean isWithdrawn() {
    return withdrawalReason != null;
  }
}
