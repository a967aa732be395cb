package amalgam.tournament.play;

import amalgam.concept.ConceptSpace;
import amalgam.concept.TaskKind;
import amalgam.concept.blend.BlendPrompt;
import amalgam.concept.blend.BlendPrompts;
import amalgam.tournament.PromptId;
import amalgam.tournament.TournamentDefinition;
import amalgam.tournament.TournamentPrompt;
import java.util.ArrayList;
import java.util.List;

/** Prompts for blends; nobody knows how novel an idea could be, so they have no ceiling. */
record BlendPromptDrawing(ConceptSpace space, TournamentDefinition definition)
    implements PromptDrawing {

  @Override
  public void check() {
    definition.blendSpecification();
    new BlendPrompts(space).check();
  }

  @Override
  public List<TournamentPrompt> draw() {
    List<List<BlendPrompt>> bundles = new BlendPrompts(space).draw(definition.blendSpecification());
    List<TournamentPrompt> prompts = new ArrayList<>();
    for (int bundle = 0; bundle < bundles.size(); bundle++) {
      for (BlendPrompt prompt : bundles.get(bundle)) {
        prompts.add(freeze(prompts.size(), bundle, prompt));
      }
    }
    return prompts;
  }

  private TournamentPrompt freeze(int ordinal, int bundle, BlendPrompt prompt) {
    return new TournamentPrompt(
        new PromptId(0),
        ordinal,
        bundle,
        prompt.level(),
        space.concept(prompt.start()).name(),
        space.concept(prompt.end()).name(),
        prompt.constraints(),
        List.of(),
        0,
        null,
        null,
        TaskKind.BLEND);
  }
}
