package amalgam.tournament;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A prompt as it was frozen with its tournament, in names.
 *
 * @param ordinal its place in the set, from 0
 * @param include names of the relations that must appear
 * @param exclude names of the relations that must not
 * @param shareRemoved share, 0…1, of the feasible walks that the constraints remove
 * @param ceilingNovelty greatest N that a satisfying walk can reach under the tournament's rules,
 *     exact; null where no walk satisfies the prompt
 * @param ceilingWalk a walk that reaches it, as text
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
    @Nullable String ceilingWalk) {}
