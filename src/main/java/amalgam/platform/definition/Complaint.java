package amalgam.platform.definition;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Says where a text could not be read and why, for the person who wrote it. */
final class Complaint {

  private Complaint() {}

  /** The end of the sentence "… cannot be read", such as {@code at line 3: …}. */
  static String about(JacksonException e) {
    return switch (e) {
      case UnrecognizedPropertyException unknown -> unknown(unknown);
      case ValueInstantiationException refused when refused.getCause() != null ->
          part(refused) + ": " + refused.getCause().getMessage();
      case InvalidFormatException format ->
          line(format)
              + ": '%s' at %s is not %s."
                  .formatted(format.getValue(), path(format), expected(format.getTargetType()));
      case InputCoercionException number ->
          line(number) + ": the number at %s is too large.".formatted(path(number));
      case MismatchedInputException value when value.getPath().isEmpty() ->
          ": it must consist of names and values, such as 'name: My tournament', and of nothing"
              + " else.";
      case MismatchedInputException value ->
          line(value) + ": %s does not fit what is expected there.".formatted(path(value));
      case StreamReadException value when !value.getPath().isEmpty() ->
          line(value) + ": %s does not fit what is expected there.".formatted(path(value));
      case JacksonException malformed
          when malformed.getCause() instanceof MarkedYamlEngineException yaml ->
          malformed(yaml);
      default -> line(e) + ": " + firstLine(e.getOriginalMessage());
    };
  }

  private static String unknown(UnrecognizedPropertyException e) {
    String known =
        e.getKnownPropertyIds().stream()
            .map(Object::toString)
            .sorted()
            .collect(Collectors.joining(", "));
    return ": %s is not known; known there are %s.".formatted(path(e), known);
  }

  private static String malformed(MarkedYamlEngineException e) {
    String where = e.getProblemMark().map(mark -> " at line " + (mark.getLine() + 1)).orElse("");
    return where + ": " + firstLine(e.getProblem());
  }

  private static String line(JacksonException e) {
    TokenStreamLocation location = e.getLocation();
    return location == null || location.getLineNr() < 1 ? "" : " at line " + location.getLineNr();
  }

  /** Where a whole part was refused: its line is known only of its end. */
  private static String part(JacksonException e) {
    return e.getPath().isEmpty() ? "" : " at " + path(e);
  }

  private static String expected(Class<?> type) {
    if (type.isEnum()) {
      return "one of "
          + List.of(type.getEnumConstants()).stream()
              .map(constant -> constant.toString().toLowerCase(Locale.ROOT))
              .collect(Collectors.joining(", "));
    }
    if (type == Boolean.class || type == boolean.class) {
      return "true or false";
    }
    return type == Double.class || type == double.class ? "a number" : "a whole number";
  }

  /** Such as {@code 'entrants.1.decodings.2'}, counted from 1. */
  private static String path(JacksonException e) {
    return e.getPath().stream()
        .map(
            step ->
                step.getPropertyName() == null
                    ? Integer.toString(step.getIndex() + 1)
                    : step.getPropertyName())
        .collect(Collectors.joining(".", "'", "'"));
  }

  private static String firstLine(String message) {
    String line = message.lines().findFirst().orElse("it is not YAML");
    return line.endsWith(".") ? line : line + ".";
  }
}
