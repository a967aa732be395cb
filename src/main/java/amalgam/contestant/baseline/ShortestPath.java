package amalgam.contestant.baseline;

import amalgam.concept.ConceptSpace;
import amalgam.concept.CreativePrompt;
import amalgam.concept.Walk;
import amalgam.concept.WalkText;
import amalgam.contestant.Answer;
import amalgam.contestant.ProposalRequest;
import amalgam.contestant.Proposer;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Goes a shortest way from start to end and looks at no constraint: what obvious answers earn.
 * Where several edges lead nearer, one is drawn uniformly.
 */
public final class ShortestPath implements Proposer {

  private final ConceptSpace space;
  private final int hopBudget;

  /** Ends that are more than {@code hopBudget} hops away, at least 1, get no walk. */
  public ShortestPath(ConceptSpace space, int hopBudget) {
    if (hopBudget < 1) {
      throw new IllegalArgumentException(
          "A shortest path needs a hop budget of at least 1, but got %d.".formatted(hopBudget));
    }
    this.space = space;
    this.hopBudget = hopBudget;
  }

  @Override
  public List<Answer> propose(List<ProposalRequest> block) {
    return block.stream().map(this::answer).toList();
  }

  private Answer answer(ProposalRequest request) {
    CreativePrompt prompt = request.prompt();
    int[] toEnd = space.distances(prompt.end(), hopBudget, relation -> true);
    int hops = toEnd[prompt.start()];
    if (hops < 0) {
      return new Answer(null, space.concept(prompt.start()).name());
    }
    Walk walk = descend(prompt.start(), hops, toEnd, new SplittableRandom(request.seed()));
    return new Answer(walk, WalkText.format(space, walk));
  }

  private Walk descend(int start, int hops, int[] toEnd, RandomGenerator random) {
    int[] concepts = new int[hops + 1];
    int[] relations = new int[hops];
    concepts[0] = start;
    for (int hop = 0; hop < hops; hop++) {
      int here = concepts[hop];
      int[] nearer =
          IntStream.range(space.firstHalfEdge(here), space.lastHalfEdge(here))
              .filter(edge -> toEnd[space.neighbour(edge)] == toEnd[here] - 1)
              .toArray();
      int edge = nearer[random.nextInt(nearer.length)];
      relations[hop] = space.relationOf(edge);
      concepts[hop + 1] = space.neighbour(edge);
    }
    return Walk.of(concepts, relations);
  }
}
