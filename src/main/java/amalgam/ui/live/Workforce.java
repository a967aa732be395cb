package amalgam.ui.live;

import org.jspecify.annotations.Nullable;

/**
 * Who works, in short.
 *
 * @param device what transformers run on; null while nobody works
 * @param complaints how many things are wrong with the processes
 */
public record Workforce(@Nullable String device, int complaints) {}
