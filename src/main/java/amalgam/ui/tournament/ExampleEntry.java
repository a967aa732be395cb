package amalgam.ui.tournament;

import amalgam.concept.TaskKind;
import amalgam.contestant.Contestant;
import amalgam.contestant.ContestantCatalog;
import amalgam.contestant.ContestantKind;
import amalgam.contestant.DecodingSettings;
import amalgam.tournament.Entrant;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Further entrants that could be let in as they stand: of the families that play, not yet in. */
@SpringComponent
class ExampleEntry {

  private final ContestantCatalog contestants;

  ExampleEntry(ContestantCatalog contestants) {
    this.contestants = contestants;
  }

  /**
   * @param task what is asked for
   * @param entrants those that are in
   */
  String text(TaskKind task, List<Entrant> entrants) {
    Set<String> present =
        entrants.stream().map(Entrant::contestantId).collect(Collectors.toUnmodifiableSet());
    List<Contestant> here =
        contestants.all().stream().filter(one -> contestants.plays(one.id(), task)).toList();
    List<Contestant> playing =
        here.stream().filter(contestant -> present.contains(contestant.id())).toList();
    Set<String> families =
        playing.stream().map(Contestant::family).collect(Collectors.toUnmodifiableSet());
    List<String> absent =
        here.stream()
            .filter(contestant -> !present.contains(contestant.id()))
            .filter(
                contestant ->
                    contestant.kind() == ContestantKind.BASELINE
                        || families.contains(contestant.family()))
            .map(Contestant::id)
            .toList();
    if (!absent.isEmpty()) {
      return newcomers(absent);
    }
    String id =
        playing.isEmpty()
            ? (task == TaskKind.BLEND ? "random-blend" : "random-walk")
            : playing.getFirst().id();
    return anotherSetting(id, entrants);
  }

  private static String newcomers(List<String> ids) {
    return """
    # These are here and do not play yet; leave out whom you do not want.
    entrants:
      - contestants: [%s]
        # One entrant each; greedy alone where this is left out.
        decodings:
          - { temperature: 0 }
    """
        .formatted(String.join(", ", ids));
  }

  private static String anotherSetting(String id, List<Entrant> entrants) {
    Set<DecodingSettings> taken =
        entrants.stream()
            .filter(entrant -> entrant.contestantId().equals(id))
            .map(Entrant::decoding)
            .collect(Collectors.toUnmodifiableSet());
    double free =
        IntStream.iterate(5, tenths -> tenths + 1)
            .mapToDouble(tenths -> tenths / 10.0)
            .filter(temperature -> !taken.contains(drawing(temperature)))
            .findFirst()
            .orElseThrow();
    return """
    # Whoever could play here plays already; with another setting it is another entrant.
    entrants:
      - contestants: [%s]
        decodings:
          - { temperature: %s }
    """
        .formatted(id, free);
  }

  private static DecodingSettings drawing(double temperature) {
    DecodingSettings greedy = DecodingSettings.GREEDY;
    return new DecodingSettings(
        temperature, greedy.topK(), greedy.topP(), greedy.noRevisits(), greedy.minHops());
  }
}
