package amalgam.contestant.transformer;

import ai.djl.Device;
import ai.djl.engine.Engine;
import java.util.Locale;

/**
 * What the arithmetic runs on: a graphics processor where the engine sees one, else this machine's
 * processor. The graphics path is written but has not been run.
 *
 * @param gpu whether it is a graphics processor
 * @param description for people and for cards, such as {@code cpu, 1 thread, PyTorch 2.7.1}
 */
public record ComputeDevice(boolean gpu, String description) {

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
      boolean gpu = engine.getGpuCount() > 0;
      String version = engine.getEngineName() + " " + engine.getVersion();
      return gpu
          ? new ComputeDevice(true, "gpu, " + version)
          : new ComputeDevice(false, "cpu, %s, %s".formatted(threads(), version));
    }
  }

  private static String threads() {
    int threads = Integer.getInteger(THREADS, Runtime.getRuntime().availableProcessors());
    return String.format(Locale.ROOT, threads == 1 ? "%d thread" : "%d threads", threads);
  }

  Device djl() {
    return gpu ? Device.gpu() : Device.cpu();
  }
}
