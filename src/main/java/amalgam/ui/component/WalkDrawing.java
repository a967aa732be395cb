package amalgam.ui.component;

import java.util.List;

/** A walk to be drawn: {@code hops} lead from each of {@code concepts} to the next. */
public record WalkDrawing(List<Node> concepts, List<Hop> hops) {

  /** A concept that a walk visits. */
  public record Node(String name, boolean known, String definition) {}

  /** A hop, and whether the space has its edge. */
  public record Hop(String phrase, boolean exists) {}
}
