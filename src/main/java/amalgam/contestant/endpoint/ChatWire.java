package amalgam.contestant.endpoint;

import amalgam.contestant.DecodingSettings;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The part of the OpenAI chat protocol that is spoken here. */
final class ChatWire {

  private static final JsonMapper JSON = new JsonMapper();

  private ChatWire() {}

  /** The body of a request. */
  static String request(
      EndpointSettings endpoint, DecodingSettings decoding, String prompt, long seed) {
    ObjectNode body = JSON.createObjectNode();
    body.put("model", endpoint.model());
    body.putArray("messages").addObject().put("role", "user").put("content", prompt);
    body.put("temperature", decoding.temperature());
    if (decoding.topP() < 1) {
      body.put("top_p", decoding.topP());
    }
    body.put("max_tokens", endpoint.maximumTokens());
    body.put("seed", narrowed(seed));
    return JSON.writeValueAsString(body);
  }

  /** Some servers keep a seed in 32 bits, others refuse negative ones. */
  static int narrowed(long seed) {
    return Long.hashCode(seed) & Integer.MAX_VALUE;
  }

  /**
   * Reads the body of a reply.
   *
   * @throws EndpointFailure if it is none
   */
  static Completion reply(String body) {
    try {
      JsonNode whole = JSON.readTree(body);
      JsonNode choice = whole.path("choices").path(0);
      JsonNode message = choice.path("message");
      if (!message.isObject()) {
        throw malformed();
      }
      return new Completion(
          content(message),
          choice.path("finish_reason").asString("").equals("length"),
          tokens(whole, "prompt_tokens"),
          tokens(whole, "completion_tokens"));
    } catch (JacksonException e) {
      throw malformed();
    }
  }

  private static @Nullable Long tokens(JsonNode whole, String which) {
    JsonNode count = whole.path("usage").path(which);
    return count.canConvertToLong() && count.longValue() >= 0 ? count.longValue() : null;
  }

  private static String content(JsonNode message) {
    JsonNode content = message.path("content");
    if (content.isArray()) {
      return content
          .valueStream()
          .map(part -> part.path("text").asString(""))
          .collect(Collectors.joining());
    }
    return content.isString() ? content.asString() : message.path("refusal").asString("");
  }

  private static EndpointFailure malformed() {
    return new EndpointFailure(
        EndpointFailure.Kind.UNWELL, "sent what is no answer of a chat", null);
  }
}
