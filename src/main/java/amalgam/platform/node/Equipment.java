package amalgam.platform.node;

import java.util.Optional;
import java.util.Set;

/** What this process has to work with. */
public interface Equipment {

  /** For people, such as {@code cpu, 1 thread, PyTorch 2.7.1}. */
  String device();

  Optional<Gpu> gpu();

  /** Fingerprints of what jobs may require and this process can serve. */
  Set<String> holdings();
}
