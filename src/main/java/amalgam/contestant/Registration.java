package amalgam.contestant;

import amalgam.platform.node.Round;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells the installation of the contestants whose files are here. */
@Component
class Registration implements Round {

  private final List<ContestantSource> sources;
  private final ContestantRegistry registry;
  private final Map<String, Contestant> told = new HashMap<>();

  Registration(List<ContestantSource> sources, ContestantRegistry registry) {
    this.sources = sources;
    this.registry = registry;
  }

  @Override
  public void make() {
    for (ContestantSource source : sources) {
      source
          .contestants()
          .filter(contestant -> contestant.fingerprint() != null)
          .filter(contestant -> !contestant.equals(told.get(contestant.id())))
          .forEach(contestant -> tell(source, contestant));
    }
  }

  private void tell(ContestantSource source, Contestant contestant) {
    registry.register(contestant, source.facts(contestant.id()));
    told.put(contestant.id(), contestant);
  }
}
