package amalgam.creativity.blend;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** An idea as it was written, with what can be counted of it. Immutable. */
public final class IdeaText {

  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");
  private static final Pattern LINES = Pattern.compile("\\R+");

  /** A sign that ends a sentence, whatever closes after it, and what must follow. */
  private static final Pattern END =
      Pattern.compile("[.!?…]+[\"'”’»)\\]*_]*(?=\\s|$)|[。！？]+[」』”）]*");

  private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s\\b");
  private static final Pattern LAST_WORD = Pattern.compile("\\S*$");

  private static final Set<String> ABBREVIATIONS =
      Set.of("e.g.", "i.e.", "etc.", "vs.", "cf.", "mr.", "mrs.", "ms.", "dr.", "st.", "approx.");

  private final String text;
  private final List<String> stems;

  /** Of a text as it was given. */
  public IdeaText(String text) {
    this.text = text.strip();
    this.stems = stems(text);
  }

  private static List<String> stems(String text) {
    String plain =
        POSSESSIVE
            .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT))
            .replaceAll("");
    return NOT_A_WORD
        .splitAsStream(plain)
        .filter(word -> !word.isEmpty())
        .map(IdeaText::stem)
        .toList();
  }

  /** A word without the ending of its plural, so that "foxes" and "fox" are one. */
  private static String stem(String word) {
    if (word.length() > 4 && word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    if (word.length() > 4 && word.matches(".*(?:ch|sh|s|x|z)es")) {
      return word.substring(0, word.length() - 2);
    }
    return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
        ? word.substring(0, word.length() - 1)
        : word;
  }

  /** Its words in their order, in lower case and without the endings of plurals. */
  List<String> stems() {
    return stems;
  }

  /** How many words it has. */
  public int words() {
    return stems.size();
  }

  /**
   * How many sentences it has: what ends in a full stop, a question mark or an exclamation mark, or
   * with its line, and holds a word.
   */
  public int sentences() {
    return LINES.splitAsStream(text).mapToInt(IdeaText::sentencesOfLine).sum();
  }

  private static int sentencesOfLine(String line) {
    List<String> sentences = new ArrayList<>();
    int from = 0;
    var ends = END.matcher(line);
    while (ends.find()) {
      if (!isAbbreviation(line.substring(from, ends.end()))) {
        sentences.add(line.substring(from, ends.end()));
        from = ends.end();
      }
    }
    sentences.add(line.substring(from));
    return (int)
        sentences.stream()
            .filter(sentence -> sentence.codePoints().anyMatch(Character::isLetterOrDigit))
            .count();
  }

  private static boolean isAbbreviation(String untilHere) {
    var last = LAST_WORD.matcher(untilHere);
    return last.find()
        && ABBREVIATIONS.contains(
            last.group().replaceAll("^[(\"'“]+", "").toLowerCase(Locale.ROOT));
  }

  /**
   * Whether it names a concept: the words of its name stand in it one after the other, whatever
   * their case, number and the signs between them.
   */
  public boolean names(String concept) {
    List<String> name = stems(concept);
    if (name.isEmpty()) {
      return false;
    }
    for (int place = 0; place + name.size() <= stems.size(); place++) {
      if (stems.subList(place, place + name.size()).equals(name)) {
        return true;
      }
    }
    return false;
  }

  /** On one line, as it is shown. */
  public String onOneLine() {
    return BLANKS.matcher(text).replaceAll(" ");
  }
}
