package amalgam.tournament.play;

import amalgam.platform.definition.DefinitionReader;
import amalgam.tournament.Entrant;
import amalgam.tournament.PromptCounts;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentDefinition;
import amalgam.tournament.TournamentRepository;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Freezes a tournament's prompts and cuts its work into blocks; all of it or nothing. */
@Component
class TournamentPlanner {

  private final TournamentRepository tournaments;
  private final BlockRepository blocks;
  private final Tasks tasks;

  TournamentPlanner(TournamentRepository tournaments, BlockRepository blocks, Tasks tasks) {
    this.tournaments = tournaments;
    this.blocks = blocks;
    this.tasks = tasks;
  }

  /**
   * Draws a tournament's prompts.
   *
   * @throws IllegalArgumentException if its space does not yield the prompts it asks for
   */
  Plan draw(Tournament tournament) {
    TournamentDefinition definition = definition(tournament);
    return new Plan(
        tasks.draw(definition), definition.promptSpecification().levels(), definition.blockSize());
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
