package amalgam.tournament.play;

import amalgam.contestant.Contestant;
import amalgam.contestant.ContestantCatalog;
import amalgam.contestant.ContestantException;
import amalgam.contestant.DecodingSettings;
import amalgam.tournament.NewTournament.NewEntrant;
import amalgam.tournament.TournamentDefinition;
import amalgam.tournament.TournamentException;
import amalgam.tournament.TournamentSettings;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who may enter a tournament, and with which settings. */
@Component
class EntryRules {

  private final ContestantCatalog contestants;

  EntryRules(ContestantCatalog contestants) {
    this.contestants = contestants;
  }

  /**
   * The entrants that {@code groups} describe, in their order.
   *
   * @throws TournamentException if one is unknown, enters twice or can only fail
   */
  List<NewEntrant> entrants(
      List<TournamentDefinition.Entrants> groups, TournamentSettings settings) {
    Set<NewEntrant> entrants = new LinkedHashSet<>();
    for (TournamentDefinition.Entrants group : groups) {
      for (String id : group.contestants()) {
        Contestant contestant = contestant(id);
        for (DecodingSettings decoding : group.settings()) {
          checkHops(settings, decoding);
          if (!entrants.add(new NewEntrant(contestant, decoding, samples(settings, decoding)))) {
            throw new TournamentException(
                "'%s' enters twice with the setting '%s'; leave one out."
                    .formatted(id, decoding.label()));
          }
        }
      }
    }
    return List.copyOf(entrants);
  }

  /** A walk that must be longer than it may be can only fail. */
  private static void checkHops(TournamentSettings settings, DecodingSettings decoding) {
    int hopBudget = settings.rules().hopBudget();
    if (decoding.minHops() > hopBudget) {
      throw new TournamentException(
          "minHops is %d, but the hop budget is %d; lower the one or raise the other."
              .formatted(decoding.minHops(), hopBudget));
    }
  }

  private static int samples(TournamentSettings settings, DecodingSettings decoding) {
    return decoding.isGreedy() ? 1 : settings.samplesPerPrompt();
  }

  private Contestant contestant(String id) {
    try {
      return contestants.find(id).orElseThrow(() -> unknown(id));
    } catch (ContestantException e) {
      throw new TournamentException(String.valueOf(e.getMessage()));
    }
  }

  private TournamentException unknown(String id) {
    return new TournamentException(
        "There is no contestant '%s'; known are %s."
            .formatted(
                id, String.join(", ", contestants.all().stream().map(Contestant::id).toList())));
  }
}
