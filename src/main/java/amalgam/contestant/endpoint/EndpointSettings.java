package amalgam.contestant.endpoint;

import amalgam.contestant.Contestant;
import amalgam.contestant.ContestantKind;
import amalgam.contestant.endpoint.ledger.Budget;
import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A model behind an OpenAI-compatible server.
 *
 * @param id of the contestant that it is
 * @param name for people
 * @param family of contestants that differ in size only
 * @param baseUrl what comes before {@code /chat/completions}
 * @param model its name on the server
 * @param keyFrom the environment variable that holds the key; null where none is needed
 * @param parameters number of trained weights; null where they are not known
 * @param context what it is told of the space
 * @param concurrency most requests at a time from one process
 * @param maximumTokens at which an answer is cut off
 * @param pricePerMillionTokens null where it is not known
 * @param promptVersion of the text it is asked with
 * @param keyName the name under which its key is stored; null where there is none
 * @param jsonSchema whether answers are asked for by a schema; null for no
 * @param budget of each tournament; null for as much as it takes
 */
public record EndpointSettings(
    String id,
    String name,
    String family,
    URI baseUrl,
    String model,
    @Nullable String keyFrom,
    @Nullable Long parameters,
    ContextMode context,
    int concurrency,
    int maximumTokens,
    @Nullable Price pricePerMillionTokens,
    int promptVersion,
    @Nullable String keyName,
    @Nullable Boolean jsonSchema,
    @Nullable Budget budget) {

  /**
   * What a million tokens cost, in whichever currency.
   *
   * @param prompt of those that are read
   * @param answer of those that are written
   */
  public record Price(double prompt, double answer) {

    private static final double MOST = 1e6;

    public Price {
      if (!(prompt >= 0 && answer >= 0)) {
        throw new IllegalArgumentException("A price must be 0 or more.");
      }
      if (prompt > MOST || answer > MOST) {
        throw new IllegalArgumentException("A price must be a million or less.");
      }
    }
  }

  /** Whether answers are asked for by a schema. */
  boolean asksForSchema() {
    return Boolean.TRUE.equals(jsonSchema);
  }

  /** What a tournament may spend. */
  Budget budgetOrNone() {
    return Objects.requireNonNullElse(budget, Budget.UNLIMITED);
  }

  /** The contestant. */
  public Contestant contestant() {
    return new Contestant(id, name, family, ContestantKind.ENDPOINT, parameters, null);
  }

  /**
   * Whether both say the same but for where and how the model is reached, which may change from day
   * to day.
   */
  boolean isSameModelAs(EndpointSettings other) {
    return other.reachedAs(this).equals(this);
  }

  private EndpointSettings reachedAs(EndpointSettings other) {
    return new EndpointSettings(
        id,
        name,
        family,
        other.baseUrl,
        model,
        other.keyFrom,
        parameters,
        context,
        other.concurrency,
        maximumTokens,
        other.pricePerMillionTokens,
        promptVersion,
        other.keyName,
        jsonSchema,
        other.budget);
  }
}
