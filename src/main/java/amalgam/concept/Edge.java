package amalgam.concept;

/**
 * An edge in indices of its space: {@code head} stands in {@code relation} to {@code tail}. Walked
 * both ways; the direction is kept for display.
 */
public record Edge(int head, int relation, int tail) {}
