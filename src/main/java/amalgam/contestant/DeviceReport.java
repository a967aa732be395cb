package amalgam.contestant;

/** Says what a source's contestants run on. */
@FunctionalInterface
public interface DeviceReport {

  /** For people, such as {@code CPU, 2 threads}. */
  String device();
}
