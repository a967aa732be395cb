package amalgam.ui.play;

import amalgam.tournament.PromptId;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentPrompt;
import com.vaadin.flow.router.Location;
import java.util.Optional;

/** Which prompt the page's address names. */
final class PromptAddress {

  private static final String PROMPT = "prompt";

  private PromptAddress() {}

  /** The prompt that an address names, if any. */
  static Optional<PromptId> of(Location location) {
    return location.getQueryParameters().getSingleParameter(PROMPT).flatMap(PromptAddress::read);
  }

  /** The prompt of that number; empty where it is none. */
  static Optional<PromptId> read(String number) {
    return Optional.of(number)
        .filter(text -> text.matches("[0-9]{1,18}"))
        .map(text -> new PromptId(Long.parseLong(text)));
  }

  /** The address at which a tournament is played. */
  static String of(TournamentId tournament) {
    return "play/" + tournament;
  }

  /** The address of a prompt. */
  static String of(Tournament tournament, TournamentPrompt prompt) {
    return of(tournament.id()) + "?" + PROMPT + "=" + prompt.id();
  }
}
