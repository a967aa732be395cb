package amalgam.concept.space;

import amalgam.concept.ConceptSpace;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A space as people write it down, in YAML.
 *
 * @param id of the space
 * @param kind which of the makes
 * @param alphabet letters: number of letters; 26 by default
 * @param length letters: letters per concept; 3 by default, as in the paper
 * @param averageDegree letters: 6 by default, as in the paper
 * @param relations letters: number of relations; 26 by default, as in the paper
 * @param zipfExponent letters: skew of the relations, 0 for uniform; 1 by default
 * @param seed letters: of edges and labels; 1 by default
 * @param senses wordnet: how many of the most frequent senses; 3,000 by default
 */
public record SpaceDefinition(
    String id,
    Kind kind,
    @Nullable Integer alphabet,
    @Nullable Integer length,
    @Nullable Double averageDegree,
    @Nullable Integer relations,
    @Nullable Double zipfExponent,
    @Nullable Long seed,
    @Nullable Integer senses) {

  /** The makes of spaces that can be defined. */
  public enum Kind {
    LETTERS,
    WORDNET
  }

  public SpaceDefinition {
    if (id == null || kind == null) {
      throw new IllegalArgumentException("A space needs 'id' and 'kind' (letters or wordnet).");
    }
  }

  /** Makes the space. */
  public ConceptSpace build() {
    return switch (kind) {
      case LETTERS ->
          new LettersSpace(
                  id,
                  Objects.requireNonNullElse(alphabet, 26),
                  Objects.requireNonNullElse(length, 3),
                  Objects.requireNonNullElse(averageDegree, 6.0),
                  Objects.requireNonNullElse(relations, 26),
                  new LabelDistribution(Objects.requireNonNullElse(zipfExponent, 1.0)),
                  Objects.requireNonNullElse(seed, 1L))
              .build();
      case WORDNET -> new WordNetSpace(id, Objects.requireNonNullElse(senses, 3_000)).build();
    };
  }
}
