package amalgam.contestant;

import amalgam.concept.ConceptSpace;
import amalgam.concept.TaskKind;
import amalgam.platform.node.AliveNodes;
import amalgam.platform.node.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** The contestants whose files are here, and those whose files another worker holds. */
@Service
class ContestantRoster implements ContestantCatalog {

  private final List<ContestantSource> sources;
  private final ContestantRegistry registry;
  private final ContestantEquipment equipment;
  private final AliveNodes alive;

  ContestantRoster(
      List<ContestantSource> sources,
      ContestantRegistry registry,
      ContestantEquipment equipment,
      AliveNodes alive) {
    this.sources = sources;
    this.registry = registry;
    this.equipment = equipment;
    this.alive = alive;
  }

  @Override
  public List<Contestant> all() {
    Map<String, Contestant> all = new LinkedHashMap<>();
    sources.stream()
        .flatMap(ContestantSource::contestants)
        .forEach(contestant -> all.put(contestant.id(), contestant));
    registry.available().forEach(contestant -> all.putIfAbsent(contestant.id(), contestant));
    return List.copyOf(all.values());
  }

  @Override
  public Optional<Contestant> find(String id) {
    return sources.stream()
        .flatMap(source -> source.find(id).stream())
        .findFirst()
        .or(
            () ->
                registry.available().stream()
                    .filter(contestant -> contestant.id().equals(id))
                    .findFirst());
  }

  @Override
  public List<Fact> facts(String contestantId) {
    return sources.stream()
        .filter(knows(contestantId))
        .findFirst()
        .map(source -> source.facts(contestantId))
        .orElseGet(() -> registry.facts(contestantId));
  }

  @Override
  public boolean plays(String contestantId, TaskKind task) {
    // What only another worker holds is a file of weights, which walk.
    return sources.stream()
        .filter(knows(contestantId))
        .findFirst()
        .map(source -> source.plays(contestantId, task))
        .orElseGet(() -> task == TaskKind.WALK && find(contestantId).isPresent());
  }

  @Override
  public Proposer open(String contestantId, DecodingSettings decoding, ProposalTerms terms) {
    return source(contestantId).open(contestantId, decoding, terms);
  }

  @Override
  public Blender openBlender(
      String contestantId, DecodingSettings decoding, ConceptSpace space, Charge charge) {
    return source(contestantId).openBlender(contestantId, decoding, space, charge);
  }

  private ContestantSource source(String contestantId) {
    return sources.stream()
        .filter(knows(contestantId))
        .findFirst()
        .orElseThrow(
            () ->
                new ContestantException(
                    "The contestant '%s' is not here; put its checkpoint back to let it play."
                        .formatted(contestantId)));
  }

  private static Predicate<ContestantSource> knows(String contestantId) {
    return source -> source.find(contestantId).isPresent();
  }

  @Override
  public String device() {
    String workers =
        alive.workers().stream()
            .map(Node::device)
            .distinct()
            .sorted()
            .collect(Collectors.joining("; "));
    return workers.isEmpty() ? equipment.device() : workers;
  }
}
