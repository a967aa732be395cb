package amalgam.judging.panel;

import amalgam.contestant.Contestant;
import amalgam.contestant.endpoint.EndpointRepository;
import amalgam.contestant.endpoint.EndpointSettings;
import amalgam.judging.JudgedPair;
import amalgam.judging.Kinship;
import amalgam.platform.definition.DefinitionReader;
import amalgam.rating.Comparison;
import amalgam.rating.Side;
import amalgam.tournament.Entrant;
import amalgam.tournament.EntrantId;
import amalgam.tournament.JudgeDefinition;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentDefinition;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentRepository;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The language models that judge in one tournament, and whom each of them may judge.
 *
 * @param judges in the definition's order
 * @param contestants behind each entrant
 */
record Bench(
    Tournament tournament,
    List<PanelJudge> judges,
    Map<EntrantId, Kinship.Contestant> contestants) {

  Bench {
    judges = List.copyOf(judges);
    contestants = Map.copyOf(contestants);
  }

  /** Finds who sits on it. */
  @Component
  static class Seats {

    private final TournamentRepository tournaments;
    private final EndpointRepository endpoints;

    Seats(TournamentRepository tournaments, EndpointRepository endpoints) {
      this.tournaments = tournaments;
      this.endpoints = endpoints;
    }

    /** The bench of a tournament. */
    Bench of(TournamentId id) {
      Tournament tournament = tournaments.find(id).orElseThrow();
      return new Bench(tournament, judges(tournament), contestants(id));
    }

    private Map<EntrantId, Kinship.Contestant> contestants(TournamentId id) {
      Map<String, Contestant> known =
          tournaments.contestants(id).stream()
              .collect(Collectors.toMap(Contestant::id, Function.identity()));
      Map<EntrantId, Kinship.Contestant> contestants = new HashMap<>();
      for (Entrant entrant : tournaments.entrants(id)) {
        Contestant one = Objects.requireNonNull(known.get(entrant.contestantId()));
        String model = endpoints.find(one.id()).map(EndpointSettings::model).orElse(null);
        contestants.put(entrant.id(), new Kinship.Contestant(one.id(), one.family(), model));
      }
      return contestants;
    }
  }

  /** The language models among the judges of a tournament's definition. */
  static List<PanelJudge> judges(Tournament tournament) {
    TournamentDefinition definition =
        DefinitionReader.read("tournament", tournament.definition(), TournamentDefinition.class);
    List<JudgeDefinition> all = definition.judgesOrNone();
    List<PanelJudge> judges = new ArrayList<>();
    for (int number = 0; number < all.size(); number++) {
      JudgeDefinition.Endpoint endpoint = all.get(number).endpoint();
      if (endpoint != null) {
        judges.add(PanelJudge.of(number, all.get(number), endpoint));
      }
    }
    return judges;
  }

  /** The judge of that place in the definition. */
  PanelJudge judge(int number) {
    return judges.stream().filter(judge -> judge.number() == number).findFirst().orElseThrow();
  }

  /** Why a judge must not judge a pair; empty where it may. */
  Optional<String> objection(PanelJudge judge, JudgedPair pair) {
    Comparison comparison = pair.comparison();
    return Stream.of(comparison.left(), comparison.right())
        .flatMap(side -> objection(judge, side).stream())
        .findFirst();
  }

  /** Why a judge must not judge a proposal; empty where it may. */
  Optional<String> objection(PanelJudge judge, Side side) {
    return judge.kinship().objection(Objects.requireNonNull(contestants.get(side.entrant())));
  }

  /** Those that compare, of which a panel is made. */
  List<PanelJudge> comparing() {
    return judges.stream().filter(PanelJudge::compares).toList();
  }
}
