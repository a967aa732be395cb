package amalgam.contestant.endpoint;

import amalgam.concept.ConceptSpace;
import amalgam.concept.Walk;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a model's answer as a walk. What was asked for is a JSON object; what is understood beside
 * it: JSON in other shapes, fences, numbering, arrows, bars, one name a line, prose around all of
 * it, and names written a little otherwise. It says what was answered and judges nothing: names
 * that the space does not have stay in the walk as {@link Walk#UNKNOWN}.
 */
final class AnswerParser {

  private static final int LONGEST_TEXT = 100_000;
  private static final int MOST_SYMBOLS = 1_001;
  private static final int LONGEST_NAME_LINE = 80;
  private static final int MOST_WORDS = 8;
  private static final String THOUGHT = "<think>";
  private static final String END_OF_THOUGHT = "</think>";

  private final NameBook names;

  AnswerParser(ConceptSpace space) {
    this.names = new NameBook(space);
  }

  /** The walk that {@code text} says; empty where it says none. */
  Optional<Walk> parse(String text) {
    String said = end(text);
    List<Walk> asAsked = walks(JsonWalks.inObjects(said));
    if (!asAsked.isEmpty()) {
      return best(asAsked);
    }
    List<String> lines = WalkLines.plain(said);
    List<Walk> walks = new ArrayList<>(walks(List.of(nameByName(lines))));
    walks.addAll(walks(WalkLines.walks(lines).stream().map(this::withoutProse).toList()));
    walks.addAll(walks(JsonWalks.inArrays(said)));
    return best(walks);
  }

  /** The walk in a text that was cut off: only what was said in full before counts. */
  Optional<Walk> parseCutOff(String text) {
    return best(walks(JsonWalks.inObjects(end(text))));
  }

  /** What follows the model's thoughts, and of that no more than anyone could mean. */
  private static String end(String text) {
    int thought = text.lastIndexOf(END_OF_THOUGHT);
    String spoken = thought < 0 ? text : text.substring(thought + END_OF_THOUGHT.length());
    int endless = spoken.indexOf(THOUGHT);
    String said = endless < 0 ? spoken : spoken.substring(0, endless);
    return said.substring(Math.max(0, said.length() - LONGEST_TEXT));
  }

  private List<Walk> walks(List<List<String>> candidates) {
    return candidates.stream().filter(AnswerParser::alternates).map(this::walk).toList();
  }

  /** The last that begins in the space, else the last. */
  private static Optional<Walk> best(List<Walk> walks) {
    List<Walk> lastFirst = walks.reversed();
    return lastFirst.stream()
        .filter(walk -> walk.start() != Walk.UNKNOWN)
        .findFirst()
        .or(() -> lastFirst.stream().findFirst());
  }

  private static boolean alternates(List<String> symbols) {
    return symbols.size() >= 3 && symbols.size() % 2 == 1 && symbols.size() <= MOST_SYMBOLS;
  }

  private Walk walk(List<String> symbols) {
    int hops = symbols.size() / 2;
    int[] concepts = new int[hops + 1];
    int[] relations = new int[hops];
    concepts[0] = concept(symbols.getFirst());
    for (int hop = 0; hop < hops; hop++) {
      relations[hop] = relation(symbols.get(2 * hop + 1));
      concepts[hop + 1] = concept(symbols.get(2 * hop + 2));
    }
    return Walk.of(concepts, relations);
  }

  private int concept(String name) {
    int whole = names.concept(name);
    return whole == Walk.UNKNOWN ? names.concept(WalkLines.bare(name)) : whole;
  }

  private int relation(String name) {
    int whole = names.relation(name);
    return whole == Walk.UNKNOWN ? names.relation(WalkLines.bare(name)) : whole;
  }

  /** A walk in a sentence: of its first and last part only the end and the beginning are names. */
  private List<String> withoutProse(List<String> symbols) {
    if (!alternates(symbols)) {
      return symbols;
    }
    List<String> walk = new ArrayList<>(symbols);
    walk.set(0, suffix(symbols.getFirst()));
    walk.set(walk.size() - 1, prefix(symbols.getLast()));
    return walk;
  }

  private String suffix(String text) {
    List<String> words = List.of(text.split("\\s"));
    int from = Math.max(0, words.size() - MOST_WORDS);
    for (; from < words.size(); from++) {
      String name = String.join(" ", words.subList(from, words.size()));
      if (concept(name) != Walk.UNKNOWN) {
        return name;
      }
    }
    return text;
  }

  private String prefix(String text) {
    List<String> words = List.of(text.split("\\s"));
    for (int to = Math.min(words.size(), MOST_WORDS); to > 0; to--) {
      String name = String.join(" ", words.subList(0, to));
      if (concept(name) != Walk.UNKNOWN) {
        return name;
      }
    }
    return text;
  }

  /** One name a line, from the first concept on. */
  private List<String> nameByName(List<String> lines) {
    return lines.stream()
        .dropWhile(line -> concept(line) == Walk.UNKNOWN)
        .takeWhile(line -> line.length() <= LONGEST_NAME_LINE)
        .toList();
  }
}
