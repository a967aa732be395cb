package amalgam.publication;

import static org.assertj.core.api.Assertions.assertThat;

import amalgam.publication.Line.Point;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A line of fewer points is the same line to whoever looks at it. */
class LineTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void noPointIsMissedByMoreThanHalfAPixel(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Point> points =
        IntStream.range(0, 300)
            .mapToObj(
                x -> new Point(2 * x, (int) (100 + 80 * Math.sin(x / 40.0)) + random.nextInt(2)))
            .toList();
    List<Point> kept = Line.of(points).points();
    assertThat(points).containsAll(kept);
    assertThat(kept.getFirst()).isEqualTo(points.getFirst());
    assertThat(kept.getLast()).isEqualTo(points.getLast());
    assertThat(points).allMatch(point -> heightAt(kept, point.x()) - point.y() < 1);
  }

  private static double heightAt(List<Point> line, int x) {
    int next = 1;
    while (line.get(next).x() < x) {
      next++;
    }
    Point from = line.get(next - 1);
    Point to = line.get(next);
    return from.y() + (double) (to.y() - from.y()) * (x - from.x()) / (to.x() - from.x());
  }

  @Test
  void whatIsStraightNeedsItsEndsOnly() {
    assertThat(Line.of(IntStream.range(0, 50).mapToObj(x -> new Point(x, 3 * x)).toList()).path())
        .isEqualTo("M0 0L49 147");
  }
}
