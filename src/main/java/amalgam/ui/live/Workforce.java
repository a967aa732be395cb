package amalgam.ui.live;

/**
 * Who works, in short.
 *
 * @param device what transformers run on
 * @param complaints how many things are wrong with the processes
 */
public record Workforce(String device, int complaints) {}
