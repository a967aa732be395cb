package amalgam.tournament;

import amalgam.concept.TaskKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A prompt as it was frozen with its tournament, in names.
 *
 * @param ordinal its place in the set, from 0
 * @param start where a walk begins, or the one concept of a blend
 * @param end where a walk ends, or the other concept of a blend
 * @param include names of the relations that must appear; of a blend what is demanded of the idea
 * @param exclude names of the relations that must not
 * @param shareRemoved share, 0…1, of the feasible walks that the constraints remove
 * @param ceilingNovelty greatest N that a satisfying walk can reach under the tournament's rules,
 *     exact; null where no walk satisfies the prompt
 * @param ceilingWalk a walk that reaches it, as text
 * @param task what is asked for; of a blend there is no exclusion, no share and no ceiling
 */
public record TournamentPrompt(
    PromptId id,
    int ordinal,
    int bundle,
    int level,
    String start,
    String end,
    List<String> include,
    List<String> exclude,
    double shareRemoved,
    @Nullable Double ceilingNovelty,
    @Nullable String ceilingWalk,
    TaskKind task) {

  /** A prompt for a walk. */
  public TournamentPrompt(
      PromptId id,
      int ordinal,
      int bundle,
      int level,
      String start,
      String end,
      List<String> include,
      List<String> exclude,
      double shareRemoved,
      @Nullable Double ceilingNovelty,
      @Nullable String ceilingWalk) {
    this(
        id,
        ordinal,
        bundle,
        level,
        start,
        end,
        include,
        exclude,
        shareRemoved,
        ceilingNovelty,
        ceilingWalk,
        TaskKind.WALK);
  }
}
