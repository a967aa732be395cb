package amalgam.contestant.endpoint;

import amalgam.contestant.endpoint.EndpointSettings.Price;
import amalgam.contestant.endpoint.ledger.Budget;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A model behind an OpenAI-compatible server, as people write it down, in YAML.
 *
 * @param id of the contestant: letters, digits, {@code .}, {@code _} and {@code -}, up to 100
 * @param name for people, up to 200 characters; the id by default
 * @param family of models that differ in size only, up to 100 characters; the name by default
 * @param baseUrl what comes before {@code /chat/completions}
 * @param model its name on the server
 * @param keyFrom the environment variable that holds the key, {@value #KEYS} and more
 * @param parameters number of trained weights, if known
 * @param context open book or closed book
 * @param concurrency most requests at a time from one process, 1 to 256; 4 by default
 * @param maximumTokens at which an answer is cut off, 16 to 131072; 1024 by default
 * @param pricePerMillionTokens if known
 * @param keyName the name under which its key is stored; not with {@code keyFrom}
 * @param jsonSchema whether answers are asked for by a schema; no by default
 * @param budget what each tournament may spend; as much as it takes by default
 * @see <a href="src/docs/decisions/0026-where-endpoints-may-be-and-where-keys-are.md">decision
 *     26</a>
 */
public record EndpointDefinition(
    String id,
    @Nullable String name,
    @Nullable String family,
    String baseUrl,
    String model,
    @Nullable String keyFrom,
    @Nullable Long parameters,
    ContextMode context,
    @Nullable Integer concurrency,
    @Nullable Integer maximumTokens,
    @Nullable Price pricePerMillionTokens,
    @Nullable String keyName,
    @Nullable Boolean jsonSchema,
    @Nullable Budget budget) {

  /** How the names of variables that hold keys begin: no other variable is ever read. */
  static final String KEYS = "AMALGAM_KEY_";

  private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,100}");
  private static final Pattern KEY_NAME = Pattern.compile(KEYS + "[A-Z0-9_]{1,80}");

  public EndpointDefinition {
    require(
        id != null && ID.matcher(id).matches(), "'id', up to 100 letters, digits, '.', '_', '-'");
    require(baseUrl != null, "'baseUrl', such as http://localhost:8000/v1");
    require(model != null && !model.isBlank(), "'model', its name on the server");
    require(context != null, "'context': 'open book' or 'closed book'");
    require(isAtMost(name, 200), "a 'name' of 1 to 200 characters, or none");
    require(isAtMost(family, 100), "a 'family' of 1 to 100 characters, or none");
    require(
        keyFrom == null || KEY_NAME.matcher(keyFrom).matches(),
        "as 'keyFrom' the name of an environment variable that begins with " + KEYS);
    require(parameters == null || parameters > 0, "'parameters' above 0, or none");
    require(isBetween(concurrency, 1, 256), "a 'concurrency' between 1 and 256");
    require(isBetween(maximumTokens, 16, 131_072), "'maximumTokens' between 16 and 131072");
    require(
        keyName == null || ID.matcher(keyName).matches(), "as 'keyName' the name of a stored key");
    require(keyName == null || keyFrom == null, "either 'keyFrom' or 'keyName'");
    require(
        budget == null || budget.money() == null || pricePerMillionTokens != null,
        "'pricePerMillionTokens' where its budget is in money");
    url(baseUrl);
  }

  private static void require(boolean holds, String what) {
    if (!holds) {
      throw new IllegalArgumentException("An endpoint needs " + what + ".");
    }
  }

  private static boolean isAtMost(@Nullable String text, int length) {
    return text == null || (!text.isBlank() && text.length() <= length);
  }

  private static boolean isBetween(@Nullable Integer number, int least, int most) {
    return number == null || (number >= least && number <= most);
  }

  private static URI url(String text) {
    try {
      return AddressPolicy.checkForm(new URI(text.strip().replaceAll("/+$", "")));
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("The baseUrl is no address: " + e.getReason() + ".", e);
    }
  }

  /** What it says, with what was left out. */
  public EndpointSettings settings() {
    String called = Objects.requireNonNullElse(name, id);
    return new EndpointSettings(
        id,
        called,
        Objects.requireNonNullElse(family, called.substring(0, Math.min(called.length(), 100))),
        url(baseUrl),
        model,
        keyFrom,
        parameters,
        context,
        Objects.requireNonNullElse(concurrency, 4),
        Objects.requireNonNullElse(maximumTokens, 1024),
        pricePerMillionTokens,
        PromptText.VERSION,
        keyName,
        jsonSchema,
        budget);
  }
}
