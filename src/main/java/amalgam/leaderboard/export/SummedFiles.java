package amalgam.leaderboard.export;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** Files that can be checked with {@code sha256sum -c}. */
public final class SummedFiles implements FileShelf {

  /** Of every other file; written last, so that where it is, everything is. */
  public static final String SUMS = "SHA256SUMS";

  private final FileShelf shelf;
  private final Map<String, String> sums = new TreeMap<>();

  public SummedFiles(FileShelf shelf) {
    this.shelf = shelf;
  }

  @Override
  public void put(String name, FileContent content) {
    Sha256 sum = new Sha256();
    shelf.put(name, output -> content.writeTo(sum.over(output)));
    sums.put(name, sum.hex());
  }

  /** The sums of the files so far, by name. */
  public Map<String, String> sums() {
    return Map.copyOf(sums);
  }

  /** Puts the sums beside the files. */
  public void finish() {
    StringBuilder lines = new StringBuilder();
    sums.forEach((name, sum) -> lines.append(new FileSum(sum, name)).append('\n'));
    shelf.put(SUMS, output -> output.write(lines.toString().getBytes(StandardCharsets.UTF_8)));
  }
}
