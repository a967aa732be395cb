package amalgam.headless;

import amalgam.concept.ConceptSpace;
import amalgam.concept.prompt.PromptSpecification;
import amalgam.leaderboard.export.TournamentDetailResource;
import amalgam.tournament.Entrant;
import amalgam.tournament.FailedUnit;
import amalgam.tournament.Progress;
import amalgam.tournament.Tournament;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a run was: enough to do it again.
 *
 * @param version of Amalgam
 * @param statusReason why it stands where it stands, where there is more to say
 * @param seed of everything random but the prompts, which have their own
 * @param planned proposals; so are {@code done} and {@code failed}
 */
record RunManifest(
    String program,
    String version,
    String tournament,
    String status,
    @Nullable String statusReason,
    long seed,
    TournamentDetailResource.Settings settings,
    Prompts prompts,
    Space space,
    long planned,
    long done,
    long failed,
    List<Player> entrants) {

  /** How the prompts were drawn. */
  record Prompts(String kind, int bundles, int levels, int leastHops, int mostHops, long seed) {

    static Prompts of(PromptSpecification drawn) {
      return new Prompts(
          drawn.kind().word(),
          drawn.bundles(),
          drawn.levels(),
          drawn.leastHops(),
          drawn.mostHops(),
          drawn.seed());
    }
  }

  /** The space that was played on, by the hash of its content. */
  record Space(String id, String name, String licence, String hash) {}

  /**
   * An entrant.
   *
   * @param fingerprint of the model; null for one that needs no file
   * @param withdrawn why it is out; null if it played to the end
   * @param failures what the units said that were given up
   */
  record Player(
      String contestant,
      String entrant,
      int samples,
      @Nullable String fingerprint,
      @Nullable String withdrawn,
      List<String> failures) {

    static Player of(Entrant entrant, List<FailedUnit> failed) {
      return new Player(
          entrant.contestantId(),
          entrant.decoding().label(),
          entrant.samples(),
          entrant.fingerprint(),
          entrant.withdrawalReason(),
          failed.stream()
              .filter(unit -> unit.entrant().equals(entrant.id()))
              .map(FailedUnit::reason)
              .distinct()
              .toList());
    }
  }

  static RunManifest of(
      String version,
      Tournament tournament,
      Progress progress,
      TournamentDetailResource detail,
      PromptSpecification prompts,
      ConceptSpace space,
      List<Player> players) {
    return new RunManifest(
        "Amalgam",
        version,
        tournament.name(),
        tournament.status().word(),
        tournament.statusReason(),
        tournament.settings().seed(),
        detail.settings(),
        Prompts.of(prompts),
        new Space(
            space.identity().id(),
            space.identity().name(),
            space.identity().licence(),
            space.hash()),
        progress.planned(),
        progress.done(),
        progress.failed(),
        players);
  }
}
