package amalgam.tournament.play;

import amalgam.concept.ConceptSpace;
import amalgam.concept.CreativePrompt;
import amalgam.concept.RelationSet;
import amalgam.concept.WalkText;
import amalgam.concept.prompt.BundledPrompt;
import amalgam.concept.prompt.PromptGenerator;
import amalgam.concept.prompt.PromptSet;
import amalgam.creativity.FeasibleFrontier;
import amalgam.tournament.PromptId;
import amalgam.tournament.TournamentDefinition;
import amalgam.tournament.TournamentPrompt;
import amalgam.tournament.TournamentSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Prompts for walks, each with its ceiling. */
record WalkPromptDrawing(ConceptSpace space, TournamentDefinition definition)
    implements PromptDrawing {

  @Override
  public void check() {
    definition.promptSpecification();
  }

  @Override
  public List<TournamentPrompt> draw() {
    TournamentSettings settings = definition.settings();
    PromptSet set = new PromptGenerator(space).generate(definition.promptSpecification());
    FeasibleFrontier frontier =
        new FeasibleFrontier(space, settings.weights(), settings.rules().hopBudget());
    boolean allowRevisits = settings.rules().allowRevisits();
    List<TournamentPrompt> prompts = new ArrayList<>();
    for (BundledPrompt bundled : set.prompts()) {
      prompts.add(freeze(prompts.size(), bundled, frontier.peak(bundled.prompt(), allowRevisits)));
    }
    return prompts;
  }

  private TournamentPrompt freeze(
      int ordinal, BundledPrompt bundled, Optional<FeasibleFrontier.Peak> peak) {
    CreativePrompt prompt = bundled.prompt();
    return new TournamentPrompt(
        new PromptId(0),
        ordinal,
        bundled.bundle(),
        prompt.level(),
        space.concept(prompt.start()).name(),
        space.concept(prompt.end()).name(),
        names(prompt.include()),
        names(prompt.exclude()),
        bundled.shareRemoved(),
        peak.map(FeasibleFrontier.Peak::novelty).orElse(null),
        peak.map(found -> WalkText.format(space, found.walk())).orElse(null));
  }

  private List<String> names(RelationSet relations) {
    return relations.stream().mapToObj(relation -> space.relation(relation).name()).toList();
  }
}
