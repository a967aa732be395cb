package amalgam.tournament;

import amalgam.concept.TaskKind;
import amalgam.concept.blend.BlendSpecification;
import amalgam.concept.prompt.PromptKind;
import amalgam.concept.prompt.PromptSpecification;
import amalgam.contestant.DecodingSettings;
import amalgam.contestant.endpoint.EndpointDefinition;
import amalgam.creativity.CreativityWeights;
import amalgam.creativity.WalkRules;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A tournament as people write it down, in YAML. What may be left out has the default that its
 * accessor names.
 *
 * @param name for people, 1 to 200 characters
 * @param space id of a stored space
 * @param task what is asked for; a walk by default
 * @param visibility who may see the board; public by default
 * @param seed of everything random but the prompts; 1 by default
 * @param samplesPerPrompt of entrants that draw at random; 1 by default
 * @param proposalsPerBlock answers that are asked for together and stored as one unit of work, 1 to
 *     4096, rounded to whole bundles; 128 by default, which fills a batch on a processor
 * @param prompts how the prompt set is drawn
 * @param rules what a walk may do
 * @param weights the measures' α settings
 * @param entrants who plays, how
 * @param judges automated ones, of what is left when the gates have spoken; none by default
 * @param plan the query of the page that planned it; null where nobody did
 */
public record TournamentDefinition(
    String name,
    String space,
    @Nullable TaskKind task,
    @Nullable Visibility visibility,
    @Nullable Long seed,
    @Nullable Integer samplesPerPrompt,
    @Nullable Integer proposalsPerBlock,
    @Nullable Prompts prompts,
    @Nullable Rules rules,
    @Nullable Weights weights,
    List<Entrants> entrants,
    @Nullable List<JudgeDefinition> judges,
    @Nullable String plan) {

  public TournamentDefinition {
    require(name != null && !name.isBlank() && name.length() <= 200, "'name' (1–200 characters)");
    require(space != null, "'space', the id of a concept space");
    require(entrants != null && !entrants.isEmpty(), "'entrants', at least one");
    entrants = List.copyOf(entrants);
    judges = judges == null ? null : List.copyOf(judges);
    if (proposalsPerBlock != null && (proposalsPerBlock < 1 || proposalsPerBlock > 4096)) {
      throw new IllegalArgumentException(
          "proposalsPerBlock must lie between 1 and 4096, but is %d.".formatted(proposalsPerBlock));
    }
  }

  private static void require(boolean holds, String what) {
    if (!holds) {
      throw new IllegalArgumentException("A tournament needs " + what + ".");
    }
  }

  /**
   * How prompts are drawn: by default 100 bundles of 4 levels of detour prompts over base paths of
   * 2 to 5 hops, seed 1.
   */
  public record Prompts(
      @Nullable PromptKind kind,
      @Nullable Integer bundles,
      @Nullable Integer levels,
      @Nullable Integer leastHops,
      @Nullable Integer mostHops,
      @Nullable Long seed) {}

  /** What a walk may do: by default at most 6 hops, no revisits. */
  public record Rules(@Nullable Integer hopBudget, @Nullable Boolean allowRevisits) {}

  /** The measures' α settings, 1 each by default. */
  public record Weights(
      @Nullable Double alphaHops,
      @Nullable Double alphaSurprise,
      @Nullable Double alphaInclusion,
      @Nullable Double alphaExclusion) {}

  /**
   * Contestants that all play with the same decoding settings: some that are here, or one that is a
   * model behind a server.
   *
   * @param contestants ids of those that are here; null with an {@code endpoint}
   * @param endpoint the model behind a server; null with {@code contestants}
   * @param decodings one entrant each; greedy alone by default
   */
  public record Entrants(
      @Nullable List<String> contestants,
      @Nullable EndpointDefinition endpoint,
      @Nullable List<Decoding> decodings) {

    public Entrants {
      boolean namesSome = contestants != null && !contestants.isEmpty();
      require(
          namesSome == (endpoint == null),
          "either 'contestants' or an 'endpoint' in each of its entrants");
      if (endpoint != null && decodings != null) {
        decodings.forEach(Entrants::checkOfEndpoint);
      }
    }

    private static void checkOfEndpoint(Decoding decoding) {
      if (decoding.settings().topK() != 0) {
        throw new IllegalArgumentException(
            "The decoding setting topK is not known to every server; an endpoint plays without it.");
      }
    }

    /** The ids of those that play. */
    public List<String> ids() {
      return endpoint == null ? Objects.requireNonNull(contestants) : List.of(endpoint.id());
    }

    /** The settings, in their order. */
    public List<DecodingSettings> settings() {
      return decodings == null || decodings.isEmpty()
          ? List.of(DecodingSettings.GREEDY)
          : decodings.stream().map(Decoding::settings).toList();
    }
  }

  /** A decoding setting; what is left out is as in greedy decoding. */
  public record Decoding(
      @Nullable Double temperature,
      @Nullable Integer topK,
      @Nullable Double topP,
      @Nullable Boolean noRevisits,
      @Nullable Integer minHops) {

    public Decoding {
      settings(temperature, topK, topP, noRevisits, minHops);
    }

    DecodingSettings settings() {
      return settings(temperature, topK, topP, noRevisits, minHops);
    }

    private static DecodingSettings settings(
        @Nullable Double temperature,
        @Nullable Integer topK,
        @Nullable Double topP,
        @Nullable Boolean noRevisits,
        @Nullable Integer minHops) {
      DecodingSettings settings =
          new DecodingSettings(
              or(temperature, 0.0),
              or(topK, 0),
              or(topP, 1.0),
              or(noRevisits, false),
              or(minHops, 1));
      if (settings.isByHand()) {
        throw new IllegalArgumentException(
            "The decoding setting minHops must be at least 1, but is 0.");
      }
      return settings;
    }
  }

  /** What is asked for. */
  public TaskKind taskOrDefault() {
    return or(task, TaskKind.WALK);
  }

  /** The automated judges, in their order. */
  public List<JudgeDefinition> judgesOrNone() {
    return or(judges, List.of());
  }

  /** Who may see the board. */
  public Visibility visibilityOrDefault() {
    return or(visibility, Visibility.PUBLIC);
  }

  /** Answers in a unit of work, before it is rounded to whole bundles. */
  public int blockSize() {
    return or(proposalsPerBlock, 128);
  }

  /** The rules of the game. */
  public TournamentSettings settings() {
    Weights alpha = or(weights, new Weights(null, null, null, null));
    Rules walk = or(rules, new Rules(null, null));
    return new TournamentSettings(
        taskOrDefault(),
        or(seed, 1L),
        new CreativityWeights(
            or(alpha.alphaHops(), 1.0),
            or(alpha.alphaSurprise(), 1.0),
            or(alpha.alphaInclusion(), 1.0),
            or(alpha.alphaExclusion(), 1.0)),
        new WalkRules(or(walk.hopBudget(), 6), or(walk.allowRevisits(), false)),
        or(samplesPerPrompt, 1));
  }

  /** How the prompt set is drawn. */
  public PromptSpecification promptSpecification() {
    Prompts drawn = or(prompts, new Prompts(null, null, null, null, null, null));
    int hopBudget = settings().rules().hopBudget();
    return new PromptSpecification(
        or(drawn.kind(), PromptKind.DETOUR),
        or(drawn.bundles(), 100),
        or(drawn.levels(), 4),
        or(drawn.leastHops(), Math.min(2, hopBudget)),
        or(drawn.mostHops(), Math.min(5, hopBudget)),
        hopBudget,
        or(drawn.seed(), 1L));
  }

  /**
   * How the prompts of blends are drawn.
   *
   * @throws IllegalArgumentException if the definition says what only walks have
   */
  public BlendSpecification blendSpecification() {
    Prompts drawn = or(prompts, new Prompts(null, null, null, null, null, null));
    checkOfWalks("rules", rules);
    checkOfWalks("prompts.kind", drawn.kind());
    checkOfWalks("prompts.leastHops", drawn.leastHops());
    checkOfWalks("prompts.mostHops", drawn.mostHops());
    return new BlendSpecification(
        or(drawn.bundles(), 100), or(drawn.levels(), 4), or(drawn.seed(), 1L));
  }

  private static void checkOfWalks(String what, @Nullable Object given) {
    if (given != null) {
      throw new IllegalArgumentException(
          "'%s' is about walks, but the task is to blend; leave it out.".formatted(what));
    }
  }

  private static <T> T or(@Nullable T given, T otherwise) {
    return Objects.requireNonNullElse(given, otherwise);
  }
}
