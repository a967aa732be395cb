package amalgam.publication;

import amalgam.leaderboard.export.FileContent;
import amalgam.leaderboard.export.FileShelf;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A folder that is gone when it is closed. */
record PassingFolder(Path path) implements FileShelf, AutoCloseable {

  static PassingFolder make() throws IOException {
    return new PassingFolder(Files.createTempDirectory("amalgam-publication"));
  }

  @Override
  public void put(String name, FileContent content) {
    try (OutputStream output =
        new BufferedOutputStream(Files.newOutputStream(path.resolve(name)))) {
      content.writeTo(output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    try (Stream<Path> files = Files.list(path)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(path);
  }
}
