package amalgam.publication;

import amalgam.concept.TaskKind;
import amalgam.creativity.Gate;
import amalgam.creativity.blend.BlendGates;
import amalgam.leaderboard.ContestantStanding;
import amalgam.leaderboard.EntrantStanding;
import amalgam.leaderboard.export.RunManifest;
import amalgam.leaderboard.export.TournamentDetailResource.Settings;
import amalgam.ui.wording.Numbers;
import amalgam.ui.wording.Times;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a paper says of a tournament's methods, in the tournament's own values. */
record Methods(TournamentRecord tournament) {

  /** A contestant with the settings that it played with. */
  record Player(String name, String what, String settings, String fingerprint) {}

  private RunManifest manifest() {
    return tournament.manifest();
  }

  private Settings settings() {
    return manifest().settings();
  }

  String space() {
    RunManifest.Space space = manifest().space();
    return "%s (%s; %s concepts, %s edges, %s)"
        .formatted(
            space.name(),
            space.id(),
            Numbers.count(space.concepts()),
            Numbers.count(space.edges()),
            Numbers.counted(space.relations(), "relation"));
  }

  RunManifest.Space spaceFacts() {
    return manifest().space();
  }

  private TaskKind task() {
    return tournament.task();
  }

  /** Whether concepts were blended. */
  boolean blends() {
    return task() == TaskKind.BLEND;
  }

  /** Whether there were walks. */
  boolean walks() {
    return task() == TaskKind.WALK;
  }

  String prompts() {
    RunManifest.Prompts drawn = manifest().prompts();
    String set =
        "%s, in %s of %s (seed %d)"
            .formatted(
                Numbers.counted(tournament.prompts(), "prompt"),
                Numbers.counted(drawn.bundles(), "matched bundle"),
                Numbers.counted(drawn.levels(), "level"),
                drawn.seed());
    return blends()
        ? set + ", were drawn: two concepts with a meaning and no link between them."
        : "%s, were drawn from base paths of %d to %d hops."
            .formatted(set, drawn.leastHops(), drawn.mostHops());
  }

  String constraints() {
    if (blends()) {
      return "Constraints are drawn from a fixed list of demands in plain words, any of which can"
          + " hold together.";
    }
    return manifest().prompts().kind().equals("detour")
        ? "Base paths are longer than the shortest path; the first constraint rules out every"
            + " shortest path, and each further one removes at least a tenth of the walks left."
        : "Base paths are shortest paths; each constraint is drawn blindly, a relation of the base"
            + " path to be used or another one to be avoided.";
  }

  String rules() {
    if (blends()) {
      return "An idea has %d to %d sentences, at most %d words, and names both concepts."
          .formatted(BlendGates.FEWEST_SENTENCES, BlendGates.MOST_SENTENCES, BlendGates.MOST_WORDS);
    }
    return "A walk may have at most %s and may %svisit a concept twice."
        .formatted(
            Numbers.counted(settings().hopBudget(), "hop"),
            settings().allowRevisits() ? "" : "not ");
  }

  String gates() {
    return Gate.of(task()).stream()
        .filter(gate -> !gate.isSatisfied())
        .map(gate -> gate.phrase(task()))
        .collect(Collectors.joining(", "));
  }

  String samples() {
    return "Settings that draw at random answered every prompt %s, greedy ones once."
        .formatted(times(settings().samplesPerPrompt()));
  }

  private static String times(int times) {
    return times == 1 ? "once" : Numbers.count(times) + " times";
  }

  List<Player> players() {
    return tournament.contestants().stream().map(this::player).toList();
  }

  private Player player(ContestantStanding standing) {
    Long parameters = standing.contestant().parameters();
    String what = standing.contestant().kind().word();
    return new Player(
        standing.contestant().name(),
        parameters == null ? what : what + ", " + Numbers.count(parameters) + " parameters",
        standing.entrants().stream()
            .map(one -> one.entrant().decoding().label())
            .collect(Collectors.joining("; ")),
        fingerprint(standing.contestant().id()));
  }

  private String fingerprint(String contestant) {
    return manifest().entrants().stream()
        .filter(one -> one.contestant().equals(contestant) && one.fingerprint() != null)
        .map(RunManifest.Player::fingerprint)
        .findFirst()
        .orElse("–");
  }

  String hopWeight() {
    return Numbers.chosen(settings().alphaHops());
  }

  String surpriseWeight() {
    return Numbers.chosen(settings().alphaSurprise());
  }

  String inclusionWeight() {
    return Numbers.chosen(settings().alphaInclusion());
  }

  String exclusionWeight() {
    return Numbers.chosen(settings().alphaExclusion());
  }

  String confidence() {
    return Numbers.chosen(100 * manifest().intervals().confidenceLevel()) + "%";
  }

  String resamples() {
    return Numbers.count(manifest().intervals().resamples());
  }

  long resamplingSeed() {
    return manifest().intervals().seed();
  }

  String counts() {
    String judged =
        "%s of %s were judged"
            .formatted(
                Numbers.count(manifest().done()),
                Numbers.counted(manifest().planned(), "planned proposal"));
    return manifest().failed() == 0
        ? judged + "; none was given up."
        : "%s; %s given up, which count as missing and not as failures."
            .formatted(judged, Numbers.count(manifest().failed()));
  }

  /** Who did not play to the end, and why. */
  List<String> withdrawals() {
    return manifest().entrants().stream()
        .filter(one -> one.withdrawn() != null)
        .map(one -> "%s (%s): %s".formatted(one.contestant(), one.entrant(), one.withdrawn()))
        .toList();
  }

  /** Whose failed units were tried again. */
  List<String> reruns() {
    return tournament.contestants().stream()
        .flatMap(
            one ->
                one.entrants().stream()
                    .map(EntrantStanding::entrant)
                    .filter(entrant -> entrant.rerunAt() != null)
                    .map(
                        entrant ->
                            "%s (%s): failed units were run again, last on %s UTC"
                                .formatted(
                                    one.contestant().name(),
                                    entrant.decoding().label(),
                                    Times.local(
                                        entrant.rerunAt(), ZoneOffset.UTC, Locale.ENGLISH))))
        .toList();
  }

  /** Since when it is public, and what was run in private before. */
  String history() {
    return tournament.history();
  }

  /** How the ratings came about; empty where nobody voted. */
  List<String> ratings() {
    return tournament.isRated() ? new RatingMethods(manifest().ratings()).sentences() : List.of();
  }

  boolean isProvisional() {
    return tournament.contestants().stream()
        .flatMap(one -> one.entrants().stream())
        .anyMatch(EntrantStanding::isProvisional);
  }

  String version() {
    return manifest().version();
  }

  long seed() {
    return manifest().seed();
  }
}
