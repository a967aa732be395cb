package amalgam.judging.panel;

import amalgam.arena.Arena;
import amalgam.judging.JudgingRepository;
import amalgam.platform.security.SystemActor;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A process of its own that plays and judges a tournament, and dies after so many verdicts. */
public final class KilledJudging {

  private static final String DEFINITION = "definition.yaml";

  private KilledJudging() {}

  /** Starts it on the database in a folder. */
  static Process start(Path folder, String definition, int verdicts) throws IOException {
    Files.writeString(folder.resolve(DEFINITION), definition);
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED",
            "-Dai.djl.offline=true",
            "-cp",
            System.getProperty("java.class.path"),
            KilledJudging.class.getName(),
            folder.toString(),
            Integer.toString(verdicts));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("log").toFile())
        .start();
  }

  /**
   * Judges and dies, without a goodbye.
   *
   * @param arguments the folder, and after how many verdicts
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    int enough = Integer.parseInt(arguments[1]);
    Arena arena = Arena.in(folder);
    arena.storeSmallSpace();
    String definition = Files.readString(folder.resolve(DEFINITION));
    TournamentId id = SystemActor.call(() -> arena.start(definition));
    arena.await(id, TournamentStatus.FINISHED);
    JudgingRepository judging = arena.get(JudgingRepository.class);
    arena.awaitThat(enough + " verdicts", () -> verdicts(judging, id) >= enough);
    Runtime.getRuntime().halt(1);
  }

  private static int verdicts(JudgingRepository judging, TournamentId id) {
    AtomicInteger count = new AtomicInteger();
    judging.forEachVerdict(id, verdict -> count.incrementAndGet());
    return count.get();
  }
}
