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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Who judges in one tournament, and whom each language model may judge.
 *
 * @param judges the language models, in the definition's order
 * @param embeddings the places of embeddings in the definition
 * @param contestants behind each entrant
 */
record Bench(
    Tournament tournament,
    List<PanelJudge> judges,
    List<Integer> embeddings,
    Map<EntrantId, Kinship.Contestant> contestants) {

  Bench {
    judges = List.copyOf(judges);
    embeddings = List.copyOf(embeddings);
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
      List<JudgeDefinition> declared = declared(tournament);
      return new Bench(tournament, judges(declared), embeddings(declared), contestants(id));
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

  /** The judges of a tournament's definition. */
  static List<JudgeDefinition> declared(Tournament tournament) {
    return DefinitionReader.read("tournament", tournament.definition(), TournamentDefinition.class)
        .judgesOrNone();
  }

  private static List<PanelJudge> judges(List<JudgeDefinition> declared) {
    List<PanelJudge> judges = new ArrayList<>();
    for (int number = 0; number < declared.size(); number++) {
      JudgeDefinition.Endpoint endpoint = declared.get(number).endpoint();
      if (endpoint != null) {
        judges.add(PanelJudge.of(number, declared.get(number), endpoint));
      }
    }
    return judges;
  }

  private static List<Integer> embeddings(List<JudgeDefinition> declared) {
    return IntStream.range(0, declared.size())
        .filter(number -> declared.get(number).endpoint() == null)
        .boxed()
        .toList();
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
