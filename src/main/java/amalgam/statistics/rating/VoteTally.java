package amalgam.statistics.rating;

import java.util.ArrayList;
import java.util.List;

/**
 * Ordered sufficient statistics of votes: counts by ordered pair and outcome, from which a fit
 * costs as much as there are pairs, not votes; and the same by rater, by prompt and by both, for
 * the intervals. Votes are added one by one and can be taken back. Not for several threads at once.
 */
public final class VoteTally {

  private final int covariates;
  private final PairCells cells = new PairCells();
  private final LongIndex raterIds = new LongIndex();
  private final LongIndex promptIds = new LongIndex();
  private final List<Cluster> raters = new ArrayList<>();
  private final List<Cluster> prompts = new ArrayList<>();
  private final Crossings crossings = new Crossings();
  private int models;
  private long votes;

  /**
   * An empty tally.
   *
   * @param models known so far; a vote about a greater index makes room for it
   * @param covariates that every vote carries
   */
  public VoteTally(int models, int covariates) {
    this.models = models;
    this.covariates = covariates;
  }

  /** Number of models, voted on or not. */
  public int models() {
    return models;
  }

  /** Number of votes counted. */
  public long votes() {
    return votes;
  }

  /** Counts a vote. */
  public void add(PairwiseVote vote) {
    count(vote, 1);
  }

  /** Takes back a vote that was counted before. */
  public void remove(PairwiseVote vote) {
    count(vote, -1);
  }

  private void count(PairwiseVote vote, int sign) {
    if (vote.covariates().size() != covariates) {
      throw new IllegalArgumentException(
          "A vote here carries %d covariates, not %d."
              .formatted(covariates, vote.covariates().size()));
    }
    models = Math.max(models, Math.max(vote.left(), vote.right()) + 1);
    votes += sign;
    int entry = cells.count(vote, sign);
    int rater = place(raterIds, raters, vote.rater());
    int prompt = place(promptIds, prompts, vote.prompt());
    raters.get(rater).add(entry, sign * vote.weight());
    prompts.get(prompt).add(entry, sign * vote.weight());
    crossings.count(rater, prompt, entry, vote.weight(), sign);
  }

  private static int place(LongIndex ids, List<Cluster> clusters, long id) {
    int place = ids.place(id);
    if (place == clusters.size()) {
      clusters.add(new Cluster());
    }
    return place;
  }

  int covariates() {
    return covariates;
  }

  PairCells cells() {
    return cells;
  }

  List<Cluster> raters() {
    return raters;
  }

  List<Cluster> prompts() {
    return prompts;
  }

  Crossings crossings() {
    return crossings;
  }
}
