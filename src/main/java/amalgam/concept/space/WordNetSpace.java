package amalgam.concept.space;

import amalgam.concept.ConceptSpace;
import amalgam.concept.ConceptSpaceBuilder;
import amalgam.concept.SpaceIdentity;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * A space of real words: the most frequent senses of Princeton's WordNet 3.1, every meaning under
 * its commonest word and all meanings of a word in one concept, which is what makes the surprising
 * links. Two words have one relation; it is walked both ways and reads in its true direction. Only
 * the largest component stays, without its dead ends. Same library, same space.
 *
 * @param id of the space
 * @param senses how many of the most frequent senses are taken, 1,000…10,000
 */
public record WordNetSpace(String id, int senses) {

  /** The usual one: some 700 words. */
  public static final WordNetSpace DEFAULT = new WordNetSpace("words", 3_000);

  public WordNetSpace {
    if (senses < 1_000 || senses > 10_000) {
      throw new IllegalArgumentException(
          "A space of words takes 1000 to 10000 senses, but was asked for %d.".formatted(senses));
    }
  }

  /** Reads the space out of WordNet's data. */
  public ConceptSpace build() {
    WordNetExcerpt excerpt = WordNetExcerpt.ofMostFrequent(senses);
    BitSet core = TwoCore.of(excerpt.words().size(), excerpt.links());
    ConceptSpaceBuilder space =
        ConceptSpace.builder(
            new SpaceIdentity(
                id,
                String.format(Locale.ROOT, "Words of WordNet, %,d senses", senses),
                "wordnet",
                "WordNet 3.1, © 2011 Princeton University, WordNet licence"));
    int[] concepts = new int[excerpt.words().size()];
    core.stream().forEach(word -> concepts[word] = space.concept(excerpt.words().get(word)));
    Map<WordNetRelation, Integer> relations = new EnumMap<>(WordNetRelation.class);
    for (WordNetLink link : excerpt.links()) {
      if (core.get(link.head()) && core.get(link.tail())) {
        int relation =
            relations.computeIfAbsent(link.relation(), key -> space.relation(key.relation()));
        space.edge(concepts[link.head()], relation, concepts[link.tail()]);
      }
    }
    return space.build();
  }
}
