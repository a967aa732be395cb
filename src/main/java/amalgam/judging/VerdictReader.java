package amalgam.judging;

import amalgam.contestant.endpoint.JsonValues;
import amalgam.judging.Verdict.Said;
import amalgam.statistics.rating.Outcome;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Reads what a judge answered. What was asked for is a JSON object; what is understood beside it:
 * fences, thoughts and prose around it, other cases and a few other words, and the verdict in plain
 * words where there is no object. What says nothing clear is no verdict, and never a tie. The last
 * that is said holds.
 */
public final class VerdictReader {

  private static final int LONGEST_TEXT = 100_000;
  private static final int LONGEST_REASON = 2000;
  private static final String END_OF_THOUGHT = "</think>";
  private static final List<String> BETTER = List.of("better", "winner", "verdict", "answer");
  private static final List<String> POINTS = List.of("points", "score", "rating", "grade");
  private static final List<String> ACCEPT = List.of("accept", "accepts", "accepted", "passes");
  private static final String REASON = "reason";

  private static final Map<String, Integer> ACCEPTANCES =
      Map.ofEntries(
          Map.entry("true", 1),
          Map.entry("yes", 1),
          Map.entry("accept", 1),
          Map.entry("accepted", 1),
          Map.entry("pass", 1),
          Map.entry("1", 1),
          Map.entry("false", 0),
          Map.entry("no", 0),
          Map.entry("reject", 0),
          Map.entry("rejected", 0),
          Map.entry("fail", 0),
          Map.entry("0", 0));

  private static final Map<String, Outcome> OUTCOMES =
      Map.ofEntries(
          Map.entry("a", Outcome.LEFT),
          Map.entry("first", Outcome.LEFT),
          Map.entry("left", Outcome.LEFT),
          Map.entry("1", Outcome.LEFT),
          Map.entry("b", Outcome.RIGHT),
          Map.entry("second", Outcome.RIGHT),
          Map.entry("right", Outcome.RIGHT),
          Map.entry("2", Outcome.RIGHT),
          Map.entry("tie", Outcome.TIE),
          Map.entry("tied", Outcome.TIE),
          Map.entry("equal", Outcome.TIE),
          Map.entry("neither", Outcome.TIE),
          Map.entry("both", Outcome.TIE));

  private static final Pattern NOT_A_WORD = Pattern.compile("[^a-z0-9]+");

  private static final Pattern BETTER_IN_WORDS =
      Pattern.compile(
          "\\b(?:better|winner|verdict)\\b\\W{1,6}(?:is\\W{1,3})?(?:answer\\W{1,3})?"
              + "(a|b|tie|neither)\\b(?!\\W{1,3}(?:or|and|b|a)\\b)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern POINTS_IN_WORDS =
      Pattern.compile(
          "\\b(?:points|score|rating|grade)\\b\\W{1,6}(?:is\\W{1,3})?([1-7])(?![\\d.,]*\\d)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ACCEPTANCE_IN_WORDS =
      Pattern.compile(
          "\\b(?:accept(?:s|ed)?|passes|verdict)\\b\\W{1,6}(?:is\\W{1,3})?"
              + "(true|false|yes|no|accepted|rejected)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern WHOLE_POINTS =
      Pattern.compile("\\s*([1-7])(?:\\.0+)?\\s*(?:(?:/|out of|of)\\s*7)?\\s*(?:points)?\\s*");

  private VerdictReader() {}

  /**
   * What {@code text} says.
   *
   * @param isCutOff whether the text ends where it was cut off: only what was said in full before
   *     counts
   */
  public static Optional<Said> read(QuestionKind kind, String text, boolean isCutOff) {
    String said = end(text);
    List<JsonNode> objects =
        JsonValues.in(said, '{').stream().filter(object -> answers(kind, object)).toList();
    if (isCutOff || !objects.isEmpty()) {
      return objects.isEmpty() ? Optional.empty() : inObject(kind, objects.getLast());
    }
    return inWords(kind, said);
  }

  /** Whether an object is meant as a verdict, readable or not. */
  private static boolean answers(QuestionKind kind, JsonNode object) {
    List<String> names = kind == QuestionKind.PAIRWISE ? BETTER : POINTS;
    return object.propertyStream().anyMatch(one -> isNamed(one.getKey(), names));
  }

  private static boolean isNamed(String key, List<String> names) {
    return names.contains(key.strip().toLowerCase(Locale.ROOT));
  }

  private static String end(String text) {
    int thought = text.lastIndexOf(END_OF_THOUGHT);
    String said = thought < 0 ? text : text.substring(thought + END_OF_THOUGHT.length());
    return said.substring(Math.max(0, said.length() - LONGEST_TEXT));
  }

  private static Optional<Said> inObject(QuestionKind kind, JsonNode object) {
    String reason = shortened(value(object, List.of(REASON)).orElse(""));
    return switch (kind) {
      case PAIRWISE ->
          value(object, BETTER)
              .flatMap(VerdictReader::outcome)
              .map(outcome -> Said.preferring(outcome, reason));
      case ABSOLUTE ->
          value(object, POINTS)
              .flatMap(VerdictReader::points)
              .map(points -> Said.giving(points, reason));
      case ACCEPTANCE ->
          value(object, ACCEPT)
              .flatMap(VerdictReader::acceptance)
              .map(points -> Said.giving(points, reason));
    };
  }

  /** Such as {@code true}, {@code "Yes."} or {@code rejected}: 1 or 0. */
  private static Optional<Integer> acceptance(String text) {
    String word = NOT_A_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    return Optional.ofNullable(ACCEPTANCES.get(word));
  }

  private static Optional<String> value(JsonNode object, List<String> names) {
    return object
        .propertyStream()
        .filter(one -> isNamed(one.getKey(), names))
        .filter(one -> one.getValue().isValueNode())
        .map(one -> one.getValue().asString(""))
        .findFirst();
  }

  /** Such as {@code A}, {@code Answer B.} or {@code "tie"}; not what names both. */
  private static Optional<Outcome> outcome(String text) {
    List<Outcome> named =
        NOT_A_WORD
            .splitAsStream(text.toLowerCase(Locale.ROOT))
            .filter(OUTCOMES::containsKey)
            .map(OUTCOMES::get)
            .distinct()
            .toList();
    return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
  }

  private static Optional<Integer> points(String text) {
    return Optional.of(WHOLE_POINTS.matcher(text))
        .filter(matcher -> matcher.matches())
        .map(matcher -> Integer.valueOf(matcher.group(1)));
  }

  private static Optional<Said> inWords(QuestionKind kind, String text) {
    Pattern pattern =
        switch (kind) {
          case PAIRWISE -> BETTER_IN_WORDS;
          case ABSOLUTE -> POINTS_IN_WORDS;
          case ACCEPTANCE -> ACCEPTANCE_IN_WORDS;
        };
    String reason = shortened(text);
    Optional<String> last =
        pattern.matcher(text).results().reduce((one, next) -> next).map(VerdictReader::named);
    return switch (kind) {
      case PAIRWISE ->
          last.flatMap(VerdictReader::outcome).map(outcome -> Said.preferring(outcome, reason));
      case ABSOLUTE ->
          last.flatMap(VerdictReader::points).map(points -> Said.giving(points, reason));
      case ACCEPTANCE ->
          last.flatMap(VerdictReader::acceptance).map(points -> Said.giving(points, reason));
    };
  }

  private static String named(MatchResult found) {
    return found.group(1);
  }

  private static String shortened(String reason) {
    String stripped = reason.strip();
    return stripped.substring(0, Math.min(LONGEST_REASON, stripped.length()));
  }
}
