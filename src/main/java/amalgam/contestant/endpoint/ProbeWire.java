package amalgam.contestant.endpoint;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What is asked to try a server out, and what its replies show. */
final class ProbeWire {

  private static final JsonMapper JSON = new JsonMapper();

  private static final String WALK =
      "Answer with a JSON object {\"walk\": [\"cat\", \"is a\", \"animal\"]} and nothing else.";
  private static final String STORY = "Write one short sentence about a cat.";

  private ProbeWire() {}

  /** The body of a question. */
  static String question(EndpointSettings settings, Probe probe) {
    ObjectNode body = JSON.createObjectNode().put("model", settings.model());
    ArrayNode messages = body.putArray("messages");
    if (probe == Probe.SYSTEM) {
      messages.addObject().put("role", "system").put("content", "You are brief.");
    }
    messages.addObject().put("role", "user").put("content", probe == Probe.SCHEMA ? WALK : STORY);
    body.put("temperature", probe == Probe.SEED ? 1 : 0);
    body.put("max_tokens", settings.maximumTokens());
    body.put("seed", 1);
    if (probe == Probe.SCHEMA) {
      body.set("response_format", JSON.readTree(ChatWire.WALK_SCHEMA));
    }
    if (probe == Probe.LOGPROBS) {
      body.put("logprobs", true);
    }
    return JSON.writeValueAsString(body);
  }

  /** Whether a list of models has one of that name. */
  static boolean names(String models, String model) {
    try {
      return JSON.readTree(models)
          .path("data")
          .valueStream()
          .anyMatch(one -> one.path("id").asString("").equals(model));
    } catch (JacksonException e) {
      return false;
    }
  }

  /** Whether an answer is what the schema wants and nothing else. */
  static boolean keepsToSchema(String answer) {
    try {
      JsonNode read = JSON.readTree(answer);
      return read.size() == 1 && read.path("walk").isArray();
    } catch (JacksonException e) {
      return false;
    }
  }

  /** The first choice of a reply that was read before. */
  static JsonNode choice(String reply) {
    return JSON.readTree(reply).path("choices").path(0);
  }
}
