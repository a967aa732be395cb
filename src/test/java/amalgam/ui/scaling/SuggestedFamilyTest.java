package amalgam.ui.scaling;

import static org.assertj.core.api.Assertions.assertThat;

import amalgam.contestant.ModelSize.Shape;
import amalgam.contestant.transformer.TrainingFamily;
import amalgam.leaderboard.scaling.SuggestedGrid;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuggestedFamilyTest {

  @Test
  void theFileCanBeTrainedAsItStands(@TempDir Path folder) throws IOException {
    SuggestedGrid grid =
        new SuggestedGrid(
            "letters", 363_456, List.of(new Shape(1, 104, 4), new Shape(8, 48, 4)), 4_499_934L);
    Path file = Files.writeString(folder.resolve("family.yaml"), SuggestedFamily.yaml(grid));

    TrainingFamily family = TrainingFamily.read(file);

    assertThat(family.plans()).hasSize(2);
    assertThat(family.member("letters-l8-d48-s1").layers()).isEqualTo(8);
    assertThat(family.member("letters-l8-d48-s1").width()).isEqualTo(48);
    assertThat(family.member("letters-l8-d48-s1").settings().tokens()).isEqualTo(4_500_000);
    assertThat(family.member("letters-l1-d104-s1").space()).isEqualTo("letters");
  }
}
