package amalgam.leaderboard.export;

import amalgam.tournament.Tournament;

/** What somebody reads who finds the folder without having asked for it. */
final class ReadMe {

  private static final String TEXT =
      """
      %s
      A tournament of combinatorial creativity, played by Amalgam %s with seed %d.

      definition.yaml   what was asked for; the same file plays the same tournament again
      manifest.json     version, seeds, settings, space and models by their hashes, what failed
      tournament.json   the tournament as the interface for programs gives it
      prompts.csv       what was asked; rows of one bundle_id share their two ends
      proposals.csv     every answer with its seed, its gate and its numbers
      votes.csv         every vote, with who cast it by pseudonym; none unless people were asked
      scales.csv        points from 1 to 7 for single proposals; none unless asked for on scales
      leaderboard.json  the board with 95%% intervals over bundles, by contestant and entrant
      leaderboard.csv   the same board, a line for each entrant
      *.parquet         the same tables again, with typed columns
      tradeoff.json     what constraints cost in novelty, by contestant and level
      tradeoff.csv      the same, a line for each number
      scaling.json      how results change with the models' size, with fits; each first setting
      scaling.csv       the same, a line for each number
      judges.json       how far judges agree with people and with themselves; none without votes
      judges.csv        the same, a line for each number
      calibration.csv   what sways automated judges, what they were asked and what it took; only
                        where there are any
      pairs.csv         who beats whom in C, by first settings: wins, losses, evidence (e-values)
      replay.csv        how the standings moved, step by step
      edges.tsv         the concept space: head, relation, tail
      SHA256SUMS        to check with: sha256sum -c SHA256SUMS

      Empty cells are numbers that could not be observed. In CSV, labels of a set and the steps of
      a walk are joined by '|'. Every estimate on the board can be computed from proposals.csv,
      prompts.csv, edges.tsv and manifest.json, every rating from votes.csv and prompts.csv.
      """;

  private ReadMe() {}

  static String of(Tournament tournament, String version) {
    return TEXT.formatted(tournament.name(), version, tournament.settings().seed());
  }
}
