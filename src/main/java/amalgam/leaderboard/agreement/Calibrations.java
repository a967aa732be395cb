package amalgam.leaderboard.agreement;

import amalgam.contestant.Contestant;
import amalgam.contestant.endpoint.EndpointSettings.Price;
import amalgam.judging.JudgingRepository;
import amalgam.judging.QuestionKind;
import amalgam.judging.Verdict;
import amalgam.judging.Verdict.Said;
import amalgam.judging.embedding.EmbeddingVerdicts;
import amalgam.leaderboard.JudgedProposal;
import amalgam.leaderboard.Proposals;
import amalgam.platform.definition.DefinitionException;
import amalgam.platform.definition.DefinitionReader;
import amalgam.rating.Axis;
import amalgam.rating.BoardJudges.Decision;
import amalgam.rating.FeedingJudges;
import amalgam.rating.Judge;
import amalgam.rating.JudgeKind;
import amalgam.rating.ScaleRatings;
import amalgam.statistics.ClusterBootstrap;
import amalgam.tournament.Entrant;
import amalgam.tournament.EntrantId;
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
import java.util.function.Predicate;
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

  /** What a proposal is, as far as it matters here. */
  private record Known(Entrant entrant, int bundle, int hops) {

    static Known of(JudgedProposal one) {
      int symbols = one.proposal().walk().split("\\|", -1).length;
      return new Known(one.entrant(), one.prompt().bundle(), symbols / 2);
    }
  }

  /**
   * What the answers in a book and the stored verdicts say.
   *
   * @param book of the tournament
   */
  Calibration of(Tournament tournament, AnswerBook book, ClusterBootstrap bootstrap) {
    TournamentId id = tournament.id();
    List<Judge> voting = voting(tournament, book);
    EmbeddingComputation embedded = new EmbeddingComputation();
    embeddings.forEach(id, embedded::add);
    Map<ProposalId, Known> known = new HashMap<>();
    Map<Long, String> families = new HashMap<>();
    proposals.forEach(
        id,
        one -> {
          known.put(one.proposal().id(), Known.of(one));
          families.put(one.entrant().id().value(), family(one.contestant()));
          embedded.add(one);
        });
    JudgeWorkComputation works = new JudgeWorkComputation(prices(tournament));
    Points points = new Points(known);
    judging.forEachVerdict(
        id,
        verdict -> {
          works.add(verdict);
          points.add(verdict);
        });
    judging.forEachOpinion(id, works::add);
    Predicate<Judge> feeds = feeding.of(id);
    List<Decision> decisions = feeding.history(id);
    return new Calibration(
        biases(book, known, families, bootstrap),
        works.works(),
        points(id, points, bootstrap),
        embedded.lines(bootstrap),
        voting,
        voting.stream().filter(feeds).toList(),
        decisions);
  }

  private static String family(Contestant contestant) {
    return contestant.family();
  }

  private List<JudgeBias> biases(
      AnswerBook book,
      Map<ProposalId, Known> known,
      Map<Long, String> families,
      ClusterBootstrap bootstrap) {
    BiasComputation computation =
        new BiasComputation(
            book,
            entrant -> families.getOrDefault(entrant, ""),
            proposal -> hops(known, proposal),
            bootstrap);
    return computation.biases();
  }

  private static int hops(Map<ProposalId, Known> known, long proposal) {
    Known one = known.get(new ProposalId(proposal));
    return one == null ? 0 : one.hops();
  }

  /** Sums of points by judge, entrant and axis. */
  private static final class Points {

    private record Asked(String judge, EntrantId entrant, Axis axis) {}

    private final Map<ProposalId, Known> known;
    private final Map<Asked, ClusterSums> sums = new HashMap<>();

    Points(Map<ProposalId, Known> known) {
      this.known = known;
    }

    void add(Verdict verdict) {
      Said said = verdict.said();
      Known one = known.get(verdict.question().left());
      if (verdict.question().kind() == QuestionKind.ABSOLUTE
          && said != null
          && said.points() != null
          && one != null) {
        Asked asked = new Asked(verdict.judge(), one.entrant().id(), verdict.question().axis());
        sums.computeIfAbsent(asked, key -> new ClusterSums()).add(one.bundle(), said.points(), 1);
      }
    }
  }

  private List<JudgePoints> points(TournamentId id, Points points, ClusterBootstrap bootstrap) {
    if (points.sums.isEmpty()) {
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
    for (String judge :
        points.sums.keySet().stream().map(Points.Asked::judge).distinct().sorted().toList()) {
      for (Entrant entrant : entrants) {
        for (Axis axis : Axis.values()) {
          ClusterSums sums = points.sums.get(new Points.Asked(judge, entrant.id(), axis));
          if (sums != null) {
            means.add(
                new JudgePoints(
                    judge,
                    entrant,
                    axis,
                    sums.mean(bootstrap).within(QuestionKind.LEAST, QuestionKind.MOST)));
          }
        }
      }
    }
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
