package amalgam.contestant;

/**
 * What was said where an idea was wanted.
 *
 * @param idea the idea alone; empty where the answer holds none
 * @param text the answer as it was given
 */
public record BlendAnswer(String idea, String text) {}
