package amalgam.leaderboard.agreement;

import amalgam.contestant.Contestant;
import amalgam.judging.embedding.EmbeddingVerdict;
import amalgam.leaderboard.JudgedProposal;
import amalgam.statistics.ClusterBootstrap;
import amalgam.tournament.ProposalId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Means of an embedding's verdicts by contestant, over its valid proposals and whole bundles. */
final class EmbeddingComputation {

  private final Map<ProposalId, EmbeddingVerdict> verdicts = new HashMap<>();
  private final Map<Contestant, Sums> byContestant = new LinkedHashMap<>();

  private static final class Sums {

    private final ClusterSums remoteness = new ClusterSums();
    private final ClusterSums originality = new ClusterSums();
    private final ClusterSums shared = new ClusterSums();
    private String version = "";
  }

  /** Takes a verdict; of several versions the last stays. */
  void add(EmbeddingVerdict verdict) {
    verdicts.put(verdict.proposal(), verdict);
  }

  /** Takes a proposal, once all verdicts are known. */
  void add(JudgedProposal one) {
    EmbeddingVerdict verdict = verdicts.get(one.proposal().id());
    if (verdict == null || one.assessment() == null || !one.assessment().gate().isSatisfied()) {
      return;
    }
    Sums sums = byContestant.computeIfAbsent(one.contestant(), contestant -> new Sums());
    sums.version = verdict.version();
    int bundle = one.prompt().bundle();
    add(sums.remoteness, bundle, verdict.remoteness());
    add(sums.originality, bundle, verdict.originality());
    sums.shared.add(bundle, verdict.isShared() ? 1 : 0, 1);
  }

  private static void add(ClusterSums sums, int bundle, @Nullable Double value) {
    if (value != null) {
      sums.add(bundle, value, 1);
    }
  }

  List<EmbeddingLine> lines(ClusterBootstrap bootstrap) {
    List<EmbeddingLine> lines = new ArrayList<>();
    byContestant.forEach(
        (contestant, sums) ->
            lines.add(
                new EmbeddingLine(
                    contestant,
                    sums.version,
                    sums.remoteness.mean(bootstrap),
                    sums.originality.mean(bootstrap),
                    sums.shared.share(bootstrap))));
    return lines;
  }
}
