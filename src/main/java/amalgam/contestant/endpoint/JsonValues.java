package amalgam.contestant.endpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Finds the whole JSON values that a model's answer holds, whatever stands around them. */
public final class JsonValues {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .build();

  /** Each costs a look at the rest of the text. */
  private static final int MOST_VALUES = 64;

  private JsonValues() {}

  /** Those that stand in no other and begin with a character, in their order. */
  public static List<JsonNode> in(String text, char opening) {
    List<JsonNode> values = new ArrayList<>();
    int from = text.indexOf(opening);
    for (int tries = 0; from >= 0 && tries < MOST_VALUES; tries++) {
      Optional<Value> read = read(text, from);
      read.ifPresent(value -> values.add(value.node()));
      from = text.indexOf(opening, read.map(Value::end).orElse(from + 1));
    }
    return values;
  }

  private record Value(JsonNode node, int end) {}

  private static Optional<Value> read(String text, int from) {
    try (JsonParser parser = JSON.createParser(text.substring(from))) {
      JsonNode node = parser.readValueAsTree();
      int length = (int) parser.currentLocation().getCharOffset();
      return Optional.of(new Value(node, from + Math.max(1, length)));
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }
}
