package amalgam.arena;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A process of its own that works on a database that others share, until it is stopped. */
public final class Working {

  /** Started often and for a short time, several on a small machine. */
  private static final List<String> JVM =
      List.of("-Xmx384m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

  private Working() {}

  /** Starts a worker whose files and log are in {@code folder}. */
  public static Process start(TestDatabase database, Path folder, String... settings)
      throws IOException {
    Files.createDirectories(folder);
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(JVM);
    command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-Dai.djl.offline=true"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Working.class.getName()));
    command.add(folder.toString());
    command.add("--amalgam.role=worker");
    Stream.of(database.settings()).forEach(command::add);
    command.addAll(List.of(settings));
    ProcessBuilder.Redirect log = ProcessBuilder.Redirect.appendTo(folder.resolve("log").toFile());
    return new ProcessBuilder(command).redirectError(log).redirectOutput(log).start();
  }

  /**
   * Works until its input ends.
   *
   * @param arguments the folder, then settings of the application
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    String[] settings = List.of(arguments).subList(1, arguments.length).toArray(String[]::new);
    try (Arena arena = Arena.in(folder, settings)) {
      System.out.println("works with " + arena.tournaments().all().size() + " tournaments");
      System.in.transferTo(System.err);
    }
  }
}
