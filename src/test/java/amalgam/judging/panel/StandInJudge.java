package amalgam.judging.panel;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Speaks the protocol of OpenAI-compatible servers on this machine, and answers as a judge by a
 * rule that is known. It remembers every prompt.
 */
public final class StandInJudge implements AutoCloseable {

  private static final JsonMapper JSON = new JsonMapper();
  private static final String FIRST = "Answer A:\n";
  private static final String SECOND = "Answer B:\n";
  private static final String END = "Which of the two";

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Queue<String> prompts = new ConcurrentLinkedQueue<>();
  private volatile UnaryOperator<String> rule;

  /**
   * @param rule what it answers to a prompt; null to fail with status 500
   */
  public StandInJudge(UnaryOperator<String> rule) throws IOException {
    this.rule = rule;
    this.server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 512);
    server.setExecutor(threads);
    server.createContext("/v1/chat/completions", this::handle);
    server.start();
  }

  /** One that finds the longer answer more novel and the shorter one more useful. */
  public static String byLength(String prompt) {
    int first = steps(between(prompt, FIRST, SECOND));
    int second = steps(between(prompt, SECOND, END));
    boolean isFirst = prompt.contains("Novelty:") == first > second;
    return better(first == second ? "tie" : isFirst ? "A" : "B");
  }

  /** Whatever it is shown, the first is better, and everything is worth five points. */
  public static String leaningLeft(String prompt) {
    return prompt.contains(SECOND)
        ? better("A")
        : "```json\n{\"Reason\": \"fine\", \"POINTS\": \"5/7\"}\n```";
  }

  /** An answer as it was asked for. */
  public static String better(String which) {
    return "{\"reason\": \"by rule\", \"better\": \"%s\"}".formatted(which);
  }

  /** How many steps a walk has, as it reads. */
  public static int steps(String walk) {
    return walk.split("-->", -1).length - 1;
  }

  private static String between(String text, String start, String end) {
    int from = text.indexOf(start);
    return from < 0 ? "" : text.substring(from, text.indexOf(end, from));
  }

  /** What to write as {@code baseUrl}. */
  public String baseUrl() {
    return "http://localhost:%d/v1".formatted(server.getAddress().getPort());
  }

  /** Answers by another rule from now on. */
  public void follow(UnaryOperator<String> next) {
    rule = next;
  }

  /** What it was asked, as often as it was. */
  public List<String> prompts() {
    return List.copyOf(prompts);
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      JsonNode request = JSON.readTree(body);
      String prompt = request.path("messages").path(0).path("content").asString();
      prompts.add(prompt);
      String answer = rule.apply(prompt);
      byte[] bytes = (answer == null ? "{}" : reply(answer)).getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(answer == null ? 500 : 200, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  private static String reply(String content) {
    ObjectNode reply = JSON.createObjectNode().put("object", "chat.completion");
    ObjectNode choice = reply.putArray("choices").addObject().put("finish_reason", "stop");
    choice.putObject("message").put("role", "assistant").put("content", content);
    reply.putObject("usage").put("prompt_tokens", 200).put("completion_tokens", 20);
    return JSON.writeValueAsString(reply);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
