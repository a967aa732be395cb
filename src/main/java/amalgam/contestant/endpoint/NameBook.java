package amalgam.contestant.endpoint;

import amalgam.concept.ConceptSpace;
import amalgam.concept.Relation;
import amalgam.concept.Walk;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Finds a space's concepts and relations by what a model calls them: exactly so, else whatever the
 * case, blanks, underscores and quotes, else without the small words of a relation. What could mean
 * two of them means neither.
 */
final class NameBook {

  private static final Set<String> SMALL_WORDS =
      Set.of("a", "an", "the", "is", "are", "be", "has", "have", "can", "to", "of", "by", "one");

  private static final Pattern BLANKS = Pattern.compile("[\\s_\\u00a0]+");

  private final ConceptSpace space;
  private final Map<String, Integer> concepts = new HashMap<>();
  private final Map<String, Integer> relations = new HashMap<>();
  private final Map<String, Integer> shortRelations = new HashMap<>();

  NameBook(ConceptSpace space) {
    this.space = space;
    Set<String> taken = new HashSet<>();
    for (int concept = 0; concept < space.conceptCount(); concept++) {
      enter(concepts, taken, folded(space.concept(concept).name()), concept);
    }
    // A name goes before what is another's name in the other direction.
    enterRelations(relations, NameBook::folded);
    enterRelations(shortRelations, NameBook::shortened);
  }

  private void enterRelations(Map<String, Integer> book, UnaryOperator<String> form) {
    Map<String, Integer> inverses = new HashMap<>();
    Set<String> taken = new HashSet<>();
    Set<String> takenInverses = new HashSet<>();
    for (int index = 0; index < space.relationCount(); index++) {
      Relation relation = space.relation(index);
      enter(book, taken, form.apply(relation.name()), index);
      enter(inverses, takenInverses, form.apply(relation.inverse()), index);
    }
    inverses.forEach(
        (name, index) -> {
          if (!taken.contains(name)) {
            book.put(name, index);
          }
        });
  }

  private static void enter(Map<String, Integer> book, Set<String> taken, String name, int index) {
    Integer other = book.get(name);
    if (taken.add(name) || (other != null && other == index)) {
      book.put(name, index);
    } else {
      book.remove(name);
    }
  }

  /** The concept that is meant, or {@link Walk#UNKNOWN}. */
  int concept(String name) {
    int exact = space.indexOfConcept(name);
    return exact == Walk.UNKNOWN ? concepts.getOrDefault(folded(name), Walk.UNKNOWN) : exact;
  }

  /** The relation that is meant, or {@link Walk#UNKNOWN}. */
  int relation(String name) {
    int exact = space.indexOfRelation(name);
    if (exact != Walk.UNKNOWN) {
      return exact;
    }
    Integer whole = relations.get(folded(name));
    return whole == null ? shortRelations.getOrDefault(shortened(name), Walk.UNKNOWN) : whole;
  }

  private static String folded(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFKC)
            .toLowerCase(Locale.ROOT)
            .replace('’', '\'');
    return BLANKS.matcher(plain).replaceAll(" ").strip();
  }

  /** Names of small words only stay whole. */
  private static String shortened(String name) {
    String folded = folded(name).replace('-', ' ');
    List<String> words =
        List.of(folded.split(" ")).stream().filter(word -> !SMALL_WORDS.contains(word)).toList();
    return words.isEmpty() ? folded : String.join(" ", words);
  }
}
