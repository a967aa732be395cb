package amalgam.headless;

import amalgam.leaderboard.export.FileContent;
import amalgam.leaderboard.export.FileShelf;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;

/** The folder that a publication is written to. */
record PublicationFolder(Path path) implements FileShelf {

  /**
   * Takes a new or empty folder.
   *
   * @throws RunException if it holds anything
   */
  static PublicationFolder open(Path path) {
    try {
      if (Files.exists(path) && !Files.isDirectory(path)) {
        throw RunException.refused("'%s' is no folder; name a new or empty one.", path);
      }
      if (Files.exists(path) && !isEmpty(path)) {
        throw RunException.refused("'%s' is not empty; name a new or empty folder.", path);
      }
      return new PublicationFolder(path);
    } catch (IOException e) {
      throw RunException.refused("The folder '%s' cannot be read (%s); name another.", path, e);
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> content = Files.list(folder)) {
      return content.findAny().isEmpty();
    }
  }

  @Override
  public void put(String name, FileContent content) {
    Path file = path.resolve(name);
    try {
      Files.createDirectories(Objects.requireNonNull(file.getParent()));
      try (OutputStream output = new BufferedOutputStream(Files.newOutputStream(file))) {
        content.writeTo(output);
      }
    } catch (IOException e) {
      throw RunException.halted(
          "'%s' cannot be written (%s); empty the folder and publish again.", file, e);
    }
  }
}
