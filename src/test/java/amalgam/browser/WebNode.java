package amalgam.browser;

import amalgam.AmalgamApplication;
import amalgam.arena.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One of several processes that serve pages from one database. */
final class WebNode implements AutoCloseable {

  private final String name;
  private final int port;
  private final Process process;

  private WebNode(String name, int port, Process process) {
    this.name = name;
    this.port = port;
    this.process = process;
  }

  static WebNode start(Path folder, String name, int port, TestDatabase database)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx512m", "--enable-native-access=ALL-UNNAMED"));
    command.addAll(List.of("-Dai.djl.offline=true", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(AmalgamApplication.class.getName());
    command.addAll(List.of(database.settings()));
    command.add("--amalgam.data=" + folder.resolve(name));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("PORT", Integer.toString(port));
    builder.environment().put("AMALGAM_NODE", name);
    builder.environment().put("AMALGAM_DEMONSTRATION", "false");
    Path log = Files.createDirectories(folder).resolve(name + ".log");
    return new WebNode(name, port, builder.redirectOutput(log.toFile()).start());
  }

  int port() {
    return port;
  }

  /** Ends it as a power cut would. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
  }

  /**
   * Ends it as an engine of containers would, and waits as long as one.
   *
   * @return its exit status
   */
  int stop() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(90, TimeUnit.SECONDS)) {
      throw new AssertionError("The node %s does not stop.".formatted(name));
    }
    return process.exitValue();
  }

  @Override
  public void close() throws InterruptedException {
    kill();
  }
}
