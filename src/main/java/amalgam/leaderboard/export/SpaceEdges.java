package amalgam.leaderboard.export;

import amalgam.concept.ConceptSpace;
import amalgam.concept.Edge;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** A space as tab-separated lines: head, relation, tail. */
public final class SpaceEdges {

  private SpaceEdges() {}

  /** Writes every edge of {@code space}, in its order. */
  public static void write(OutputStream output, ConceptSpace space) throws IOException {
    Writer lines = new BufferedWriter(new OutputStreamWriter(output, StandardCharsets.UTF_8));
    lines.write("head\trelation\ttail\n");
    for (Edge edge : space.edges()) {
      lines.write(
          "%s\t%s\t%s\n"
              .formatted(
                  space.concept(edge.head()).name(),
                  space.relation(edge.relation()).name(),
                  space.concept(edge.tail()).name()));
    }
    lines.flush();
  }
}
