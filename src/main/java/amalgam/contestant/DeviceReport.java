package amalgam.contestant;

import amalgam.platform.node.Gpu;
import java.util.Optional;

/** Says what a source's contestants run on. */
public interface DeviceReport {

  /** For people, such as {@code CPU, 2 threads}. */
  String device();

  /** The graphics processor among them, if it is one. */
  Optional<Gpu> gpu();
}
