package amalgam.publication;

import amalgam.leaderboard.export.FileSum;
import amalgam.leaderboard.export.SummedFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether a folder holds the whole results of a run, untouched. */
final class CheckedResults {

  private static final Set<String> NEEDED =
      Set.of(
          TournamentRecord.MANIFEST,
          TournamentRecord.TOURNAMENT,
          TournamentRecord.LEADERBOARD,
          "definition.yaml",
          "proposals.csv",
          "prompts.csv");

  private CheckedResults() {}

  /**
   * @throws PublicationException if it does not
   */
  static void check(Path folder) throws IOException {
    Path sums = folder.resolve(SummedFiles.SUMS);
    if (!Files.isRegularFile(sums)) {
      throw new PublicationException(
          "'%s' holds no finished run: there is no %s in it; name the folder that 'run' wrote to."
              .formatted(folder, SummedFiles.SUMS));
    }
    Set<String> summed = new HashSet<>();
    for (FileSum line : FileSum.read(Files.readAllLines(sums))) {
      checkSum(folder, line);
      summed.add(line.name());
    }
    List<String> missing = NEEDED.stream().filter(name -> !summed.contains(name)).sorted().toList();
    if (!missing.isEmpty()) {
      throw new PublicationException(
          "The results in '%s' lack %s; play the definition again with this version."
              .formatted(folder, String.join(", ", missing)));
    }
  }

  private static void checkSum(Path folder, FileSum line) throws IOException {
    Path file = folder.resolve(line.name()).normalize();
    if (!file.startsWith(folder.normalize()) || !Files.isRegularFile(file) || !line.isOf(file)) {
      throw new PublicationException(
          "'%s' is not as the run left it (%s says so); publish the untouched results."
              .formatted(file, SummedFiles.SUMS));
    }
  }
}
