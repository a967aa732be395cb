package amalgam.leaderboard.originality;

import java.util.ArrayList;
import java.util.List;

/**
 * Sums up, prompt by prompt, how far each valid walk lies from the {@value
 * OriginalityOfAnswers#NEAREST} nearest ones that other contestants proposed for the same prompt:
 * their mean Jaccard distance 1 − |A ∩ B| / |A ∪ B| between sets of undirected edges. What a
 * contestant proposed more than once counts once; where the others have fewer, all of theirs count,
 * and where they have none, the walk has no originality.
 */
public final class OriginalityOfWalks implements OriginalityOfAnswers {

  private final List<OriginalitySums> sums = new ArrayList<>();
  private final List<ValidAnswer> prompt = new ArrayList<>();

  @Override
  public void add(ValidAnswer walk) {
    if (!prompt.isEmpty() && !prompt.getFirst().prompt().equals(walk.prompt())) {
      close();
    }
    prompt.add(walk);
  }

  private void close() {
    sums.addAll(new PromptOriginality(prompt).sums());
    prompt.clear();
  }

  @Override
  public List<OriginalitySums> sums() {
    if (!prompt.isEmpty()) {
      close();
    }
    return List.copyOf(sums);
  }
}
