package amalgam.tournament.play;

import amalgam.tournament.TournamentPrompt;
import java.util.List;

/** Draws the prompts of one tournament. */
interface PromptDrawing {

  /**
   * Checks what can be checked without drawing.
   *
   * @throws IllegalArgumentException if they cannot be drawn so
   */
  void check();

  /**
   * The prompts in their order; the same every time.
   *
   * @throws IllegalArgumentException if the space does not yield them
   */
  List<TournamentPrompt> draw();
}
