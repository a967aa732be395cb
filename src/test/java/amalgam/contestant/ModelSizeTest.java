package amalgam.contestant;

import static org.assertj.core.api.Assertions.assertThat;

import amalgam.contestant.ModelSize.Shape;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ModelSizeTest {

  private static final List<Fact> FACTS =
      List.of(
          new Fact("Space", "letters"),
          new Fact(
              "Architecture",
              "2 layers × width 24",
              Map.of(Fact.LAYERS, 2.0, Fact.WIDTH, 24.0, Fact.HEADS, 4.0)),
          new Fact("Tokens", "4.5M", Map.of(Fact.TRAINING_TOKENS, 4.5e6)),
          new Fact("Compute", "0.9 TFLOPs", Map.of(Fact.TRAINING_FLOPS, 8.5e11)));

  private static Contestant contestant(@Nullable Long parameters) {
    return new Contestant("one", "One", "Family", ContestantKind.TRANSFORMER, parameters, null);
  }

  @Test
  void aCardDeclaresItInNumbers() {
    assertThat(ModelSize.of(contestant(49_104L), FACTS))
        .contains(new ModelSize(49_104, new Shape(2, 24, 4), 4_500_000L, 8.5e11));
  }

  @Test
  void whatIsNotDeclaredIsNotKnown() {
    assertThat(ModelSize.of(contestant(49_104L), List.of()))
        .contains(new ModelSize(49_104, null, null, null));
    assertThat(ModelSize.of(contestant(null), FACTS)).isEmpty();
  }

  @Test
  void seedsAreAlikeAndLongerTrainingsAreNot() {
    ModelSize one = new ModelSize(100, new Shape(2, 4, 1), 1_000_000L, null);

    assertThat(one.isLike(new ModelSize(100, new Shape(2, 4, 1), 1_001_000L, null))).isTrue();
    assertThat(one.isLike(new ModelSize(100, new Shape(2, 4, 1), 2_000_000L, null))).isFalse();
    assertThat(one.isLike(new ModelSize(100, new Shape(1, 6, 1), 1_000_000L, null))).isFalse();
    assertThat(one.isLike(new ModelSize(100, new Shape(2, 4, 1), null, null))).isFalse();
  }
}
