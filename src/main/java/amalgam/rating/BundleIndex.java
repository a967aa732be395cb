package amalgam.rating;

import amalgam.tournament.PromptId;
import amalgam.tournament.TournamentPrompt;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

/**
 * The matched bundle of each prompt of a tournament, read when first asked. Prompts stay as they
 * were frozen. Not for several threads at once.
 */
public final class BundleIndex implements ToLongFunction<PromptId> {

  private final Supplier<List<TournamentPrompt>> prompts;
  private final Map<PromptId, Integer> bundles = new HashMap<>();

  /** Of the tournament whose prompts those are. */
  public BundleIndex(Supplier<List<TournamentPrompt>> prompts) {
    this.prompts = prompts;
  }

  @Override
  public long applyAsLong(PromptId prompt) {
    if (bundles.isEmpty()) {
      prompts.get().forEach(one -> bundles.put(one.id(), one.bundle()));
    }
    return Objects.requireNonNull(bundles.get(prompt));
  }
}
