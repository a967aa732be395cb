package amalgam.leaderboard.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A line of a file of sums.
 *
 * @param sum SHA-256, in hexadecimal
 * @param name of the file, below the folder of the file of sums
 */
public record FileSum(String sum, String name) {

  private static final String GAP = "  ";

  /** Reads the lines of a file of sums. */
  public static List<FileSum> read(List<String> lines) {
    return lines.stream()
        .map(line -> line.split(GAP, 2))
        .filter(parts -> parts.length == 2)
        .map(parts -> new FileSum(parts[0], parts[1]))
        .toList();
  }

  /** Whether it is that of {@code file}'s content. */
  public boolean isOf(Path file) throws IOException {
    Sha256 content = new Sha256();
    try (OutputStream sink = content.over(OutputStream.nullOutputStream())) {
      Files.copy(file, sink);
    }
    return content.hex().equals(sum);
  }

  @Override
  public String toString() {
    return sum + GAP + name;
  }
}
