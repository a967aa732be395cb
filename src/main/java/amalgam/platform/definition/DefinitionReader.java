package amalgam.platform.definition;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads YAML into records: nothing unknown, nothing twice, and every refusal a sentence. */
public final class DefinitionReader {

  private static final YAMLMapper MAPPER =
      YAMLMapper.builder()
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private DefinitionReader() {}

  /**
   * Reads {@code yaml} as a {@code type}.
   *
   * @param what the text defines, for messages, such as {@code tournament}
   * @throws DefinitionException if it is malformed or a value is refused
   */
  public static <T> T read(String what, String yaml, Class<T> type) {
    try {
      T read = MAPPER.readValue(yaml, type);
      if (read == null) {
        throw new DefinitionException(
            "The %s's definition is empty.".formatted(what), new IllegalArgumentException());
      }
      return read;
    } catch (JacksonException e) {
      throw new DefinitionException(
          "The %s's definition cannot be read%s: %s".formatted(what, place(e), reason(e)), e);
    }
  }

  private static String place(JacksonException e) {
    TokenStreamLocation location = e.getLocation();
    return location == null || location.getLineNr() < 1 ? "" : " at line " + location.getLineNr();
  }

  private static String reason(JacksonException e) {
    return switch (e) {
      case UnrecognizedPropertyException unknown ->
          "'%s' is not known here; known are %s."
              .formatted(
                  unknown.getPropertyName(),
                  unknown.getKnownPropertyIds().stream()
                      .map(Object::toString)
                      .sorted()
                      .collect(Collectors.joining(", ")));
      case ValueInstantiationException refused when refused.getCause() != null ->
          String.valueOf(refused.getCause().getMessage());
      case InvalidFormatException format ->
          "'%s' at %s is not %s."
              .formatted(format.getValue(), path(format), expected(format.getTargetType()));
      case DatabindException data when !data.getPath().isEmpty() ->
          "%s does not fit what is expected there.".formatted(path(data));
      default -> firstLine(e.getOriginalMessage());
    };
  }

  private static String expected(Class<?> type) {
    if (type.isEnum()) {
      return "one of "
          + List.of(type.getEnumConstants()).stream()
              .map(constant -> constant.toString().toLowerCase(Locale.ROOT))
              .collect(Collectors.joining(", "));
    }
    return type == Boolean.class || type == boolean.class ? "true or false" : "a number";
  }

  private static String path(DatabindException e) {
    return "'"
        + e.getPath().stream()
            .map(
                step ->
                    step.getPropertyName() == null
                        ? "[" + (step.getIndex() + 1) + "]"
                        : step.getPropertyName())
            .collect(Collectors.joining("."))
        + "'";
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("not YAML") + ".";
  }
}
