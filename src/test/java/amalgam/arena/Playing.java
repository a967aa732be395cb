package amalgam.arena;

import amalgam.platform.security.SystemActor;
import amalgam.tournament.By;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentAction;
import amalgam.tournament.TournamentChanged;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentStatus;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A process of its own that plays a tournament to its end: starts it in an empty folder, goes on in
 * any other. Writes to its standard output a line for every change of the tournament, and at the
 * end {@value #EXPORT} into the folder.
 */
public final class Playing {

  /** The finished tournament's proposals. */
  public static final String EXPORT = "proposals.csv";

  /** The definition, to be put into the folder. */
  public static final String DEFINITION = "definition.yaml";

  /** The setting under which it reports the heap instead, in megabytes at each fifth. */
  public static final String MEASURE = "heap";

  private static final int FIFTHS = 5;

  private Playing() {}

  /** Collects what can be collected and writes what is left. */
  private static final class HeapAtEachFifth implements Consumer<TournamentChanged> {

    private final Arena arena;
    private final PrintStream output;
    private int reached;

    HeapAtEachFifth(Arena arena, PrintStream output) {
      this.arena = arena;
      this.output = output;
    }

    @Override
    public synchronized void accept(TournamentChanged change) {
      if (arena.progress(change.tournament()).share() * FIFTHS >= reached + 1) {
        reached++;
        System.gc();
        long bytes = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        output.println(MEASURE + " " + bytes / (1 << 20));
      }
    }
  }

  /** Starts the process, its error output going to {@code log} in the folder. */
  public static Process start(Path folder, List<String> jvmArguments, String... settings)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(jvmArguments);
    command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-Dai.djl.offline=true"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Playing.class.getName()));
    command.add(folder.toString());
    command.addAll(List.of(settings));
    return new ProcessBuilder(command).redirectError(folder.resolve("log").toFile()).start();
  }

  /**
   * Plays.
   *
   * @param arguments the folder, then settings of the application
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    String[] settings = List.of(arguments).subList(1, arguments.length).toArray(String[]::new);
    try (Arena arena = Arena.in(folder, settings)) {
      PrintStream output = new PrintStream(new FileOutputStream(FileDescriptor.out), true);
      boolean measures = List.of(settings).contains("--" + MEASURE + "=true");
      arena.onEveryChange(measures ? new HeapAtEachFifth(arena, output) : output::println);
      arena.storeSmallSpace();
      arena.storeLargeSpace();
      TournamentId id = SystemActor.doing(() -> begin(arena, folder.resolve(DEFINITION)));
      arena.await(id, TournamentStatus.FINISHED);
      Files.writeString(folder.resolve(EXPORT), arena.proposalsCsv(id));
    }
  }

  /** Once it is stored the definition is thrown away: what was stored must not get lost again. */
  private static TournamentId begin(Arena arena, Path definition) throws IOException {
    Optional<Tournament> before = arena.tournaments().all().stream().findFirst();
    Tournament tournament =
        before.isPresent()
            ? before.get()
            : arena.tournaments().create(Files.readString(definition), By.who("a test"));
    Files.deleteIfExists(definition);
    if (tournament.status() == TournamentStatus.DRAFT) {
      arena.tournaments().perform(tournament.id(), TournamentAction.START, By.who("a test"));
    }
    return tournament.id();
  }
}
