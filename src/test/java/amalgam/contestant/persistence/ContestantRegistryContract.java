package amalgam.contestant.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import amalgam.arena.Repositories;
import amalgam.contestant.Contestant;
import amalgam.contestant.ContestantKind;
import amalgam.contestant.ContestantRegistry;
import amalgam.contestant.Fact;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What nodes rely on that do not hold the files of models. */
abstract class ContestantRegistryContract {

  private final ContestantRegistry registry;

  ContestantRegistryContract(Repositories repositories) {
    this.registry = repositories.get(ContestantRegistry.class);
  }

  @Test
  void whatWasToldLastIsKnown() {
    String id = "model-" + UUID.randomUUID();
    registry.register(model(id, "f1"), List.of(new Fact("Layers", "2")));
    registry.register(model(id, "f2"), List.of(new Fact("Layers", "4"), new Fact("Größe", "猫")));
    assertThat(registry.facts(id)).containsExactly(new Fact("Layers", "4"), new Fact("Größe", "猫"));
    assertThat(registry.facts("unknown")).isEmpty();
  }

  @Test
  void nobodyIsAvailableWhoseFileNoAliveWorkerHolds() {
    String id = "model-" + UUID.randomUUID();
    registry.register(model(id, "f1"), List.of());
    assertThat(registry.available()).extracting(Contestant::id).doesNotContain(id);
  }

  private static Contestant model(String id, String fingerprint) {
    return new Contestant(id, "Model", "Models", ContestantKind.TRANSFORMER, 7L, fingerprint);
  }
}
