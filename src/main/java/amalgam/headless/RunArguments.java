package amalgam.headless;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of the command, understood.
 *
 * @param definition the file that describes what is to be done
 * @param out the folder for its results
 * @param data the installation's folder to play in; null for one of the run's own
 * @param settings further settings of the application, each as {@code --name=value}
 */
record RunArguments(Path definition, Path out, @Nullable Path data, List<String> settings) {

  private static final String USAGE =
      "%s <definition.yaml> --out <folder> [--amalgam.data=<folder>]";

  private static final String DATA = "--amalgam.data=";

  /** What a run decides itself: one process, a database file, nothing else to do. */
  private static final Set<String> FIXED =
      Set.of(
          "amalgam.role",
          "amalgam.demonstration",
          "amalgam.play",
          "amalgam.train",
          "amalgam.database.url",
          "amalgam.database.user",
          "amalgam.database.password");

  /**
   * Reads the words after the command's own.
   *
   * @param command its word
   * @throws RunException if they are not understood
   */
  static RunArguments parse(String command, List<String> words) {
    CommandWords understood = CommandWords.parse(words, usage(command), RunArguments::check);
    List<String> settings = new ArrayList<>(understood.settings());
    return new RunArguments(
        Path.of(understood.subject()), understood.out(), data(settings), settings);
  }

  /** How the command of that word is written. */
  static String usage(String command) {
    return USAGE.formatted(command);
  }

  private static void check(String setting) {
    if (FIXED.contains(setting)) {
      throw RunException.refused("A run decides '%s' itself; leave it out.", setting);
    }
  }

  private static @Nullable Path data(List<String> settings) {
    Optional<String> given = settings.stream().filter(word -> word.startsWith(DATA)).findFirst();
    given.ifPresent(settings::remove);
    return given.map(word -> Path.of(word.substring(DATA.length()))).orElse(null);
  }
}
