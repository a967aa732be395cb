package amalgam.tournament.play;

import amalgam.concept.TaskKind;
import amalgam.contestant.Contestant;
import amalgam.contestant.ContestantCatalog;
import amalgam.contestant.ContestantException;
import amalgam.contestant.ContestantKind;
import amalgam.contestant.DecodingSettings;
import amalgam.contestant.endpoint.Chats;
import amalgam.contestant.endpoint.EndpointDefinition;
import amalgam.contestant.endpoint.Endpoints;
import amalgam.tournament.JudgeDefinition;
import amalgam.tournament.NewTournament.NewEntrant;
import amalgam.tournament.TournamentDefinition;
import amalgam.tournament.TournamentException;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentRepository;
import amalgam.tournament.TournamentSettings;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who may enter a tournament, and with which settings. */
@Component
class EntryRules {

  private static final String CANNOT_BLEND =
      "'%s' cannot blend concepts; models behind servers can, the baseline 'random-blend', and"
          + " people, who come by themselves.";
  private static final String CANNOT_WALK =
      "'%s' blends concepts and cannot walk; let it enter a tournament whose task is to blend.";

  private final ContestantCatalog contestants;
  private final Endpoints endpoints;
  private final Chats chats;
  private final TournamentRepository tournaments;

  EntryRules(
      ContestantCatalog contestants,
      Endpoints endpoints,
      Chats chats,
      TournamentRepository tournaments) {
    this.contestants = contestants;
    this.endpoints = endpoints;
    this.chats = chats;
    this.tournaments = tournaments;
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
      for (Contestant contestant : contestants(group)) {
        checkTask(settings.task(), contestant);
        for (DecodingSettings decoding : group.settings()) {
          checkHops(settings, decoding);
          if (!entrants.add(new NewEntrant(contestant, decoding, samples(settings, decoding)))) {
            throw new TournamentException(
                "'%s' enters twice with the setting '%s'; leave one out."
                    .formatted(contestant.id(), decoding.label()));
          }
        }
      }
    }
    return List.copyOf(entrants);
  }

  private void checkTask(TaskKind task, Contestant contestant) {
    boolean canPlay =
        contestant.kind() == ContestantKind.ENDPOINT || contestants.plays(contestant.id(), task);
    if (!canPlay) {
      throw new TournamentException(
          (task == TaskKind.BLEND ? CANNOT_BLEND : CANNOT_WALK).formatted(contestant.id()));
    }
  }

  /** A walk that must be longer than it may be can only fail; an idea is no walk. */
  private static void checkHops(TournamentSettings settings, DecodingSettings decoding) {
    if (settings.task() == TaskKind.BLEND && (decoding.minHops() > 1 || decoding.noRevisits())) {
      throw new TournamentException(
          "The decoding settings minHops and noRevisits are about walks, but the task is to blend;"
              + " leave them out.");
    }
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

  /**
   * Notes how the endpoints in {@code groups} are reached and what a tournament may spend with
   * them, within the caller's transaction.
   */
  void store(TournamentId id, List<TournamentDefinition.Entrants> groups) {
    for (TournamentDefinition.Entrants group : groups) {
      EndpointDefinition endpoint = group.endpoint();
      if (endpoint == null) {
        group.ids().forEach(contestant -> endpoints.open(id.value(), contestant));
      } else {
        endpoints.store(id.value(), endpoint.settings());
      }
    }
  }

  /**
   * Checks the judges of a tournament.
   *
   * @throws TournamentException if one is named twice, or its server may not be asked
   */
  void checkJudges(List<JudgeDefinition> judges) {
    Set<String> ids = new HashSet<>();
    for (JudgeDefinition judge : judges) {
      JudgeDefinition.Endpoint endpoint = judge.endpoint();
      String id = endpoint == null ? JudgeDefinition.EMBEDDING : endpoint.id();
      if (!ids.add(id)) {
        throw new TournamentException(
            "The judge '%s' is named twice; give each an id of its own.".formatted(id));
      }
      if (endpoint != null) {
        checkAddress(endpoint);
      }
    }
  }

  private void checkAddress(JudgeDefinition.Endpoint endpoint) {
    try {
      chats.check(endpoint.settings());
    } catch (ContestantException e) {
      throw new TournamentException(String.valueOf(e.getMessage()));
    }
  }

  private List<Contestant> contestants(TournamentDefinition.Entrants group) {
    EndpointDefinition endpoint = group.endpoint();
    return endpoint == null
        ? group.ids().stream().map(this::contestant).toList()
        : List.of(contestant(endpoint));
  }

  private Contestant contestant(EndpointDefinition endpoint) {
    boolean isTaken =
        Stream.of(contestants.find(endpoint.id()), tournaments.contestant(endpoint.id()))
            .flatMap(Optional::stream)
            .anyMatch(known -> known.kind() != ContestantKind.ENDPOINT);
    if (isTaken) {
      throw new TournamentException(
          "'%s' is the id of another contestant; give the endpoint one of its own."
              .formatted(endpoint.id()));
    }
    try {
      return endpoints.check(endpoint.settings());
    } catch (ContestantException e) {
      throw new TournamentException(String.valueOf(e.getMessage()));
    }
  }

  private Contestant contestant(String id) {
    try {
      endpoints.checkAgain(id);
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
