package amalgam.ui.tournament;

import amalgam.concept.SpaceCatalog;
import amalgam.concept.SpaceSummary;
import amalgam.concept.TaskKind;
import amalgam.contestant.Contestant;
import amalgam.contestant.ContestantCatalog;
import amalgam.contestant.ContestantKind;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.stream.Collectors;

/** A definition that can be started as it stands: a space and contestants that are there. */
@SpringComponent
class ExampleDefinition {

  private final SpaceCatalog spaces;
  private final ContestantCatalog contestants;

  ExampleDefinition(SpaceCatalog spaces, ContestantCatalog contestants) {
    this.spaces = spaces;
    this.contestants = contestants;
  }

  String text() {
    String space =
        spaces.summaries().stream()
            .map(SpaceSummary::identity)
            .map(identity -> identity.id())
            .findFirst()
            .orElse("letters");
    String entrants =
        contestants.all().stream()
            .filter(contestant -> contestant.kind() == ContestantKind.BASELINE)
            .filter(contestant -> contestants.plays(contestant.id(), TaskKind.WALK))
            .map(Contestant::id)
            .collect(Collectors.joining(", "));
    return """
    name: My tournament
    space: %s
    # "blend" asks for ideas that two concepts come together in: then a space of words, 'random-blend'
    # and models behind servers as entrants, no 'kind' of prompts and no rules.
    task: walk
    seed: 1
    # How often each entrant that draws at random answers a prompt.
    samplesPerPrompt: 2
    prompts: { kind: detour, bundles: 20, levels: 4 }
    rules: { hopBudget: 6, allowRevisits: false }
    entrants:
      - contestants: [%s]
        # One entrant each; greedy alone where this is left out.
        decodings:
          - { temperature: 0 }
    """
        .formatted(space, entrants);
  }
}
