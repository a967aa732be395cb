package amalgam.ui.live;

import amalgam.tournament.AuditEntry;
import amalgam.tournament.Entrant;
import amalgam.tournament.FailedUnit;
import amalgam.tournament.Progress;
import amalgam.tournament.Publication;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentPrompt;
import java.util.List;
import java.util.Map;

/**
 * A tournament, how far it is, who plays, what is asked, what failed, and what was done to it.
 *
 * @param names of the entrants' contestants, by id
 * @param prompts none until they are drawn
 * @param failed units that wait for a person, by entrant
 * @param retrying how many units failed and are being tried again
 * @param history the latest first
 * @param publication what was private before it was public
 */
public record TournamentNews(
    Tournament tournament,
    Progress progress,
    List<Entrant> entrants,
    Map<String, String> names,
    List<TournamentPrompt> prompts,
    List<FailedUnit> failed,
    int retrying,
    List<AuditEntry> history,
    Publication publication) {

  /** The same, with something that stands in the way. */
  TournamentNews withTrouble(String sentence) {
    return new TournamentNews(
        tournament,
        progress.withTrouble(sentence),
        entrants,
        names,
        prompts,
        failed,
        retrying,
        history,
        publication);
  }
}
