package amalgam.contestant.baseline;

import amalgam.concept.ConceptSpace;
import amalgam.concept.CreativePrompt;
import amalgam.concept.Walk;
import amalgam.concept.WalkText;
import amalgam.contestant.Answer;
import amalgam.contestant.DecodingSettings;
import amalgam.contestant.ProposalRequest;
import amalgam.contestant.Proposer;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Walks from the start by uniformly drawn edges until it stands on the end or its hops are spent: a
 * floor for every measure. It never invents an edge and looks at no constraint.
 */
public final class RandomWalk implements Proposer {

  private final ConceptSpace space;
  private final int hopBudget;
  private final DecodingSettings settings;

  /**
   * A walk of at most {@code hopBudget} hops, at least 1. Of the settings it heeds {@code
   * noRevisits} and {@code minHops}; it has no likelihoods for the others to act on.
   */
  public RandomWalk(ConceptSpace space, int hopBudget, DecodingSettings settings) {
    if (hopBudget < 1) {
      throw new IllegalArgumentException(
          "A random walk needs a hop budget of at least 1, but got %d.".formatted(hopBudget));
    }
    this.space = space;
    this.hopBudget = hopBudget;
    this.settings = settings;
  }

  @Override
  public List<Answer> propose(List<ProposalRequest> block) {
    return block.stream().map(this::answer).toList();
  }

  private Answer answer(ProposalRequest request) {
    RandomGenerator random = new SplittableRandom(request.seed());
    CreativePrompt prompt = request.prompt();
    int[] concepts = new int[hopBudget + 1];
    int[] relations = new int[hopBudget];
    concepts[0] = prompt.start();
    int hops = 0;
    int[] open = openEdges(concepts, hops, prompt.end());
    while (open.length > 0) {
      int edge = open[random.nextInt(open.length)];
      relations[hops] = space.relationOf(edge);
      hops++;
      concepts[hops] = space.neighbour(edge);
      open = openEdges(concepts, hops, prompt.end());
    }
    if (hops == 0) {
      return new Answer(null, space.concept(prompt.start()).name());
    }
    Walk walk = Walk.of(Arrays.copyOf(concepts, hops + 1), Arrays.copyOf(relations, hops));
    return new Answer(walk, WalkText.format(space, walk));
  }

  /** The half-edges that the next hop may take after {@code hops} of them; none at the end. */
  private int[] openEdges(int[] concepts, int hops, int end) {
    int here = concepts[hops];
    if (here == end || hops == hopBudget) {
      return new int[0];
    }
    return IntStream.range(space.firstHalfEdge(here), space.lastHalfEdge(here))
        .filter(edge -> space.neighbour(edge) != end || hops + 1 >= settings.minHops())
        .filter(edge -> !settings.noRevisits() || isNew(space.neighbour(edge), concepts, hops))
        .toArray();
  }

  private static boolean isNew(int concept, int[] concepts, int hops) {
    return IntStream.rangeClosed(0, hops).noneMatch(position -> concepts[position] == concept);
  }
}
