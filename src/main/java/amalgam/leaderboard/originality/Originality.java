package amalgam.leaderboard.originality;

import java.util.ArrayList;
import java.util.List;

/**
 * Sums up, prompt by prompt, how far each valid walk lies from the {@value
 * PromptOriginality#NEAREST} nearest ones that other contestants proposed for the same prompt:
 * their mean Jaccard distance 1 − |A ∩ B| / |A ∪ B| between sets of undirected edges. What a
 * contestant proposed more than once counts once; where the others have fewer, all of theirs count,
 * and where they have none, the walk has no originality.
 */
public final class Originality {

  private final List<OriginalitySums> sums = new ArrayList<>();
  private final List<ValidWalk> prompt = new ArrayList<>();

  /** Adds a walk; those of one prompt come one after the other. */
  public void add(ValidWalk walk) {
    if (!prompt.isEmpty() && !prompt.getFirst().prompt().equals(walk.prompt())) {
      close();
    }
    prompt.add(walk);
  }

  private void close() {
    sums.addAll(new PromptOriginality(prompt).sums());
    prompt.clear();
  }

  /** The sums over all that was added. */
  public List<OriginalitySums> sums() {
    if (!prompt.isEmpty()) {
      close();
    }
    return List.copyOf(sums);
  }
}
