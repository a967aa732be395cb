package amalgam.contestant.endpoint;

import amalgam.concept.ConceptSpace;
import amalgam.concept.Walk;
import amalgam.concept.WalkText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** Ways in which models write a walk down. */
enum Dress {
  AS_ASKED(names -> "{\"walk\": " + json(names) + "}"),
  FENCED(names -> "Sure!\n```json\n{\n  \"walk\": " + json(names) + "\n}\n```\nHope that helps."),
  BARE_LIST(Dress::json),
  AFTER_THOUGHTS(
      names ->
          "<think>{\"walk\": [\"x\", \"y\", \"z\"]}? no</think>\n{\"walk\":" + json(names) + "}"),
  ANOTHER_KEY(names -> "{\"steps\": 3, \"path\": " + json(names) + ", \"why\": [\"far\"]}"),
  LIST_OF_LINKS(
      names ->
          "{\"walk\": "
              + links(names).stream().map(Dress::json).collect(Collectors.joining(",", "[", "]"))
              + "}"),
  LIST_OF_OBJECTS(
      names ->
          links(names).stream()
              .map(
                  link ->
                      "{\"from\":%s,\"relation\":%s,\"to\":%s}"
                          .formatted(text(link.get(0)), text(link.get(1)), text(link.get(2))))
              .collect(Collectors.joining(",\n", "[", "]"))),
  ARROWS(names -> String.join(" -> ", names)),
  FINE_ARROWS(names -> "**Walk:** " + String.join(" → ", names) + "."),
  IN_A_SENTENCE(
      names -> "I would go like this: " + String.join(" → ", names) + ". It uses a rare link."),
  BARS(names -> String.join(" | ", names)),
  LABELLED_ARROWS(
      names ->
          links(names).stream()
              .map(link -> " --[" + link.get(1) + "]--> " + link.get(2))
              .collect(Collectors.joining("", names.getFirst(), ""))),
  NUMBERED_LINKS(
      names -> {
        StringBuilder text = new StringBuilder("Here is my walk:\n\n");
        int number = 1;
        for (List<String> link : links(names)) {
          text.append(
              "%d. `%s` → %s → `%s`%n".formatted(number++, link.get(0), link.get(1), link.get(2)));
        }
        return text.toString();
      }),
  NAME_BY_NAME(
      names ->
          "The walk is:\n"
              + names.stream().map(name -> "- " + name).collect(Collectors.joining("\n"))),
  ANOTHER_CASE(
      names -> "{\"walk\": " + json(names.stream().map(String::toUpperCase).toList()) + "}"),
  UNDERSCORES(
      names ->
          "{\"walk\": " + json(names.stream().map(name -> name.replace(' ', '_')).toList()) + "}");

  private static final JsonMapper JSON = new JsonMapper();

  private final Function<List<String>, String> writer;

  Dress(Function<List<String>, String> writer) {
    this.writer = writer;
  }

  /** The walk, written so. */
  String of(ConceptSpace space, Walk walk) {
    return writer.apply(List.of(WalkText.format(space, walk).split("\\|")));
  }

  private static String json(List<String> names) {
    return JSON.writeValueAsString(names);
  }

  private static String text(String name) {
    return JSON.writeValueAsString(name);
  }

  private static List<List<String>> links(List<String> names) {
    List<List<String>> links = new ArrayList<>();
    for (int place = 0; place + 2 < names.size(); place += 2) {
      links.add(names.subList(place, place + 3));
    }
    return links;
  }
}
