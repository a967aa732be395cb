package amalgam.contestant.transformer;

import amalgam.platform.node.Gpu;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The graphics processor by name and memory, which the engine does not tell. */
final class GraphicsCard {

  private static final Logger LOG = LoggerFactory.getLogger(GraphicsCard.class);
  private static final List<String> QUESTION =
      List.of("nvidia-smi", "--query-gpu=name,memory.total", "--format=csv,noheader,nounits");
  private static final long SECONDS_TO_ANSWER = 5;
  private static final long MEBIBYTE = 1L << 20;

  private GraphicsCard() {}

  /** The first one, as the driver's own tool names it. */
  static Gpu first() {
    try {
      Process process = new ProcessBuilder(QUESTION).redirectErrorStream(true).start();
      if (!process.waitFor(SECONDS_TO_ANSWER, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        return unnamed();
      }
      try (BufferedReader answer = process.inputReader()) {
        return parse(answer.lines().toList()).orElseGet(GraphicsCard::unnamed);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return unnamed();
    } catch (IOException e) {
      LOG.info("The graphics processor cannot be named: {}", e.getMessage());
      return unnamed();
    }
  }

  private static Gpu unnamed() {
    return new Gpu("a graphics processor", 0);
  }

  /** Reads lines such as {@code NVIDIA H100 80GB HBM3, 81559}, the memory in MiB. */
  static Optional<Gpu> parse(List<String> lines) {
    return lines.stream()
        .map(line -> line.split(","))
        .filter(parts -> parts.length == 2 && parts[1].strip().matches("\\d+"))
        .map(parts -> new Gpu(parts[0].strip(), Long.parseLong(parts[1].strip()) * MEBIBYTE))
        .findFirst();
  }
}
