package amalgam.tournament.play;

import amalgam.concept.ConceptSpace;
import amalgam.concept.SpaceCatalog;
import amalgam.contestant.ContestantCatalog;
import amalgam.creativity.blend.TextVectors;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentDefinition;
import amalgam.tournament.TournamentPrompt;
import java.util.List;
import org.springframework.stereotype.Component;

/** What tournaments ask, by the kind of their task. */
@Component
class Tasks {

  private final SpaceCatalog spaces;
  private final ContestantCatalog contestants;
  private final TextVectors vectors;
  private final UtilityPanel panel;

  Tasks(
      SpaceCatalog spaces, ContestantCatalog contestants, TextVectors vectors, UtilityPanel panel) {
    this.spaces = spaces;
    this.contestants = contestants;
    this.vectors = vectors;
    this.panel = panel;
  }

  /** The task of a tournament. */
  Task of(Tournament tournament) {
    ConceptSpace space = spaces.get(tournament.spaceId());
    return switch (tournament.task()) {
      case WALK -> new WalkTask(space, tournament.settings(), contestants);
      case BLEND -> new BlendTask(space, tournament, vectors, panel, contestants);
    };
  }

  /**
   * Checks what a definition says of its prompts, before any is drawn.
   *
   * @throws IllegalArgumentException if they cannot be drawn so
   */
  void check(TournamentDefinition definition) {
    drawing(definition).check();
  }

  /**
   * Draws the prompts that a definition describes.
   *
   * @throws IllegalArgumentException if its space does not yield them
   */
  List<TournamentPrompt> draw(TournamentDefinition definition) {
    return drawing(definition).draw();
  }

  private PromptDrawing drawing(TournamentDefinition definition) {
    ConceptSpace space = spaces.get(definition.space());
    return switch (definition.taskOrDefault()) {
      case WALK -> new WalkPromptDrawing(space, definition);
      case BLEND -> new BlendPromptDrawing(space, definition);
    };
  }
}
