package amalgam.contestant;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;

/** The contestants of every source. */
@Service
class ContestantRoster implements ContestantCatalog {

  private final List<ContestantSource> sources;
  private final List<DeviceReport> devices;

  ContestantRoster(List<ContestantSource> sources, List<DeviceReport> devices) {
    this.sources = sources;
    this.devices = devices;
  }

  @Override
  public List<Contestant> all() {
    return sources.stream().flatMap(ContestantSource::contestants).toList();
  }

  @Override
  public Optional<Contestant> find(String id) {
    return sources.stream().flatMap(source -> source.find(id).stream()).findFirst();
  }

  @Override
  public List<Fact> facts(String contestantId) {
    return sources.stream()
        .filter(knows(contestantId))
        .findFirst()
        .map(source -> source.facts(contestantId))
        .orElse(List.of());
  }

  @Override
  public Proposer open(String contestantId, DecodingSettings decoding, ProposalTerms terms) {
    return sources.stream()
        .filter(knows(contestantId))
        .findFirst()
        .orElseThrow(
            () ->
                new ContestantException(
                    "The contestant '%s' is not here; put its checkpoint back to let it play."
                        .formatted(contestantId)))
        .open(contestantId, decoding, terms);
  }

  private static Predicate<ContestantSource> knows(String contestantId) {
    return source -> source.find(contestantId).isPresent();
  }

  @Override
  public String device() {
    return devices.stream()
        .map(DeviceReport::device)
        .findFirst()
        .orElse("no device for transformers");
  }
}
