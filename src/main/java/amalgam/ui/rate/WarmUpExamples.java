package amalgam.ui.rate;

import amalgam.ui.rate.RateSheet.Example;
import amalgam.ui.rate.RateSheet.Hop;
import amalgam.ui.rate.RateSheet.Node;
import amalgam.ui.rate.RateSheet.Prompt;
import amalgam.ui.rate.RateSheet.Walk;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The examples of the warm-up, as the texts of the page write them down. */
@Component
class WarmUpExamples {

  private final RateWords words;
  private final Map<Locale, List<Example>> read = new ConcurrentHashMap<>();

  WarmUpExamples(RateWords words) {
    this.words = words;
  }

  /** The examples in a language, in their order. */
  List<Example> in(Locale locale) {
    return read.computeIfAbsent(locale, this::read);
  }

  private List<Example> read(Locale locale) {
    List<Example> examples = new ArrayList<>();
    for (int number = 1; words.has(key(number, "title")); number++) {
      examples.add(example(locale, number));
    }
    return List.copyOf(examples);
  }

  private Example example(Locale locale, int number) {
    Prompt prompt =
        new Prompt(
            node(text(locale, number, "start")),
            node(text(locale, number, "end")),
            relations(locale, number, "include"),
            relations(locale, number, "exclude"),
            "");
    return new Example(
        text(locale, number, "title"),
        prompt,
        walk(text(locale, number, "left")),
        walk(text(locale, number, "right")),
        text(locale, number, "axis"),
        text(locale, number, "outcome"),
        text(locale, number, "agreed"),
        text(locale, number, "differed"));
  }

  private static String key(int number, String what) {
    return "warm-up.example.%d.%s".formatted(number, what);
  }

  private String text(Locale locale, int number, String what) {
    return words.say(locale, key(number, what));
  }

  private List<String> relations(Locale locale, int number, String what) {
    return words.has(key(number, what)) ? List.of(text(locale, number, what)) : List.of();
  }

  private static Walk walk(String text) {
    String[] parts = text.split("\\|");
    List<Node> concepts = new ArrayList<>();
    List<Hop> hops = new ArrayList<>();
    for (int place = 0; place < parts.length; place++) {
      String part = parts[place].strip();
      if (place % 2 == 0) {
        concepts.add(node(part));
      } else {
        hops.add(hop(part));
      }
    }
    return new Walk(concepts, hops, "");
  }

  private static Node node(String text) {
    String[] parts = text.split(": ", 2);
    return new Node(parts[0], true, parts.length == 1 ? "" : parts[1]);
  }

  private static Hop hop(String text) {
    return switch (text.charAt(0)) {
      case '!' -> new Hop(text.substring(1), false, "");
      case '+' -> new Hop(text.substring(1), true, ShownPairs.REQUIRED);
      case '-' -> new Hop(text.substring(1), true, ShownPairs.FORBIDDEN);
      default -> new Hop(text, true, "");
    };
  }
}
