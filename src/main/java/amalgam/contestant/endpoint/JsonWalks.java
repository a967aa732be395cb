package amalgam.contestant.endpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Finds lists of names in the whole JSON values that a text holds, whatever stands around them. */
final class JsonWalks {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .build();

  private static final String WALK = "walk";

  /** Each costs a look at the rest of the text. */
  private static final int MOST_VALUES = 64;

  private JsonWalks() {}

  /** The lists called {@code walk}, in their order. */
  static List<List<String>> inObjects(String text) {
    return values(text, '{').stream()
        .map(object -> object.path(WALK))
        .filter(JsonNode::isArray)
        .map(JsonWalks::names)
        .toList();
  }

  /** All lists that stand in no other, in their order. */
  static List<List<String>> inArrays(String text) {
    return values(text, '[').stream().map(JsonWalks::names).toList();
  }

  /** The values that stand in no other and begin with a character, in their order. */
  static List<JsonNode> values(String text, char opening) {
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

  private static List<String> names(JsonNode array) {
    List<List<String>> parts = new ArrayList<>();
    array.forEach(element -> parts.add(scalars(element)));
    boolean isPlain = parts.stream().allMatch(part -> part.size() == 1);
    return isPlain && parts.size() >= 3
        ? parts.stream().map(List::getFirst).toList()
        : WalkLines.chained(
            isPlain
                ? parts.stream().map(part -> WalkLines.symbols(part.getFirst())).toList()
                : parts);
  }

  /** What an element names, be it a name, a link as a list, or one as an object. */
  private static List<String> scalars(JsonNode element) {
    List<String> names = new ArrayList<>();
    if (element.isValueNode()) {
      names.add(element.asString(""));
    } else {
      for (JsonNode child : element.values()) {
        if (child.isValueNode()) {
          names.add(child.asString(""));
        }
      }
    }
    return names;
  }
}
