package amalgam.ui.endpoint;

import amalgam.contestant.endpoint.EndpointDefinition;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The lines of a definition with which a model behind a server enters a tournament. */
final class EntrantLines {

  private static final JsonMapper JSON = new JsonMapper();

  private EntrantLines() {}

  static String of(EndpointDefinition definition) {
    return "entrants:\n  - endpoint:\n"
        + line("id", definition.id())
        + line("baseUrl", definition.baseUrl())
        + line("model", definition.model())
        + line("keyName", definition.keyName())
        + line("keyFrom", definition.keyFrom())
        + line("context", definition.context().toString())
        + (definition.jsonSchema() == null ? "" : "      jsonSchema: true\n")
        + "    decodings: [{ temperature: 0.7 }]\n";
  }

  /** What JSON quotes, YAML reads. */
  private static String line(String name, @Nullable String value) {
    return value == null ? "" : "      %s: %s%n".formatted(name, JSON.writeValueAsString(value));
  }
}
