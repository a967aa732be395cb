package amalgam.planning;

import amalgam.concept.prompt.PromptSpecification;
import amalgam.contestant.ContestantCatalog;
import amalgam.contestant.DecodingSettings;
import amalgam.tournament.Entrant;
import amalgam.tournament.TournamentDefinition;
import amalgam.tournament.TournamentSettings;
import amalgam.tournament.Visibility;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes a plan down as the definition of a tournament. */
final class PlannedDefinition {

  private static final int LONGEST_NAME = 200;
  private static final String AGAIN = ", again";

  private PlannedDefinition() {}

  /**
   * The entrants of an earlier tournament on other prompts, drawn like those.
   *
   * @param query of the page that planned it
   */
  static String of(PlanSettings settings, EarlierTournament earlier, String query) {
    TournamentDefinition before = earlier.definition();
    PromptSpecification prompts = before.promptSpecification();
    TournamentSettings rules = before.settings();
    String name = before.name();
    return head(
            name.substring(0, Math.min(name.length(), LONGEST_NAME - AGAIN.length())) + AGAIN,
            earlier.tournament().spaceId(),
            earlier.tournament().visibility(),
            query)
        + """
        seed: %d
        samplesPerPrompt: %d
        # Another seed, and so other prompts than those of the earlier tournament.
        prompts: { kind: %s, bundles: %d, levels: %d, leastHops: %d, mostHops: %d, seed: %d }
        rules: { hopBudget: %d, allowRevisits: %b }
        weights: { alphaHops: %s, alphaSurprise: %s, alphaInclusion: %s, alphaExclusion: %s }
        """
            .formatted(
                rules.seed(),
                rules.samplesPerPrompt(),
                prompts.kind().name().toLowerCase(Locale.ROOT),
                settings.bundles(),
                prompts.levels(),
                prompts.leastHops(),
                prompts.mostHops(),
                prompts.seed() + 1,
                rules.rules().hopBudget(),
                rules.rules().allowRevisits(),
                rules.weights().alphaHops(),
                rules.weights().alphaSurprise(),
                rules.weights().alphaInclusion(),
                rules.weights().alphaExclusion())
        + entrants(earlier.entrants());
  }

  private static String entrants(List<Entrant> entrants) {
    Map<String, List<Entrant>> byContestant =
        entrants.stream()
            .collect(
                Collectors.groupingBy(
                    Entrant::contestantId, LinkedHashMap::new, Collectors.toList()));
    StringBuilder text = new StringBuilder("entrants:\n");
    byContestant.forEach(
        (id, theirs) -> {
          text.append("  - contestants: [%s]\n    decodings:\n".formatted(quoted(id)));
          theirs.forEach(one -> text.append("      - ").append(decoding(one.decoding())));
        });
    return text.toString();
  }

  private static String decoding(DecodingSettings setting) {
    return "{ temperature: %s, topK: %d, topP: %s, noRevisits: %b, minHops: %d }\n"
        .formatted(
            setting.temperature(),
            setting.topK(),
            setting.topP(),
            setting.noRevisits(),
            setting.minHops());
  }

  /** Assumed entrants; those that are no contestants here are left to the reader. */
  static String of(PlanSettings settings, ContestantCatalog contestants, String query) {
    Map<Boolean, List<String>> names =
        settings.entrants().stream()
            .map(AssumedEntrant::name)
            .collect(Collectors.partitioningBy(name -> contestants.find(name).isPresent()));
    List<String> known = names.getOrDefault(true, List.of());
    List<String> unknown = names.getOrDefault(false, List.of());
    return head("My planned tournament", settings.space(), Visibility.PUBLIC, query)
        + """
        seed: %d
        samplesPerPrompt: %d
        prompts: { kind: detour, bundles: %d, levels: %d }
        """
            .formatted(settings.seed(), settings.samples(), settings.bundles(), settings.levels())
        + (unknown.isEmpty()
            ? ""
            : "# No contestants here yet, so put the ids of yours in their place: %s.\n"
                .formatted(String.join(", ", unknown).replaceAll("\\R", " ")))
        + """
        entrants:
          - contestants: [%s]
            decodings:
              - { temperature: %s }
        """
            .formatted(
                known.stream().map(PlannedDefinition::quoted).collect(Collectors.joining(", ")),
                settings.samples() > 1 ? "1" : "0");
  }

  private static String head(String name, String space, Visibility visibility, String query) {
    return """
    name: %s
    space: %s
    visibility: %s
    # What it was planned by, so that its pages can say how good the plan was.
    plan: %s
    """
        .formatted(
            quoted(name), quoted(space), visibility.name().toLowerCase(Locale.ROOT), quoted(query));
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
