package amalgam.contestant.endpoint.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import amalgam.arena.Repositories;
import amalgam.contestant.ContestantRegistry;
import amalgam.contestant.endpoint.ContextMode;
import amalgam.contestant.endpoint.EndpointRepository;
import amalgam.contestant.endpoint.EndpointSettings;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What workers rely on that ask models behind servers. */
abstract class EndpointRepositoryContract {

  private final Repositories repositories;
  private final EndpointRepository endpoints;

  EndpointRepositoryContract(Repositories repositories) {
    this.repositories = repositories;
    this.endpoints = repositories.get(EndpointRepository.class);
  }

  private EndpointSettings stored(String id, String baseUrl, EndpointSettings.Price price) {
    EndpointSettings settings =
        new EndpointSettings(
            id,
            "Größe 猫",
            "Fämily",
            URI.create(baseUrl),
            "lab/model",
            price == null ? null : "AMALGAM_KEY_LAB",
            price == null ? null : 7_615_616_512L,
            ContextMode.OPEN_BOOK,
            16,
            2048,
            price,
            1,
            null,
            null,
            null);
    repositories.get(ContestantRegistry.class).register(settings.contestant(), List.of());
    repositories.inTransaction(
        () -> {
          endpoints.store(settings);
          return settings;
        });
    return settings;
  }

  @Test
  void howAModelIsReachedComesBackAsItWasStoredLast() {
    String id = "endpoint-" + UUID.randomUUID();
    EndpointSettings first = stored(id, "https://one.example.org/v1", null);
    assertThat(endpoints.find(id)).contains(first);
    EndpointSettings next =
        stored(id, "http://localhost:8000/v1", new EndpointSettings.Price(0.1, 0.3));
    assertThat(endpoints.find(id)).contains(next);
    assertThat(endpoints.all()).contains(next).doesNotContain(first);
  }

  @Test
  void ofTheUnknownNothingIsKnown() {
    assertThat(endpoints.find("nobody")).isEmpty();
  }
}
