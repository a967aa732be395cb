package amalgam.tournament;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How far a tournament is, in proposals; what people answer besides is in none but {@code played}.
 *
 * @param planned all that were ever planned; 0 until the prompts are frozen
 * @param proposed made, judged or not
 * @param done made and judged
 * @param failed planned, but their entrant was withdrawn before they were judged
 * @param played given by people, of their own accord, and judged
 * @param remaining time left at the pace of the last minutes; null while it cannot be told
 * @param trouble why work does not go on although it should; null where it does
 */
public record Progress(
    long planned,
    long proposed,
    long done,
    long failed,
    long played,
    @Nullable Duration remaining,
    @Nullable String trouble) {

  /** The same, with something that stands in the way. */
  public Progress withTrouble(String sentence) {
    return new Progress(planned, proposed, done, failed, played, null, sentence);
  }

  /** Share done or failed, 0…1. */
  public double share() {
    return planned == 0 ? 0 : (double) (done + failed) / planned;
  }
}
