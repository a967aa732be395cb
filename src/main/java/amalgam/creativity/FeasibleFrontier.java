package amalgam.creativity;

import amalgam.concept.ConceptSpace;
import amalgam.concept.CreativePrompt;
import amalgam.concept.Walk;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The greatest novelty that any satisfying walk of a prompt can reach within a hop budget: the
 * ceiling under which every contestant proposes.
 *
 * <p>{@link #withRevisits} is exact for walks that may hold a concept twice, and an upper bound for
 * walks that may not; {@link #withoutRevisits} is exact for the latter.
 */
public final class FeasibleFrontier {

  private final ConceptSpace space;
  private final Novelty novelty;
  private final int hopBudget;

  /**
   * @param hopBudget most hops of a walk, at least 1
   */
  public FeasibleFrontier(ConceptSpace space, CreativityWeights weights, int hopBudget) {
    this.space = space;
    this.novelty = new Novelty(space, weights);
    this.hopBudget = hopBudget;
  }

  /**
   * The most novel satisfying walk.
   *
   * @param walk a walk that reaches the peak
   * @param novelty its N
   */
  public record Peak(Walk walk, double novelty) {}

  /** The peak under the tournament's rule on revisits; empty where no walk satisfies the prompt. */
  public Optional<Peak> peak(CreativePrompt prompt, boolean allowRevisits) {
    return allowRevisits ? withRevisits(prompt) : withoutRevisits(prompt);
  }

  /** Exact over all walks, revisits included; an upper bound on those without. */
  public Optional<Peak> withRevisits(CreativePrompt prompt) {
    SurpriseToGo toGo = new SurpriseToGo(space, prompt, hopBudget);
    return IntStream.rangeClosed(1, hopBudget)
        .filter(hops -> toGo.isReachable(hops))
        .boxed()
        .max((one, other) -> Double.compare(bound(toGo, one), bound(toGo, other)))
        .map(toGo::bestWalk)
        .map(walk -> new Peak(walk, novelty.of(walk)));
  }

  /** Exact over the walks that hold no concept twice. */
  public Optional<Peak> withoutRevisits(CreativePrompt prompt) {
    SurpriseToGo toGo = new SurpriseToGo(space, prompt, hopBudget);
    int[] byBound =
        IntStream.rangeClosed(1, hopBudget)
            .filter(hops -> toGo.isReachable(hops))
            .boxed()
            .sorted((one, other) -> Double.compare(bound(toGo, other), bound(toGo, one)))
            .mapToInt(Integer::intValue)
            .toArray();
    Peak best = null;
    for (int hops : byBound) {
      if (best != null && bound(toGo, hops) <= best.novelty()) {
        break;
      }
      double floor = best == null ? Double.NEGATIVE_INFINITY : surpriseNeeded(best.novelty(), hops);
      Optional<Walk> walk = new RevisitFreeSearch(space, prompt, toGo, hops).best(floor);
      if (walk.isPresent() && (best == null || novelty.of(walk.get()) > best.novelty())) {
        best = new Peak(walk.get(), novelty.of(walk.get()));
      }
    }
    return Optional.ofNullable(best);
  }

  /** An upper bound on the novelty of satisfying walks of exactly {@code hops}. */
  private double bound(SurpriseToGo toGo, int hops) {
    return novelty.of(hops, toGo.fromStart(hops) / hops);
  }

  /** Summed surprise that a walk of {@code hops} needs to equal {@code target}. */
  private double surpriseNeeded(double target, int hops) {
    double alphaSurprise = novelty.weights().alphaSurprise();
    return alphaSurprise == 0
        ? Double.NEGATIVE_INFINITY
        : (target - novelty.weights().alphaHops() * hops) / alphaSurprise * hops;
  }
}
