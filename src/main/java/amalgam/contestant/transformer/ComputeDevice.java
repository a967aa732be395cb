package amalgam.contestant.transformer;

import ai.djl.Device;
import ai.djl.engine.Engine;
import amalgam.platform.node.Gpu;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the arithmetic runs on: a graphics processor where the engine sees one, else this machine's
 * processor. The graphics path is written but has not been run.
 *
 * @param card the graphics processor, if it is one
 * @param description for people and for cards, such as {@code cpu, 1 thread, PyTorch 2.7.1}
 */
public record ComputeDevice(@Nullable Gpu card, String description) {

  private static final String THREADS = "ai.djl.pytorch.num_threads";

  /** The best device of this machine. Starts the engine, which takes seconds the first time. */
  public static ComputeDevice best() {
    return Best.DEVICE;
  }

  /** Looked for once: the search warns where a driver is missing. */
  private static final class Best {
    static final ComputeDevice DEVICE = find();

    private static ComputeDevice find() {
      Engine engine = Engine.getInstance();
      String version = engine.getEngineName() + " " + engine.getVersion();
      if (engine.getGpuCount() == 0) {
        return new ComputeDevice(null, "cpu, %s, %s".formatted(threads(), version));
      }
      Gpu card = GraphicsCard.first();
      return new ComputeDevice(card, "%s, %s".formatted(card.name(), version));
    }
  }

  private static String threads() {
    int threads = Integer.getInteger(THREADS, Runtime.getRuntime().availableProcessors());
    return String.format(Locale.ROOT, threads == 1 ? "%d thread" : "%d threads", threads);
  }

  Device djl() {
    return card == null ? Device.cpu() : Device.gpu();
  }
}
