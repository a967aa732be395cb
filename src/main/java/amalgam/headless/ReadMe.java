package amalgam.headless;

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
      leaderboard.json  the board with 95%% intervals over bundles, by contestant and entrant
      leaderboard.csv   the same board, a line for each entrant
      edges.tsv         the concept space: head, relation, tail
      SHA256SUMS        to check with: sha256sum -c SHA256SUMS

      Empty cells are numbers that could not be observed. In CSV, labels of a set and the steps of
      a walk are joined by '|'. Every estimate on the board can be computed from proposals.csv and
      prompts.csv.
      """;

  private ReadMe() {}

  static String of(Tournament tournament, String version) {
    return TEXT.formatted(tournament.name(), version, tournament.settings().seed());
  }
}
