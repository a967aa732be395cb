package amalgam.concept.space;

import amalgam.concept.Concept;
import amalgam.concept.ConceptSpace;
import amalgam.concept.ConceptSpaceBuilder;
import amalgam.concept.Relation;
import amalgam.concept.SpaceIdentity;
import java.util.Arrays;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * The paper's synthetic space: concepts are all strings of {@code length} letters out of an
 * alphabet, joined as a random graph with a fixed number of edges (Erdős–Rényi G(n, m), m = n ·
 * averageDegree / 2), each edge labelled with a lower-case letter. Source: Schapiro et al., arXiv
 * 2509.21043.
 *
 * @param id of the space
 * @param alphabet number of letters, 2…26
 * @param length letters per concept, 1…4; alphabet^length concepts
 * @param averageDegree of a concept, above 0 and at most half of what a complete graph has
 * @param relations number of relations, 1…26
 * @param labels how relations are drawn
 * @param seed of edges and labels
 */
public record LettersSpace(
    String id,
    int alphabet,
    int length,
    double averageDegree,
    int relations,
    LabelDistribution labels,
    long seed) {

  /** What fits comfortably into a process's memory. */
  public static final int MOST_EDGES = 2_000_000;

  public LettersSpace {
    check(alphabet >= 2 && alphabet <= 26, "alphabet must be 2 to 26 letters, but is " + alphabet);
    check(length >= 1 && length <= 4, "concepts must have 1 to 4 letters, but have " + length);
    check(relations >= 1 && relations <= 26, "relations must be 1 to 26, but are " + relations);
    double concepts = Math.pow(alphabet, length);
    check(
        averageDegree > 0 && averageDegree <= (concepts - 1) / 2,
        "average degree must be above 0 and at most half of a complete graph's, but is "
            + averageDegree);
    check(
        concepts * averageDegree / 2 <= MOST_EDGES,
        "edges (concepts × average degree / 2) must be at most %d, but are %.0f"
            .formatted(MOST_EDGES, concepts * averageDegree / 2));
  }

  private static void check(boolean holds, String sentence) {
    if (!holds) {
      throw new IllegalArgumentException("A letters space's " + sentence + ".");
    }
  }

  /**
   * The paper's space: AAA…ZZZ (17,576 concepts), average degree 6 (52,728 edges), 26 relations.
   */
  public static LettersSpace ofThePaper(LabelDistribution labels, long seed) {
    return new LettersSpace("letters-17576", 26, 3, 6, 26, labels, seed);
  }

  /** Draws the space. Same description, same space. */
  public ConceptSpace build() {
    int concepts = (int) Math.round(Math.pow(alphabet, length));
    ConceptSpaceBuilder space =
        ConceptSpace.builder(
            new SpaceIdentity(
                id,
                String.format(Locale.ROOT, "Letters, %,d concepts", concepts),
                "letters",
                "Generated; free of rights"));
    for (int concept = 0; concept < concepts; concept++) {
      space.concept(new Concept(name(concept), ""));
    }
    for (int relation = 0; relation < relations; relation++) {
      space.relation(Relation.symmetric(Character.toString('a' + relation)));
    }
    drawEdges(space, concepts, new SplittableRandom(seed));
    return space.build();
  }

  private void drawEdges(ConceptSpaceBuilder space, int concepts, RandomGenerator random) {
    double[] cumulative = labels.cumulative(relations);
    long missing = Math.round(concepts * averageDegree / 2);
    while (missing > 0) {
      int one = random.nextInt(concepts);
      int other = random.nextInt(concepts);
      if (one != other && !space.isConnected(one, other)) {
        space.edge(one, draw(cumulative, random.nextDouble()), other);
        missing--;
      }
    }
  }

  private static int draw(double[] cumulative, double uniform) {
    int found = Arrays.binarySearch(cumulative, uniform);
    return found >= 0 ? found + 1 : -found - 1;
  }

  private String name(int concept) {
    char[] letters = new char[length];
    int rest = concept;
    for (int position = length - 1; position >= 0; position--) {
      letters[position] = (char) ('A' + rest % alphabet);
      rest /= alphabet;
    }
    return new String(letters);
  }
}
