package amalgam.publication;

import amalgam.creativity.Gate;
import amalgam.ui.wording.Numbers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * The proposals that pages show, read from {@code proposals.csv} a line at a time: all of them, or
 * as many of each contestant, evenly spread, as a folder can carry.
 */
final class ListedProposals {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private static final int MOST_OF_ALL = 20_000;
  private static final int MOST_OF_ONE = 1_000;
  private static final int FEWEST_OF_ONE = 50;

  private final Path results;
  private final long most;

  /**
   * @param results the folder of {@code proposals.csv} and {@code prompts.csv}
   * @param contestants how many share the room
   */
  ListedProposals(Path results, int contestants) {
    this.results = results;
    this.most = Math.clamp(MOST_OF_ALL / Math.max(1, contestants), FEWEST_OF_ONE, MOST_OF_ONE);
  }

  /** A proposal as people read it. */
  record Listed(
      String id,
      String contestant,
      String setting,
      Asked asked,
      List<Step> walk,
      @Nullable String text,
      String gate,
      boolean passed,
      String novelty,
      String utility,
      String creativity,
      String seed) {}

  /** What was asked. */
  record Asked(String start, String end, List<String> include, List<String> exclude) {}

  /** A word of a walk: a concept, or the relation that leads on. */
  record Step(String word, boolean concept) {}

  /** How many proposals each contestant made. */
  Map<String, Long> counts() throws IOException {
    Map<String, Long> counts = new HashMap<>();
    try (CSVParser lines = open("proposals.csv")) {
      lines.forEach(line -> counts.merge(line.get("contestant"), 1L, Long::sum));
    }
    return counts;
  }

  /** Of how many proposals one is shown. */
  long step(long all) {
    return Math.max(1, Math.ceilDiv(all, most));
  }

  /** How many of them are shown. */
  long listed(long all) {
    return Math.ceilDiv(all, step(all));
  }

  /** Gives those that are shown. */
  void forEach(Map<String, Long> counts, Consumer<Listed> reader) throws IOException {
    Map<String, Asked> prompts = prompts();
    Map<String, Long> seen = new HashMap<>();
    try (CSVParser lines = open("proposals.csv")) {
      for (CSVRecord line : lines) {
        String contestant = line.get("contestant");
        long place = seen.merge(contestant, 1L, Long::sum) - 1;
        if (place % step(counts.getOrDefault(contestant, 1L)) == 0) {
          reader.accept(listed(line, prompts));
        }
      }
    }
  }

  private Map<String, Asked> prompts() throws IOException {
    Map<String, Asked> prompts = new HashMap<>();
    try (CSVParser lines = open("prompts.csv")) {
      for (CSVRecord line : lines) {
        prompts.put(
            line.get("prompt_id"),
            new Asked(
                line.get("start"),
                line.get("end"),
                parts(line.get("include")),
                parts(line.get("exclude"))));
      }
    }
    return prompts;
  }

  private CSVParser open(String name) throws IOException {
    return CSVParser.parse(results.resolve(name), StandardCharsets.UTF_8, FORMAT);
  }

  private static List<String> parts(String joined) {
    return joined.isEmpty() ? List.of() : List.of(joined.split("\\|", -1));
  }

  private static Listed listed(CSVRecord line, Map<String, Asked> prompts) {
    String gate = line.get("gate");
    List<String> words = parts(line.get("walk"));
    return new Listed(
        line.get("proposal_id"),
        line.get("contestant"),
        line.get("entrant"),
        prompts.getOrDefault(line.get("prompt_id"), new Asked("?", "?", List.of(), List.of())),
        IntStream.range(0, words.size())
            .mapToObj(place -> new Step(words.get(place), place % 2 == 0))
            .toList(),
        words.isEmpty() ? line.get("text") : null,
        gate.isEmpty() ? "not judged" : Gate.ofWord(gate).phrase(),
        gate.equals(Gate.NONE.word()),
        number(line.get("novelty")),
        number(line.get("utility")),
        number(line.get("creativity")),
        line.get("seed"));
  }

  private static String number(String value) {
    return value.isEmpty() ? "–" : Numbers.number(Double.parseDouble(value));
  }
}
