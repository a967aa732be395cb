package amalgam.judging.panel;

import amalgam.judging.JudgedPair;
import amalgam.judging.JudgingRepository;
import amalgam.judging.PairDraw;
import amalgam.judging.embedding.EmbeddingHandler;
import amalgam.platform.job.Job;
import amalgam.platform.job.JobHandler;
import amalgam.platform.job.JobInHand;
import amalgam.platform.job.JobKey;
import amalgam.platform.job.JobQueue;
import amalgam.platform.job.Lane;
import amalgam.rating.Comparison;
import amalgam.rating.assignment.ComparableProposals;
import amalgam.tournament.Entrant;
import amalgam.tournament.EntrantId;
import amalgam.tournament.JudgeDefinition;
import amalgam.tournament.PromptId;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentPrompt;
import amalgam.tournament.TournamentRepository;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Draws the pairs that a finished tournament's judges are asked about, and adds the jobs that ask.
 * Once more for a tournament that has finished again, it draws those between entrants of which not
 * both were there before, at the same rate.
 */
@Component
class PlanJudgingHandler implements JobHandler {

  private static final Logger LOG = LoggerFactory.getLogger(PlanJudgingHandler.class);

  private final TournamentRepository tournaments;
  private final ComparableProposals proposals;
  private final JudgingRepository judging;
  private final Bench.Seats seats;
  private final JobQueue queue;

  PlanJudgingHandler(
      TournamentRepository tournaments,
      ComparableProposals proposals,
      JudgingRepository judging,
      Bench.Seats seats,
      JobQueue queue) {
    this.tournaments = tournaments;
    this.proposals = proposals;
    this.judging = judging;
    this.seats = seats;
    this.queue = queue;
  }

  @Override
  public Set<String> kinds() {
    return Set.of(JudgingJobs.PLAN);
  }

  @Override
  public Lane lane() {
    return Lane.SHORT;
  }

  @Override
  public void run(JobInHand job) {
    TournamentId id = JudgingJobs.tournament(job.key());
    Bench bench = seats.of(id);
    job.finish(
        () -> {
          plan(bench, tournaments.lock(id).statusAt());
          queue.add(jobs(bench));
          queue.add(embeddingJobs(bench));
        });
  }

  private void plan(Bench bench, Instant end) {
    TournamentId id = bench.tournament().id();
    Set<EntrantId> known = known(id);
    List<Comparison> order = order(bench, known);
    if (known.isEmpty()) {
      judging.storeShares(id, order.size(), shares(bench, order.size()), end);
    }
    double greatest =
        judging.shares(id).values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    int before = judging.countPairs(id);
    List<JudgedPair> pairs = new ArrayList<>();
    for (int rank = 0; rank < order.size() && (double) rank / order.size() < greatest; rank++) {
      pairs.add(new JudgedPair(0, before + rank, (double) rank / order.size(), order.get(rank)));
    }
    judging.insertPairs(id, pairs);
    judging.notePlanned(id, end);
  }

  /** An embedding compares no pairs. */
  private static Map<String, Double> shares(Bench bench, long candidates) {
    Map<String, Double> shares = new HashMap<>();
    bench.judges().forEach(judge -> shares.put(judge.id(), judge.definition().shareOf(candidates)));
    bench.embeddings().forEach(number -> shares.put(JudgeDefinition.EMBEDDING, 0.0));
    return shares;
  }

  private Set<EntrantId> known(TournamentId id) {
    Set<EntrantId> known = new HashSet<>();
    judging
        .pairs(id)
        .forEach(
            pair ->
                Stream.of(pair.comparison().left(), pair.comparison().right())
                    .forEach(side -> known.add(side.entrant())));
    return known;
  }

  private List<Comparison> order(Bench bench, Set<EntrantId> known) {
    TournamentId id = bench.tournament().id();
    Map<EntrantId, Integer> entrants =
        tournaments.entrants(id).stream().collect(Collectors.toMap(Entrant::id, Entrant::ordinal));
    Map<PromptId, Integer> prompts =
        tournaments.prompts(id).stream()
            .collect(Collectors.toMap(TournamentPrompt::id, TournamentPrompt::ordinal));
    PairDraw draw =
        new PairDraw(
            id,
            bench.tournament().settings().seed(),
            entrant -> entrants.getOrDefault(entrant, 0),
            prompt -> prompts.getOrDefault(prompt, 0));
    proposals.forEach(id, draw::add);
    return draw.order(known);
  }

  private List<Job> jobs(Bench bench) {
    TournamentId id = bench.tournament().id();
    int pairs = judging.countPairs(id);
    int batches = (pairs + JudgingJobs.PAIRS - 1) / JudgingJobs.PAIRS;
    return bench.judges().stream()
        .flatMap(
            judge ->
                Stream.iterate(0, batch -> batch < batches, batch -> batch + 1)
                    .map(batch -> JudgingJobs.ask(id, judge, batch)))
        .toList();
  }

  private List<Job> embeddingJobs(Bench bench) {
    TournamentId id = bench.tournament().id();
    int prompts = tournaments.promptCounts(id).prompts();
    return bench.embeddings().stream()
        .flatMap(number -> EmbeddingHandler.jobs(id, number, prompts).stream())
        .toList();
  }

  @Override
  public void failed(JobKey key, int tries, String reason) {
    LOG.warn("The judges of tournament {} could not be planned: {}", key.part(0), reason);
  }

  /** Nobody is to wait for judges that never get any pairs; the next end of the tournament may. */
  @Override
  public void givenUp(JobKey key, int tries, String reason) {
    LOG.error("The judges of tournament {} were given up: {}", key.part(0), reason);
    TournamentId id = JudgingJobs.tournament(key);
    Instant end = tournaments.lock(id).statusAt();
    if (judging.shares(id).isEmpty()) {
      judging.storeShares(id, 0, shares(seats.of(id), 0), end);
    }
    judging.notePlanned(id, end);
  }
}
