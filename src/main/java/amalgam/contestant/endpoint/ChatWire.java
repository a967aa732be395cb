package amalgam.contestant.endpoint;

import amalgam.contestant.DecodingSettings;
import amalgam.contestant.endpoint.ledger.Usage;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The part of the OpenAI chat protocol that is spoken here. */
final class ChatWire {

  private static final JsonMapper JSON = new JsonMapper();

  /** What counts more is no count. */
  private static final long MOST_TOKENS = 1_000_000_000;

  /** What {@link PromptText} asks for in words. */
  static final String WALK_SCHEMA =
      """
      {"type": "json_schema",
       "json_schema": {"name": "walk", "strict": true,
         "schema": {"type": "object",
           "properties": {"walk": {"type": "array", "items": {"type": "string"}}},
           "required": ["walk"], "additionalProperties": false}}}
      """;

  /** What {@link BlendText} asks for in words. */
  private static final String IDEA_SCHEMA =
      """
      {"type": "json_schema",
       "json_schema": {"name": "blend", "strict": true,
         "schema": {"type": "object",
           "properties": {"idea": {"type": "string"}},
           "required": ["idea"], "additionalProperties": false}}}
      """;

  private ChatWire() {}

  /** A question in words. */
  static Question question(
      EndpointSettings endpoint, DecodingSettings decoding, String prompt, long seed) {
    ObjectNode body = body(endpoint, decoding, prompt, seed);
    return new Question(JSON.writeValueAsString(body), null, seed);
  }

  /** A question to which the answer is a walk, in the form that was asked for. */
  static Question walkQuestion(
      EndpointSettings endpoint, DecodingSettings decoding, String prompt, long seed) {
    return inForm(WALK_SCHEMA, endpoint, body(endpoint, decoding, prompt, seed), seed);
  }

  /** A question to which the answer is an idea. */
  static Question ideaQuestion(
      EndpointSettings endpoint, DecodingSettings decoding, String prompt, long seed) {
    return inForm(IDEA_SCHEMA, endpoint, body(endpoint, decoding, prompt, seed), seed);
  }

  private static Question inForm(
      String schema, EndpointSettings endpoint, ObjectNode body, long seed) {
    String plain = JSON.writeValueAsString(body);
    if (!endpoint.asksForSchema()) {
      return new Question(plain, null, seed);
    }
    body.set("response_format", JSON.readTree(schema));
    return new Question(plain, JSON.writeValueAsString(body), seed);
  }

  private static ObjectNode body(
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
    return body;
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
  static ChatReply reply(String body) {
    try {
      JsonNode whole = JSON.readTree(body);
      JsonNode choice = whole.path("choices").path(0);
      JsonNode message = choice.path("message");
      if (!message.isObject()) {
        throw malformed();
      }
      Usage usage = usage(whole.path("usage"));
      return new ChatReply(
          body,
          new Completion(
              content(message),
              choice.path("finish_reason").asString("").equals("length"),
              usage.prompt(),
              usage.answer()),
          usage);
    } catch (JacksonException e) {
      throw malformed();
    }
  }

  private static Usage usage(JsonNode usage) {
    return new Usage(
        tokens(usage.path("prompt_tokens")),
        tokens(usage.path("completion_tokens")),
        tokens(usage.path("completion_tokens_details").path("reasoning_tokens")));
  }

  private static @Nullable Long tokens(JsonNode count) {
    boolean isCount = count.isIntegralNumber() && count.canConvertToLong();
    long tokens = isCount ? count.longValue() : -1;
    return tokens >= 0 && tokens <= MOST_TOKENS ? tokens : null;
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
    return new EndpointFailure(EndpointFailure.Kind.LOST, "sent what is no answer of a chat", null);
  }
}
