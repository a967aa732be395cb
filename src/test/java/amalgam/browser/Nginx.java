package amalgam.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The proxy that {@code docker/nginx.conf} describes, with ports of this machine. */
final class Nginx implements AutoCloseable {

  private final Path folder;
  private final int port;
  private final Process process;

  private Nginx(Path folder, int port, Process process) {
    this.folder = folder;
    this.port = port;
    this.process = process;
  }

  /** Where this machine has it. */
  static Optional<Path> program() {
    return Stream.concat(
            Stream.of(System.getenv("PATH").split(File.pathSeparator)), Stream.of("/usr/sbin"))
        .map(folder -> Path.of(folder, "nginx"))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Starts it before two nodes. */
  static Nginx start(Path folder, int port, int portOfOne, int portOfTwo) throws IOException {
    String configuration =
        Files.readString(Path.of("docker", "nginx.conf"))
            .replace("web-one:8080", "127.0.0.1:" + portOfOne)
            .replace("web-two:8080", "127.0.0.1:" + portOfTwo)
            .replace("listen 8080", "listen 127.0.0.1:" + port)
            .replace("/tmp/nginx", folder + "/nginx")
            .replace("/dev/stdout", folder + "/access.log");
    Path file = Files.writeString(folder.resolve("nginx.conf"), configuration);
    // Started by root it would hand its work to somebody who may not enter the test's folder.
    String settings = "daemon off;" + (isRoot() ? " user root;" : "");
    Process process =
        new ProcessBuilder(
                program().orElseThrow().toString(), "-c", file.toString(), "-g", settings)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("nginx.log").toFile())
            .start();
    return new Nginx(folder, port, process);
  }

  private static boolean isRoot() {
    return System.getProperty("user.name").equals("root");
  }

  String address() {
    return "http://127.0.0.1:" + port;
  }

  /** What it passed on, a line each: who, when, what, and to which node. */
  List<String> passed() {
    try {
      return Files.readAllLines(folder.resolve("access.log"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    process.waitFor(10, TimeUnit.SECONDS);
  }
}
