package amalgam.ui.live;

import amalgam.tournament.Entrant;
import amalgam.tournament.Progress;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentPrompt;
import java.util.List;
import java.util.Map;

/**
 * A tournament, how far it is, who plays, and what is asked.
 *
 * @param names of the entrants' contestants, by id
 * @param prompts none until they are drawn
 */
public record TournamentNews(
    Tournament tournament,
    Progress progress,
    List<Entrant> entrants,
    Map<String, String> names,
    List<TournamentPrompt> prompts) {

  /** The same, with something that stands in the way. */
  TournamentNews withTrouble(String sentence) {
    return new TournamentNews(tournament, progress.withTrouble(sentence), entrants, names, prompts);
  }
}
