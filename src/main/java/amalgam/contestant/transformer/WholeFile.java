package amalgam.contestant.transformer;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/** Files that are there whole or not at all. */
final class WholeFile {

  private WholeFile() {}

  /** Writes beside {@code file} and then moves into its place; leaves nothing behind on failure. */
  static void write(Path file, byte[] content) {
    // Not a temporary file of the platform: those are closed to everyone but their owner.
    Path unfinished =
        file.toAbsolutePath()
            .resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ".unfinished");
    try {
      Files.createDirectories(unfinished.resolve("..").normalize());
      try {
        Files.write(unfinished, content);
        move(unfinished, file);
      } finally {
        Files.deleteIfExists(unfinished);
      }
    } catch (IOException e) {
      throw new CheckpointException(
          "Cannot write '%s' (%s); check that the folder may be written to and has room."
              .formatted(file, e.getMessage()),
          e);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** The content of {@code file}. */
  static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new CheckpointException(
          "Cannot read '%s' (%s); check that the file is there and may be read."
              .formatted(file, e.getMessage()),
          e);
    }
  }
}
