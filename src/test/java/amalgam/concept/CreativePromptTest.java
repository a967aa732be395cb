package amalgam.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class CreativePromptTest {

  private static final Walk WALK = Walk.of(new int[] {0, 1, 2}, new int[] {3, 4});

  @Test
  void countsTheConstraintsThatAWalkMeets() {
    CreativePrompt prompt = CreativePrompt.between(0, 2).including(3).including(5).excluding(4);
    assertThat(prompt.constraintsMet(WALK)).isEqualTo(1);
    assertThat(prompt.excluding(6).constraintsMet(WALK)).isEqualTo(2);
    assertThat(prompt.constraints()).isEqualTo(3);
    assertThat(prompt.level()).isEqualTo(4);
    assertThat(CreativePrompt.between(0, 2).level()).isEqualTo(1);
  }

  @Test
  void saysWhatIsWrongWithAPrompt() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CreativePrompt.between(1, 1))
        .withMessage("A prompt's start and end must differ.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CreativePrompt.between(0, 1).including(2).excluding(2))
        .withMessage("A relation cannot be both required and forbidden by one prompt.");
  }

  @Test
  void aWalkKnowsItsEndsItsRelationsAndItsRevisits() {
    assertThat(WALK.start()).isZero();
    assertThat(WALK.end()).isEqualTo(2);
    assertThat(WALK.uses(4)).isTrue();
    assertThat(WALK.uses(5)).isFalse();
    assertThat(WALK.revisits()).isFalse();
    assertThat(Walk.of(new int[] {0, 1, 0}, new int[] {3, 3}).revisits()).isTrue();
  }
}
