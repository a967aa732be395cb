package amalgam.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where this installation keeps its files, beside its database. */
@Component
public class DataFolder {

  private final Path root;

  DataFolder(@Value("${amalgam.data}") Path root) {
    this.root = root;
  }

  /** What was done to this installation once and for all. */
  public enum Mark {
    /** The shipped tournaments were started. */
    DEMONSTRATED
  }

  /** Trained models: a card and a weights file each. */
  public Path checkpoints() {
    return root.resolve("checkpoints");
  }

  /** The folder itself. */
  public Path root() {
    return root;
  }

  /** The files that say what was done to this installation, set or not. */
  public List<Path> marks() {
    return Stream.of(Mark.values()).map(this::file).toList();
  }

  public boolean hasMark(Mark mark) {
    return Files.exists(file(mark));
  }

  /** Sets a mark; nothing if it is set. */
  public void mark(Mark mark) {
    try {
      Files.createDirectories(root);
      if (!hasMark(mark)) {
        Files.createFile(file(mark));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The data folder %s cannot be written to: %s".formatted(root, e.getMessage()), e);
    }
  }

  private Path file(Mark mark) {
    return root.resolve("." + mark.name().toLowerCase(Locale.ROOT));
  }
}
