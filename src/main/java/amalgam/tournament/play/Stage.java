package amalgam.tournament.play;

import amalgam.tournament.Entrant;
import amalgam.tournament.EntrantId;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentPrompt;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What every block of one tournament needs, read once. */
record Stage(
    Tournament tournament,
    Task task,
    List<TournamentPrompt> prompts,
    Map<EntrantId, Entrant> entrants) {

  static Stage of(
      Tournament tournament, Task task, List<TournamentPrompt> prompts, List<Entrant> entrants) {
    return new Stage(
        tournament,
        task,
        prompts,
        entrants.stream().collect(Collectors.toMap(Entrant::id, Function.identity())));
  }
}
