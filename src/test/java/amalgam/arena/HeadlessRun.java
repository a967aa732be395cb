package amalgam.arena;

import amalgam.AmalgamApplication;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A command in a process of its own, as a script starts it. */
public final class HeadlessRun {

  /** Started often and for a short time. */
  private static final List<String> JVM =
      List.of("-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

  private HeadlessRun() {}

  /**
   * Starts the command {@code run}; its standard error is to be read, its standard output goes to
   * {@code output}.
   */
  public static Process start(Path output, List<String> jvmArguments, String... words)
      throws IOException {
    return start("run", output, jvmArguments, words);
  }

  /** Starts the command of that word; its standard error is to be read. */
  public static Process start(String word, Path output, List<String> jvmArguments, String... words)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(JVM);
    command.addAll(jvmArguments);
    command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-Dai.djl.offline=true"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(AmalgamApplication.class.getName(), word));
    command.addAll(List.of(words));
    return new ProcessBuilder(command).redirectOutput(output.toFile()).start();
  }
}
