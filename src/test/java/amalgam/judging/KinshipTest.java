package amalgam.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a judge never judges. */
class KinshipTest {

  private final Kinship kinship = new Kinship("q-judge", "lab/Q-7B", "Qwen", List.of("QwQ"));

  @ParameterizedTest
  @CsvSource({
    "other, Mistral, , true",
    "other, Mistral, lab/m-7b, true",
    "other, qwen, , false",
    "other, ' QWEN ', lab/m-7b, false",
    "other, qwq, , false",
    "Q-Judge, Mistral, , false",
    "other, Mistral, LAB/q-7b, false"
  })
  void itJudgesStrangersOnly(String id, String family, String model, boolean mayJudge) {
    assertThat(kinship.objection(new Kinship.Contestant(id, family, model)).isEmpty())
        .isEqualTo(mayJudge);
  }
}
