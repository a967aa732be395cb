package amalgam.concept;

/**
 * A creative prompt x = (u, v, I, X): get from {@code start} to {@code end}, use every relation of
 * {@code include}, none of {@code exclude}. Source: Schapiro et al., arXiv 2509.21043.
 *
 * @param start index of u
 * @param end index of v, another concept than u
 * @param include I, the relations that must appear
 * @param exclude X, the relations that must not; disjoint from I
 */
public record CreativePrompt(int start, int end, RelationSet include, RelationSet exclude) {

  public CreativePrompt {
    if (start == end) {
      throw new IllegalArgumentException("A prompt's start and end must differ.");
    }
    if (include.intersects(exclude)) {
      throw new IllegalArgumentException(
          "A relation cannot be both required and forbidden by one prompt.");
    }
  }

  /** A prompt without constraints. */
  public static CreativePrompt between(int start, int end) {
    return new CreativePrompt(start, end, RelationSet.EMPTY, RelationSet.EMPTY);
  }

  public CreativePrompt including(int relation) {
    return new CreativePrompt(start, end, include.with(relation), exclude);
  }

  public CreativePrompt excluding(int relation) {
    return new CreativePrompt(start, end, include, exclude.with(relation));
  }

  /** Number of constraints |I| + |X|. */
  public int constraints() {
    return include.size() + exclude.size();
  }

  /** Number of constraints + 1. */
  public int level() {
    return constraints() + 1;
  }

  /** How many constraints {@code walk} meets, whatever its endpoints and edges are. */
  public int constraintsMet(Walk walk) {
    int met = 0;
    for (int position = 0; position < include.size(); position++) {
      met += walk.uses(include.get(position)) ? 1 : 0;
    }
    for (int position = 0; position < exclude.size(); position++) {
      met += walk.uses(exclude.get(position)) ? 0 : 1;
    }
    return met;
  }
}
