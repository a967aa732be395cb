package amalgam.platform.definition;

import com.fasterxml.jackson.annotation.Nulls;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads YAML into records: nothing unknown, nothing twice, and every refusal a sentence. */
public final class DefinitionReader {

  private static final YAMLMapper MAPPER =
      YAMLMapper.builder()
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .changeDefaultNullHandling(nulls -> nulls.withContentNulls(Nulls.FAIL))
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
      T read = isEmpty(yaml) ? null : MAPPER.readValue(yaml, type);
      if (read == null) {
        throw new DefinitionException(
            "The %s's definition is empty.".formatted(what), new IllegalArgumentException());
      }
      return read;
    } catch (JacksonException e) {
      throw new DefinitionException(
          "The %s's definition cannot be read%s".formatted(what, Complaint.about(e)), e);
    }
  }

  private static boolean isEmpty(String yaml) {
    return yaml.lines().allMatch(line -> line.isBlank() || line.stripLeading().startsWith("#"));
  }
}
