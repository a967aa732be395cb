package amalgam.ui.rate;

import amalgam.concept.TaskKind;
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
  private final Map<Asked, List<Example>> read = new ConcurrentHashMap<>();

  private record Asked(Locale locale, TaskKind task) {}

  WarmUpExamples(RateWords words) {
    this.words = words;
  }

  /** The examples for a task in a language, in their order. */
  List<Example> in(Locale locale, TaskKind task) {
    return read.computeIfAbsent(new Asked(locale, task), this::read);
  }

  private List<Example> read(Asked asked) {
    List<Example> examples = new ArrayList<>();
    for (int number = 1; words.has(key(asked, number, "title")); number++) {
      examples.add(example(asked, number));
    }
    return List.copyOf(examples);
  }

  private Example example(Asked asked, int number) {
    Prompt prompt =
        new Prompt(
            node(text(asked, number, "start")),
            node(text(asked, number, "end")),
            relations(asked, number, "include"),
            relations(asked, number, "exclude"),
            "");
    return new Example(
        text(asked, number, "title"),
        prompt,
        proposal(asked, text(asked, number, "left")),
        proposal(asked, text(asked, number, "right")),
        text(asked, number, "axis"),
        text(asked, number, "outcome"),
        text(asked, number, "agreed"),
        text(asked, number, "differed"));
  }

  private static String key(Asked asked, int number, String what) {
    return RateWords.key(asked.task(), "warm-up.example.%d.%s".formatted(number, what));
  }

  private String text(Asked asked, int number, String what) {
    return words.say(asked.locale(), key(asked, number, what));
  }

  private List<String> relations(Asked asked, int number, String what) {
    return words.has(key(asked, number, what)) ? List.of(text(asked, number, what)) : List.of();
  }

  private static Walk proposal(Asked asked, String text) {
    return asked.task() == TaskKind.BLEND ? Walk.inWords(text) : walk(text);
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
