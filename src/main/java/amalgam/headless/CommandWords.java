package amalgam.headless;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The words of a command that makes files of something.
 *
 * @param subject what it makes them of
 * @param out the folder for them
 * @param settings of the application, each as {@code --name=value}
 */
record CommandWords(String subject, Path out, List<String> settings) {

  private static final String OUT = "--out";

  CommandWords {
    settings = List.copyOf(settings);
  }

  /**
   * Reads them.
   *
   * @param usage how the command is written
   * @param check refuses a setting by its name
   * @throws RunException if they are not understood
   */
  static CommandWords parse(List<String> words, String usage, Consumer<String> check) {
    List<String> subjects = new ArrayList<>();
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
        check.accept(name(word, usage));
        settings.add(word);
      } else {
        subjects.add(word);
      }
    }
    if (subjects.size() != 1 || folders.size() != 1 || folders.getFirst().isBlank()) {
      throw RunException.refused("The command is: %s", usage);
    }
    return new CommandWords(subjects.getFirst(), Path.of(folders.getFirst()), settings);
  }

  private static String name(String setting, String usage) {
    if (!setting.matches("--[A-Za-z][^=]*=.*")) {
      throw RunException.refused("'%s' is not understood. The command is: %s", setting, usage);
    }
    return setting.substring(2, setting.indexOf('='));
  }
}
