package amalgam.ui.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The keys that the sources of the pages name: each a literal of its own, or, where the end is only
 * known at run time, its beginning up to a dot, as in {@code "account.role." + word}, or a key and
 * what follows it, as in {@code key + ".hint"}.
 */
record AskedWords(Set<String> keys, Set<String> beginnings, Set<String> endings) {

  /** How the names of style sheets end, which may begin as keys do. */
  private static final String STYLES = ".css";

  private static final Path SOURCES = Path.of("src", "main", "java", "amalgam", "ui");

  private static final Pattern ENDING = Pattern.compile("\"(\\.[a-z0-9._-]+)\"");

  static AskedWords inTheSources(Set<String> parts) {
    Pattern literal = Pattern.compile("\"((?:" + String.join("|", parts) + ")\\.[a-z0-9._-]*)\"");
    Set<String> all = new TreeSet<>();
    Set<String> endings = new TreeSet<>();
    for (Path source : sources()) {
      ENDING.matcher(read(source)).results().forEach(found -> endings.add(found.group(1)));
      literal
          .matcher(read(source))
          .results()
          .map(found -> found.group(1))
          .filter(one -> !one.endsWith(STYLES))
          .forEach(all::add);
    }
    return new AskedWords(
        all.stream().filter(one -> !one.endsWith(".")).collect(Collectors.toSet()),
        all.stream().filter(one -> one.endsWith(".")).collect(Collectors.toSet()),
        endings);
  }

  /** What is asked for and is not among the keys. */
  List<String> missingFrom(Set<String> known) {
    Stream<String> whole = keys.stream().filter(key -> !known.contains(key));
    Stream<String> begun =
        beginnings.stream().filter(one -> known.stream().noneMatch(key -> key.startsWith(one)));
    return Stream.concat(whole, begun).sorted().toList();
  }

  /** What is among the keys and is not asked for. */
  List<String> unaskedOf(Set<String> known) {
    return known.stream().filter(key -> !isAsked(key)).sorted().toList();
  }

  private boolean isAsked(String key) {
    return keys.contains(key)
        || beginnings.stream().anyMatch(key::startsWith)
        || endings.stream().filter(key::endsWith).anyMatch(end -> keys.contains(before(key, end)));
  }

  private static String before(String key, String end) {
    return key.substring(0, key.length() - end.length());
  }

  private static List<Path> sources() {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String read(Path source) {
    try {
      return Files.readString(source);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
