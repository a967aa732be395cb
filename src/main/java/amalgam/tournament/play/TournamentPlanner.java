package amalgam.tournament.play;

import amalgam.concept.ConceptSpace;
import amalgam.concept.CreativePrompt;
import amalgam.concept.RelationSet;
import amalgam.concept.SpaceCatalog;
import amalgam.concept.WalkText;
import amalgam.concept.prompt.BundledPrompt;
import amalgam.concept.prompt.PromptGenerator;
import amalgam.concept.prompt.PromptSet;
import amalgam.concept.prompt.PromptSpecification;
import amalgam.creativity.FeasibleFrontier;
import amalgam.platform.definition.DefinitionReader;
import amalgam.tournament.Entrant;
import amalgam.tournament.PromptCounts;
import amalgam.tournament.PromptId;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentDefinition;
import amalgam.tournament.TournamentPrompt;
import amalgam.tournament.TournamentRepository;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Freezes a tournament's prompts, with the ceiling of each, and cuts its work into blocks; all of
 * it or nothing.
 */
@Component
class TournamentPlanner {

  private final TournamentRepository tournaments;
  private final BlockRepository blocks;
  private final SpaceCatalog spaces;

  TournamentPlanner(TournamentRepository tournaments, BlockRepository blocks, SpaceCatalog spaces) {
    this.tournaments = tournaments;
    this.blocks = blocks;
    this.spaces = spaces;
  }

  /**
   * Draws a tournament's prompts.
   *
   * @throws IllegalArgumentException if its space does not yield the prompts it asks for
   */
  Plan draw(Tournament tournament) {
    TournamentDefinition definition = definition(tournament);
    PromptSpecification specification = definition.promptSpecification();
    return new Plan(
        freeze(tournament, specification), specification.levels(), definition.blockSize());
  }

  private static TournamentDefinition definition(Tournament tournament) {
    return DefinitionReader.read("tournament", tournament.definition(), TournamentDefinition.class);
  }

  /** Stores a plan within the caller's transaction, unless the tournament has one. */
  void store(Tournament tournament, Plan plan) {
    if (!tournaments.isPlanned(tournament.id())) {
      tournaments.insertPrompts(tournament.id(), plan.prompts());
      blocks.insert(
          tournaments.entrants(tournament.id()).stream()
              .flatMap(
                  entrant ->
                      cut(entrant, plan.prompts().size(), plan.levels(), plan.blockSize()).stream())
              .toList());
    }
  }

  /** Cuts the work of entrants that came after the prompts were frozen. */
  void cutFor(Tournament tournament, List<Entrant> late) {
    PromptCounts counts = tournaments.promptCounts(tournament.id());
    int blockSize = definition(tournament).blockSize();
    for (Entrant entrant : late) {
      blocks.insert(cut(entrant, counts.prompts(), counts.levels(), blockSize));
    }
  }

  private List<TournamentPrompt> freeze(Tournament tournament, PromptSpecification specification) {
    ConceptSpace space = spaces.get(tournament.spaceId());
    PromptSet set = new PromptGenerator(space).generate(specification);
    FeasibleFrontier frontier =
        new FeasibleFrontier(
            space, tournament.settings().weights(), tournament.settings().rules().hopBudget());
    boolean allowRevisits = tournament.settings().rules().allowRevisits();
    List<TournamentPrompt> prompts = new ArrayList<>();
    for (BundledPrompt bundled : set.prompts()) {
      prompts.add(
          freeze(space, prompts.size(), bundled, frontier.peak(bundled.prompt(), allowRevisits)));
    }
    return prompts;
  }

  private static TournamentPrompt freeze(
      ConceptSpace space,
      int ordinal,
      BundledPrompt bundled,
      Optional<FeasibleFrontier.Peak> peak) {
    CreativePrompt prompt = bundled.prompt();
    return new TournamentPrompt(
        new PromptId(0),
        ordinal,
        bundled.bundle(),
        prompt.level(),
        space.concept(prompt.start()).name(),
        space.concept(prompt.end()).name(),
        names(space, prompt.include()),
        names(space, prompt.exclude()),
        bundled.shareRemoved(),
        peak.map(FeasibleFrontier.Peak::novelty).orElse(null),
        peak.map(found -> WalkText.format(space, found.walk())).orElse(null));
  }

  private static List<String> names(ConceptSpace space, RelationSet relations) {
    return relations.stream().mapToObj(relation -> space.relation(relation).name()).toList();
  }

  /** Whole bundles a block, so that a block's result is about every level alike. */
  private static List<ProposalBlock> cut(Entrant entrant, int prompts, int levels, int blockSize) {
    int bundles = Math.max(1, blockSize / (levels * entrant.samples()));
    int width = bundles * levels;
    List<ProposalBlock> cut = new ArrayList<>();
    for (int first = 0; first < prompts; first += width) {
      int last = Math.min(first + width, prompts);
      cut.add(
          new ProposalBlock(
              0,
              entrant.tournament(),
              entrant.id(),
              cut.size(),
              first,
              last,
              (last - first) * entrant.samples(),
              BlockState.PLANNED));
    }
    return cut;
  }
}
