package amalgam.headless;

import amalgam.leaderboard.export.FileContent;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where a run leaves its results. As long as it is not finished, {@value #STATE} beside them holds
 * what it needs to go on: its definition, and its data unless they lie elsewhere.
 */
final class RunFolder {

  static final String STATE = ".run";

  private static final String DEFINITION = "definition.yaml";
  private static final String UNFINISHED = "unfinished";

  private final Path folder;
  private final Path state;
  private final boolean made;
  private final boolean resumed;

  private RunFolder(Path folder, boolean made, boolean resumed) {
    this.folder = folder;
    this.made = made;
    this.state = folder.resolve(STATE);
    this.resumed = resumed;
  }

  /**
   * Opens an empty folder, which is made if it is not there, or one in which the same definition
   * was interrupted.
   *
   * @throws RunException if it holds anything else
   */
  static RunFolder open(Path folder, String definition) {
    try {
      if (Files.exists(folder) && !Files.isDirectory(folder)) {
        throw RunException.refused("'%s' is no folder; name a new or empty one.", folder);
      }
      Path begun = folder.resolve(STATE).resolve(DEFINITION);
      if (Files.exists(begun)) {
        checkSame(folder, Files.readString(begun), definition);
        return new RunFolder(folder, false, true);
      }
      boolean made = Files.notExists(folder);
      checkEmpty(folder);
      Files.createDirectories(begun.resolveSibling(UNFINISHED));
      RunFolder opened = new RunFolder(folder, made, false);
      opened.moveWhole(begun, output -> output.write(definition.getBytes(StandardCharsets.UTF_8)));
      return opened;
    } catch (IOException e) {
      throw RunException.refused(
          "The folder '%s' cannot be written to (%s); name another.", folder, e);
    }
  }

  private static void checkSame(Path folder, String begun, String definition) {
    if (!begun.equals(definition)) {
      throw RunException.refused(
          "'%s' holds an interrupted run of another definition; go on with that one, or name a new"
              + " or empty folder.",
          folder);
    }
  }

  private static void checkEmpty(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> content = Files.list(folder)) {
      if (content.anyMatch(file -> !file.endsWith(STATE))) {
        throw RunException.refused(
            "'%s' is not empty and holds no interrupted run; name a new or empty folder.", folder);
      }
    }
  }

  /** Whether it goes on with what was interrupted. */
  boolean isResumed() {
    return resumed;
  }

  /** For the database and the models of a run that has its own. */
  Path data() {
    return state.resolve("data");
  }

  /**
   * Puts a file there, whole or not at all.
   *
   * @param name its path below the folder, with {@code /}
   */
  void publish(String name, FileContent content) {
    try {
      moveWhole(folder.resolve(name), content);
    } catch (IOException e) {
      throw RunException.halted(
          "'%s' cannot be written to '%s' (%s); once that is put right, the same command goes on.",
          name, folder, e);
    }
  }

  private void moveWhole(Path target, FileContent content) throws IOException {
    Path written = state.resolve(UNFINISHED).resolve(String.valueOf(target.getFileName()));
    Files.createDirectories(state.resolve(UNFINISHED));
    Files.createDirectories(target.toAbsolutePath().getParent());
    try (OutputStream output = new BufferedOutputStream(Files.newOutputStream(written))) {
      content.writeTo(output);
    }
    Files.move(
        written, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Removes what only an interrupted run needs. */
  void finish() {
    try {
      // Last, since they mark an interrupted run.
      List<Path> marks = List.of(state.resolve(DEFINITION), state);
      for (Path file : deepestFirst()) {
        if (!marks.contains(file)) {
          Files.delete(file);
        }
      }
      for (Path mark : marks) {
        Files.delete(mark);
      }
    } catch (IOException e) {
      throw RunException.halted("'%s' cannot be removed (%s); do so by hand.", state, e);
    }
  }

  private List<Path> deepestFirst() throws IOException {
    try (Stream<Path> files = Files.walk(state)) {
      return files.sorted(Comparator.reverseOrder()).toList();
    }
  }

  /** Leaves the folder as if nothing had been begun. */
  void abandon() {
    finish();
    if (made) {
      try {
        Files.delete(folder);
      } catch (IOException e) {
        throw RunException.halted("'%s' cannot be removed (%s); do so by hand.", folder, e);
      }
    }
  }
}
