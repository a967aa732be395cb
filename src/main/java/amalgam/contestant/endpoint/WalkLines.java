package amalgam.contestant.endpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Takes lines apart in which somebody wrote a walk with arrows, bars, dashes or commas. Every
 * pattern is bounded, so that no text takes long.
 */
final class WalkLines {

  private static final Pattern ARROW =
      Pattern.compile(
          "[-=~]{0,3}[→⟶➔➜➝⇒⟹|]>?|[-=~]{1,3}>{1,2}|\\s[-=]{1,3}\\s|[–—]{1,2}"
              + "|-{1,3}(?=[\\[(])|(?<=[])])-{1,3}");

  private static final Pattern COMMA = Pattern.compile("[,;]");

  private static final Pattern NUMBERING =
      Pattern.compile(
          "^(?:[-*•+>]\\s+|\\(?\\d{1,3}[.):]\\s*|(?i:step)\\s{1,3}\\d{1,3}\\s?[:.)-]?\\s*)");

  private static final Pattern AROUND_FRONT = Pattern.compile("^[\\s\"'`“”‘’*_(\\[{<]+");
  private static final Pattern AROUND_BACK = Pattern.compile("[\\s\"'`“”‘’*_)\\]}>.,;:!]$");

  private static final int LONGEST_LINE = 20_000;

  private WalkLines() {}

  /** A line's names, whichever signs stand between them. */
  static List<String> symbols(String line) {
    List<String> symbols = split(ARROW, line);
    return symbols.size() == 1 ? split(COMMA, line) : symbols;
  }

  private static List<String> split(Pattern between, String line) {
    return between.splitAsStream(line).map(String::strip).filter(one -> !one.isEmpty()).toList();
  }

  /** The lines that say something, without the numbers, bullets and fences before them. */
  static List<String> plain(String text) {
    return text.lines()
        .filter(line -> line.length() <= LONGEST_LINE)
        .map(String::strip)
        .filter(line -> !line.startsWith("```"))
        .map(WalkLines::withoutNumbering)
        .filter(line -> !line.isBlank())
        .toList();
  }

  private static String withoutNumbering(String line) {
    String once = NUMBERING.matcher(line).replaceFirst("");
    return NUMBERING.matcher(once).replaceFirst("").strip();
  }

  /** A name without quotes, emphasis, brackets and what ends a sentence. */
  static String bare(String name) {
    String bare = AROUND_FRONT.matcher(name).replaceFirst("");
    int end = bare.length();
    while (end > 0 && AROUND_BACK.matcher(bare.substring(end - 1, end)).matches()) {
      end--;
    }
    return bare.substring(0, end);
  }

  /** Links one after another as one walk: each begins where the one before ended. */
  static List<String> chained(List<List<String>> links) {
    List<String> chain = new ArrayList<>();
    for (List<String> link : links) {
      boolean goesOn =
          link.size() >= 3 && !chain.isEmpty() && isSame(chain.getLast(), link.getFirst());
      chain.addAll(goesOn ? link.subList(1, link.size()) : link);
    }
    return chain;
  }

  private static boolean isSame(String one, String other) {
    return bare(one).equalsIgnoreCase(bare(other));
  }

  /** All walks that the lines may mean, the likelier the later. */
  static List<List<String>> walks(List<String> lines) {
    List<List<String>> walks = new ArrayList<>();
    List<List<String>> links = new ArrayList<>();
    for (String line : lines) {
      List<String> symbols = symbols(line);
      if (symbols.size() >= 3 && !links.isEmpty() && !isSame(end(links), symbols.getFirst())) {
        walks.add(chained(links));
        links.clear();
      }
      if (symbols.size() >= 3) {
        links.add(symbols);
      }
    }
    return Stream.concat(walks.stream(), Stream.of(chained(links))).toList();
  }

  private static String end(List<List<String>> links) {
    return links.getLast().getLast();
  }
}
