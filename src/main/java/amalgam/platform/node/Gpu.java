package amalgam.platform.node;

/**
 * A graphics processor.
 *
 * @param memory in bytes
 */
public record Gpu(String name, long memory) {}
