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
 * @param definition the file that describes the tournament
 * @param out the folder for its results
 * @param data the installation's folder to play in; null for one of the run's own
 * @param settings further settings of the application, each as {@code --name=value}
 */
record RunArguments(Path definition, Path out, @Nullable Path data, List<String> settings) {

  static final String USAGE = "run <definition.yaml> --out <folder> [--amalgam.data=<folder>]";

  private static final String OUT = "--out";
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
   * Reads the words after {@code run}.
   *
   * @throws RunException if they are not understood
   */
  static RunArguments parse(List<String> words) {
    List<String> definitions = new ArrayList<>();
    List<String> folders = new ArrayList<>();
    List<String> settings = new ArrayList<>();
    for (int index = 0; index < words.size(); index++) {
      String word = words.get(index);
      if (word.equals(OUT)) {
        index++;
        folders.add(index < words.size() ? words.get(index) : "");
      } else if (word.startsWith(OUT + "=")) {
        folders.add(word.substring(OUT.length() + 1));
      } else if (word.startsWith("-")) {
        settings.add(checked(word));
      } else {
        definitions.add(word);
      }
    }
    if (definitions.size() != 1 || folders.size() != 1 || folders.getFirst().isBlank()) {
      throw RunException.refused("The command is: %s", USAGE);
    }
    return new RunArguments(
        Path.of(definitions.getFirst()), Path.of(folders.getFirst()), data(settings), settings);
  }

  private static String checked(String setting) {
    if (!setting.matches("--[A-Za-z][^=]*=.*")) {
      throw RunException.refused("'%s' is not understood. The command is: %s", setting, USAGE);
    }
    String name = setting.substring(2, setting.indexOf('='));
    if (FIXED.contains(name)) {
      throw RunException.refused("A run decides '%s' itself; leave it out.", name);
    }
    return setting;
  }

  private static @Nullable Path data(List<String> settings) {
    Optional<String> given = settings.stream().filter(word -> word.startsWith(DATA)).findFirst();
    given.ifPresent(settings::remove);
    return given.map(word -> Path.of(word.substring(DATA.length()))).orElse(null);
  }
}
