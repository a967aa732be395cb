package amalgam.leaderboard.agreement;

import amalgam.contestant.endpoint.EndpointSettings.Price;
import amalgam.judging.JudgingRepository;
import amalgam.judging.embedding.EmbeddingVerdicts;
import amalgam.leaderboard.Proposals;
import amalgam.platform.definition.DefinitionException;
import amalgam.platform.definition.DefinitionReader;
import amalgam.rating.Axis;
import amalgam.rating.FeedingJudges;
import amalgam.rating.Judge;
import amalgam.rating.JudgeKind;
import amalgam.rating.ScaleRatings;
import amalgam.statistics.ClusterBootstrap;
import amalgam.tournament.Entrant;
import amalgam.tournament.JudgeDefinition;
import amalgam.tournament.ProposalId;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentDefinition;
import amalgam.tournament.TournamentId;
import amalgam.tournament.Tournaments;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Computes what is known of a tournament's automated judges. */
@Component
class Calibrations {

  private final Tournaments tournaments;
  private final Proposals proposals;
  private final JudgingRepository judging;
  private final EmbeddingVerdicts embeddings;
  private final ScaleRatings scales;
  private final FeedingJudges feeding;

  Calibrations(
      Tournaments tournaments,
      Proposals proposals,
      JudgingRepository judging,
      EmbeddingVerdicts embeddings,
      ScaleRatings scales,
      FeedingJudges feeding) {
    this.tournaments = tournaments;
    this.proposals = proposals;
    this.judging = judging;
    this.embeddings = embeddings;
    this.scales = scales;
    this.feeding = feeding;
  }

  /**
   * What the answers in a book and the stored verdicts say.
   *
   * @param book of the tournament
   */
  Calibration of(Tournament tournament, AnswerBook book, ClusterBootstrap bootstrap) {
    TournamentId id = tournament.id();
    EmbeddingComputation embedded = new EmbeddingComputation();
    embeddings.forEach(id, embedded::add);
    Map<ProposalId, KnownProposal> known = new HashMap<>();
    proposals.forEach(
        id,
        one -> {
          known.put(one.proposal().id(), KnownProposal.of(one));
          embedded.add(one);
        });
    JudgeWorkComputation works = new JudgeWorkComputation(prices(tournament));
    JudgePointsComputation points = new JudgePointsComputation(known);
    judging.forEachVerdict(
        id,
        verdict -> {
          works.add(verdict);
          points.add(verdict);
        });
    judging.forEachOpinion(id, works::add);
    List<Judge> voting = voting(tournament, book);
    return new Calibration(
        biases(book, known, bootstrap),
        works.works(),
        points(id, points, bootstrap),
        embedded.lines(bootstrap),
        voting,
        voting.stream().filter(feeding.of(id)).toList(),
        feeding.history(id));
  }

  private static List<JudgeBias> biases(
      AnswerBook book, Map<ProposalId, KnownProposal> known, ClusterBootstrap bootstrap) {
    Map<Long, String> families = new HashMap<>();
    known.values().forEach(one -> families.put(one.entrant().id().value(), one.family()));
    return new BiasComputation(
            book,
            entrant -> families.getOrDefault(entrant, ""),
            proposal -> hops(known, proposal),
            bootstrap)
        .biases();
  }

  private static int hops(Map<ProposalId, KnownProposal> known, long proposal) {
    KnownProposal one = known.get(new ProposalId(proposal));
    return one == null ? 0 : one.hops();
  }

  private List<JudgePoints> points(
      TournamentId id, JudgePointsComputation points, ClusterBootstrap bootstrap) {
    if (points.isEmpty()) {
      return List.of();
    }
    List<Entrant> entrants = tournaments.entrants(id);
    PointsComputation ofPeople = new PointsComputation();
    scales.forEach(id, ofPeople::add);
    List<JudgePoints> means = new ArrayList<>();
    ofPeople
        .means(entrants, bootstrap)
        .forEach(
            one ->
                means.add(
                    new JudgePoints(Judge.HUMAN.id(), one.entrant(), one.axis(), one.points())));
    means.addAll(points.means(entrants, bootstrap));
    return means;
  }

  private static List<Judge> voting(Tournament tournament, AnswerBook book) {
    TreeMap<String, Judge> voting = new TreeMap<>();
    for (Axis axis : Axis.values()) {
      book.judges(axis).stream()
          .filter(judge -> judge.kind() == JudgeKind.AUTOMATED)
          .forEach(judge -> voting.put(judge.id(), judge));
    }
    List<JudgeDefinition.Endpoint> comparing =
        declared(tournament).stream()
            .filter(judge -> judge.modeOrDefault().compares())
            .map(JudgeDefinition::endpoint)
            .flatMap(Stream::ofNullable)
            .toList();
    comparing.forEach(endpoint -> voting.put(endpoint.id(), new Judge(endpoint.id())));
    if (comparing.size() > 1) {
      voting.put(JudgeDefinition.PANEL, new Judge(JudgeDefinition.PANEL));
    }
    return List.copyOf(voting.values());
  }

  private static Map<String, Price> prices(Tournament tournament) {
    Map<String, Price> prices = new HashMap<>();
    for (JudgeDefinition judge : declared(tournament)) {
      JudgeDefinition.Endpoint endpoint = judge.endpoint();
      if (endpoint != null && endpoint.pricePerMillionTokens() != null) {
        prices.put(endpoint.id(), endpoint.pricePerMillionTokens());
      }
    }
    return prices;
  }

  private static List<JudgeDefinition> declared(Tournament tournament) {
    try {
      return DefinitionReader.read(
              "tournament", tournament.definition(), TournamentDefinition.class)
          .judgesOrNone();
    } catch (DefinitionException e) {
      return List.of();
    }
  }
}
