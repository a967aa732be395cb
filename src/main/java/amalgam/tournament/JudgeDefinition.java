package amalgam.tournament;

import amalgam.contestant.endpoint.ContextMode;
import amalgam.contestant.endpoint.EndpointDefinition;
import amalgam.contestant.endpoint.EndpointSettings;
import amalgam.contestant.endpoint.EndpointSettings.Price;
import amalgam.contestant.endpoint.ledger.Budget;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An automated judge of a tournament as people write it down, in YAML: a language model behind a
 * server, or an embedding.
 *
 * @param endpoint the language model; null with an {@code embedding}
 * @param relatedFamilies of contestants that it never judges, beside its own
 * @param mode how it judges; pairwise by default
 * @param pairs how many pairs of proposals it is asked about; 200 by default, unless a share is
 *     given
 * @param share of all pairs that it is asked about, above 0 and at most 1
 * @param repeats share of its pairs that it is asked about once more, 0 to 1; 0.05 by default
 * @param embedding which one, {@value #EMBEDDING}; null with an {@code endpoint}
 */
public record JudgeDefinition(
    @Nullable Endpoint endpoint,
    @Nullable List<String> relatedFamilies,
    @Nullable JudgeMode mode,
    @Nullable Integer pairs,
    @Nullable Double share,
    @Nullable Double repeats,
    @Nullable String embedding) {

  /** The embedding that there is. */
  public static final String EMBEDDING = "all-minilm-l6-v2-q";

  /** The id of the panel, whose votes are the majority of the judges'. */
  public static final String PANEL = "panel";

  private static final Set<String> TAKEN = Set.of("human", PANEL, "embedding", "exact");
  private static final int USUAL_PAIRS = 200;
  private static final int MOST_PAIRS = 1_000_000;
  private static final double USUAL_REPEATS = 0.05;

  public JudgeDefinition {
    require((endpoint == null) != (embedding == null), "either an 'endpoint' or an 'embedding'");
    require(embedding == null || embedding.equals(EMBEDDING), "as 'embedding' " + EMBEDDING);
    require(
        embedding == null
            || (relatedFamilies == null
                && mode == null
                && pairs == null
                && share == null
                && repeats == null),
        "nothing beside its 'embedding'");
    require(pairs == null || share == null, "'pairs' or a 'share', not both");
    require(pairs == null || (pairs >= 1 && pairs <= MOST_PAIRS), "'pairs' from 1 to a million");
    require(share == null || (share > 0 && share <= 1), "a 'share' above 0 and at most 1");
    require(repeats == null || (repeats >= 0 && repeats <= 1), "'repeats' from 0 to 1");
    relatedFamilies = relatedFamilies == null ? null : List.copyOf(relatedFamilies);
  }

  private static void require(boolean holds, String what) {
    if (!holds) {
      throw new IllegalArgumentException("A judge needs " + what + ".");
    }
  }

  /**
   * The server and the model behind it, as of a contestant's endpoint.
   *
   * @param id of the judge
   * @param family of models that it is one of, and never judges
   */
  public record Endpoint(
      String id,
      @Nullable String name,
      String family,
      String baseUrl,
      String model,
      @Nullable String keyFrom,
      @Nullable Integer concurrency,
      @Nullable Integer maximumTokens,
      @Nullable Price pricePerMillionTokens,
      @Nullable String keyName,
      @Nullable Budget budget) {

    public Endpoint {
      require(family != null, "the 'family' of its model, which it never judges");
      asDefined(
          id,
          name,
          family,
          baseUrl,
          model,
          keyFrom,
          concurrency,
          maximumTokens,
          pricePerMillionTokens,
          keyName,
          budget);
      require(!TAKEN.contains(id), "an 'id' other than " + String.join(", ", sorted()));
    }

    private static List<String> sorted() {
      return TAKEN.stream().sorted().toList();
    }

    /** How it is reached. */
    public EndpointSettings settings() {
      return asDefined(
              id,
              name,
              family,
              baseUrl,
              model,
              keyFrom,
              concurrency,
              maximumTokens,
              pricePerMillionTokens,
              keyName,
              budget)
          .settings();
    }

    private static EndpointDefinition asDefined(
        String id,
        @Nullable String name,
        String family,
        String baseUrl,
        String model,
        @Nullable String keyFrom,
        @Nullable Integer concurrency,
        @Nullable Integer maximumTokens,
        @Nullable Price price,
        @Nullable String keyName,
        @Nullable Budget budget) {
      return new EndpointDefinition(
          id,
          name,
          family,
          baseUrl,
          model,
          keyFrom,
          null,
          ContextMode.CLOSED_BOOK,
          concurrency,
          maximumTokens,
          price,
          keyName,
          null,
          budget);
    }
  }

  /** How it judges. */
  public JudgeMode modeOrDefault() {
    return Objects.requireNonNullElse(mode, JudgeMode.PAIRWISE);
  }

  /** Share of its pairs that it is asked about once more. */
  public double repeatsOrDefault() {
    return Objects.requireNonNullElse(repeats, USUAL_REPEATS);
  }

  /** Families that it never judges, beside its own. */
  public List<String> relatedFamiliesOrNone() {
    return Objects.requireNonNullElse(relatedFamilies, List.of());
  }

  /** Which share of so many pairs it is asked about. */
  public double shareOf(long candidates) {
    if (share != null) {
      return share;
    }
    return candidates == 0
        ? 1
        : Math.min(1, (double) Objects.requireNonNullElse(pairs, USUAL_PAIRS) / candidates);
  }
}
