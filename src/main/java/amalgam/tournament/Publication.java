package amalgam.tournament;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was run in private before a board became public; of one that is private, what was run so
 * far.
 *
 * @param publishedAt when it was made public; null for one that is private, or was public from its
 *     beginning
 * @param entrants that had come in by then; 0 for one that was public from its beginning
 * @param withdrawn names of those that were out by then
 * @param rerun names of those that had failed units tried again by then
 * @param others tournaments that were private then, on the same space, with the very same prompts
 *     and at least one of the same contestants, in which something had been judged
 * @param othersEntrants entrants of those with something judged
 */
public record Publication(
    @Nullable Instant publishedAt,
    int entrants,
    List<String> withdrawn,
    List<String> rerun,
    int others,
    int othersEntrants) {

  public Publication {
    withdrawn = List.copyOf(withdrawn);
    rerun = List.copyOf(rerun);
  }
}
