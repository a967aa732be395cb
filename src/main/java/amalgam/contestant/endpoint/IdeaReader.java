package amalgam.contestant.endpoint;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads a model's answer as an idea. What was asked for is a JSON object; what is understood beside
 * it: thoughts, fences and prose around it, other cases of its name, JSON that is a little broken,
 * and the idea in plain words where there is no object. It judges nothing.
 */
final class IdeaReader {

  private static final int LONGEST_TEXT = 100_000;
  private static final int LONGEST_IDEA = 4000;
  private static final String THOUGHT = "<think>";
  private static final String END_OF_THOUGHT = "</think>";
  private static final String IDEA = "idea";
  private static final List<String> OTHER_NAMES = List.of("blend", "answer", "text", "description");

  private static final Pattern IN_BROKEN_JSON =
      Pattern.compile("(?i)\"idea\"\\s{0,9}:\\s{0,9}\"((?:[^\"\\\\]|\\\\.)++)\"");

  private static final Pattern ESCAPED = Pattern.compile("\\\\(.)", Pattern.DOTALL);
  private static final Pattern LABEL =
      Pattern.compile("^[\\s*_#>\"'“]*(?i:(?:the\\s+)?(?:new\\s+)?idea)[\\s*_]*[:：][\\s*_]*");
  private static final Pattern AROUND = Pattern.compile("^[\\s\"“*_`]+|[\\s\"”*_`]+$");

  private IdeaReader() {}

  /**
   * The idea that {@code text} says; empty where it says none.
   *
   * @param isCutOff whether the text ends where it was cut off: only what was said in full before
   *     counts
   */
  static String read(String text, boolean isCutOff) {
    String said = end(text);
    Optional<String> inObject =
        JsonValues.in(said, '{').reversed().stream()
            .flatMap(object -> inObject(object).stream())
            .findFirst()
            .or(() -> inBrokenJson(said));
    String idea = inObject.orElseGet(() -> isCutOff ? "" : inWords(said));
    String stripped = idea.strip();
    return stripped.substring(0, Math.min(LONGEST_IDEA, stripped.length()));
  }

  /** What follows the model's thoughts, and of that no more than anyone could mean. */
  private static String end(String text) {
    int thought = text.lastIndexOf(END_OF_THOUGHT);
    String spoken = thought < 0 ? text : text.substring(thought + END_OF_THOUGHT.length());
    int endless = spoken.indexOf(THOUGHT);
    String said = endless < 0 ? spoken : spoken.substring(0, endless);
    return said.substring(Math.max(0, said.length() - LONGEST_TEXT)).replace("\u0000", "");
  }

  private static Optional<String> inObject(JsonNode object) {
    Map<String, JsonNode> members =
        object
            .propertyStream()
            .collect(
                Collectors.toMap(
                    one -> one.getKey().strip().toLowerCase(Locale.ROOT),
                    Map.Entry::getValue,
                    (first, last) -> last));
    return text(members.get(IDEA))
        .or(
            () ->
                OTHER_NAMES.stream().flatMap(name -> text(members.get(name)).stream()).findFirst());
  }

  private static Optional<String> text(@Nullable JsonNode value) {
    if (value == null) {
      return Optional.empty();
    }
    String text =
        value.isArray()
            ? value.valueStream().map(part -> part.asString("")).collect(Collectors.joining(" "))
            : value.isString() ? value.asString() : "";
    return Optional.of(text).filter(one -> !one.isBlank());
  }

  private static Optional<String> inBrokenJson(String text) {
    return IN_BROKEN_JSON
        .matcher(text)
        .results()
        .reduce((one, next) -> next)
        .map(found -> ESCAPED.matcher(found.group(1)).replaceAll(IdeaReader::unescaped));
  }

  private static String unescaped(MatchResult escape) {
    String sign = escape.group(1);
    return Matcher.quoteReplacement(
        switch (sign) {
          case "n", "r", "t" -> " ";
          default -> sign;
        });
  }

  /** What stands there, unless it is the rest of an object that could not be read. */
  private static String inWords(String text) {
    String words =
        text.lines()
            .filter(line -> !line.strip().startsWith("```"))
            .collect(Collectors.joining("\n"))
            .strip();
    if (words.startsWith("{") || words.startsWith("[")) {
      return "";
    }
    return AROUND.matcher(LABEL.matcher(words).replaceFirst("")).replaceAll("");
  }
}
