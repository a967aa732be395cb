package amalgam.platform.definition;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Writes records as the YAML that {@link DefinitionReader} reads, without what is left out. */
public final class DefinitionWriter {

  private static final YAMLMapper MAPPER =
      YAMLMapper.builder()
          .changeDefaultPropertyInclusion(
              inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
          .build();

  private DefinitionWriter() {}

  /** The definition as YAML. */
  public static String write(Object definition) {
    return MAPPER.writeValueAsString(definition);
  }
}
