package amalgam.contestant;

/** A line of a contestant's card, such as {@code Layers × width: 2 × 96}. */
public record Fact(String label, String value) {}
