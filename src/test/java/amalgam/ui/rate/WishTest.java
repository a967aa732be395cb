package amalgam.ui.rate;

import static org.assertj.core.api.Assertions.assertThat;

import amalgam.rating.AssignmentId;
import amalgam.rating.Axis;
import amalgam.rating.assignment.ScalePoints;
import amalgam.statistics.rating.Outcome;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** What a browser sends is read with suspicion. */
class WishTest {

  private static Wish read(String json) {
    return Wish.read(JsonMapper.shared().readTree(json));
  }

  @Test
  void anAnswerIsRead() {
    Wish wish =
        read(
            """
            {"deed": "answer", "pair": "12", "took": 4321,
             "answers": {"novelty": "left", "utility": "both_bad"}, "marks": {}}
            """);

    assertThat(wish)
        .isEqualTo(
            new Wish(
                Wish.Deed.ANSWER,
                new AssignmentId(12),
                Map.of(Axis.NOVELTY, Outcome.LEFT, Axis.UTILITY, Outcome.BOTH_BAD),
                Map.of(),
                Duration.ofMillis(4321)));
  }

  @Test
  void marksOnScalesAreRead() {
    Wish wish =
        read(
            """
            {"deed": "answer", "pair": "12", "answers": {},
             "marks": {"novelty-left": 7, "novelty-right": 1, "utility-left": 8, "utility-right": 1}}
            """);

    assertThat(wish.points()).isEqualTo(Map.of(Axis.NOVELTY, new ScalePoints(7, 1)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "null",
        "[]",
        "{\"deed\": 1, \"pair\": {}, \"answers\": \"left\", \"marks\": [1], \"took\": \"x\"}",
        "{\"deed\": \"drop\", \"pair\": \"-1\", \"took\": -5}",
        "{\"deed\": \"\", \"pair\": \"9999999999999999999999\"}",
        "{\"deed\": \"\", \"pair\": \"1; drop table vote\"}"
      })
  void nonsenseIsNoWish(String json) {
    assertThat(read(json))
        .isEqualTo(
            new Wish(Wish.Deed.UNKNOWN, new AssignmentId(0), Map.of(), Map.of(), Duration.ZERO));
  }
}
