package amalgam.contestant.endpoint;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Finds lists of names in the whole JSON values that a text holds, whatever stands around them. */
final class JsonWalks {

  private static final String WALK = "walk";

  private JsonWalks() {}

  /** The lists called {@code walk}, in their order. */
  static List<List<String>> inObjects(String text) {
    return JsonValues.in(text, '{').stream()
        .map(object -> object.path(WALK))
        .filter(JsonNode::isArray)
        .map(JsonWalks::names)
        .toList();
  }

  /** All lists that stand in no other, in their order. */
  static List<List<String>> inArrays(String text) {
    return JsonValues.in(text, '[').stream().map(JsonWalks::names).toList();
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
