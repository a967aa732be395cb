package amalgam.tournament;

import amalgam.contestant.Charge;
import amalgam.contestant.DecodingSettings;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A contestant with one decoding setting, entered into a tournament.
 *
 * @param ordinal its place in the definition, from 0
 * @param samples answers per prompt; 0 of people, who give as many as they like
 * @param fingerprint of the model that plays; null for one that needs no file
 * @param withdrawalReason why it is out; null while it plays
 * @param hasFailed whether it is out because its units failed, not by a person's wish
 * @param rerunAt when its failed units were last tried again by a person's wish; null if never
 */
public record Entrant(
    EntrantId id,
    TournamentId tournament,
    int ordinal,
    String contestantId,
    DecodingSettings decoding,
    int samples,
    @Nullable String fingerprint,
    @Nullable String withdrawalReason,
    boolean hasFailed,
    @Nullable Instant rerunAt) {

  /** Whom its answers are charged to, where they cost something. */
  public Charge charge() {
    return new Charge(tournament.value(), id.value());
  }

  public boolean isWithdrawn() {
    return withdrawalReason != null;
  }

  /** Whether its answers come when they come, so that none is planned and it is never complete. */
  public boolean isOpenEnded() {
    return samples == 0;
  }
}
