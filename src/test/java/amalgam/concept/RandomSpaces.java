package amalgam.concept;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** Small spaces of every shape for tests: sparse and dense, in pieces, with directed relations. */
public final class RandomSpaces {

  private RandomSpaces() {}

  /** A space of 2…40 concepts and 1…6 relations. Same seed, same space. */
  public static ConceptSpace of(long seed) {
    RandomGenerator random = new SplittableRandom(seed);
    ConceptSpaceBuilder space = ConceptSpace.builder(identity("random-" + seed));
    int concepts = random.nextInt(2, 41);
    for (int concept = 0; concept < concepts; concept++) {
      space.concept(new Concept("concept " + concept, ""));
    }
    int relations = random.nextInt(1, 7);
    for (int relation = 0; relation < relations; relation++) {
      space.relation(new Relation("relation " + relation, "inverse " + relation));
    }
    space.edge(0, random.nextInt(relations), 1);
    int tries = random.nextInt(concepts * 4);
    for (int attempt = 0; attempt < tries; attempt++) {
      int head = random.nextInt(concepts);
      int tail = random.nextInt(concepts);
      if (head != tail && !space.isConnected(head, tail)) {
        space.edge(head, random.nextInt(relations), tail);
      }
    }
    return space.build();
  }

  /** An identity for a space that only a test sees. */
  public static SpaceIdentity identity(String id) {
    return new SpaceIdentity(id, "A test's space", "test", "Free of rights");
  }
}
