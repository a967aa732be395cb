package amalgam.platform.news;

/**
 * Announced in this process when another has told something.
 *
 * @param everything whether anything may have been missed, so that all is to be looked at again;
 *     the message is empty then
 */
public record Heard(String message, boolean everything) {}
