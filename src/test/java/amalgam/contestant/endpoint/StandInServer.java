package amalgam.contestant.endpoint;

import amalgam.concept.ConceptSpace;
import amalgam.concept.CreativePrompt;
import amalgam.concept.Walk;
import amalgam.concept.blend.BlendPrompt;
import amalgam.contestant.Answer;
import amalgam.contestant.BlendRequest;
import amalgam.contestant.Blender;
import amalgam.contestant.ProposalRequest;
import amalgam.contestant.Proposer;
import amalgam.contestant.baseline.RandomBlend;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Speaks the protocol of OpenAI-compatible servers on this machine. It reads the prompt as it is
 * written and lets a proposer answer, in a dress that the seed chooses: the same to the same prompt
 * and seed. It may misbehave before it answers, differently from try to try.
 */
final class StandInServer implements AutoCloseable {

  private static final JsonMapper JSON = new JsonMapper();
  private static final Pattern START = Pattern.compile("(?m)^Start: (.*)$");
  private static final Pattern END = Pattern.compile("(?m)^End: (.*)$");
  private static final Pattern ONE = Pattern.compile("(?m)^Concept 1: (.*?)(?: \\(.*)?$");
  private static final Pattern OTHER = Pattern.compile("(?m)^Concept 2: (.*?)(?: \\(.*)?$");
  private static final Pattern USED = Pattern.compile("must each be used: (.*)\\.");
  private static final Pattern AVOIDED = Pattern.compile("must not be used: (.*)\\.");
  private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final CountDownLatch closing = new CountDownLatch(1);
  private final ConceptSpace space;
  private final Proposer brain;
  private final Blender ideas;
  private final Map<String, AtomicInteger> triesByBody = new ConcurrentHashMap<>();
  private final Set<String> keys = ConcurrentHashMap.newKeySet();
  private final AtomicInteger answered = new AtomicInteger();
  private final AtomicInteger atATime = new AtomicInteger();
  private final AtomicInteger mostAtATime = new AtomicInteger();
  private volatile Set<Mischief> mischief = EnumSet.noneOf(Mischief.class);
  private volatile int badTries;
  private volatile long latencyMilliseconds;
  private volatile int answersBeforeItBreaks = Integer.MAX_VALUE;
  private volatile boolean thinksAsLongAsItMay;
  private volatile boolean takesSchemas;
  private final AtomicInteger schemasRefused = new AtomicInteger();
  private final AtomicLong billedTokens = new AtomicLong();

  StandInServer(ConceptSpace space, Proposer brain) throws IOException {
    this(space, brain, 0);
  }

  /**
   * @param port 0 for any that is free
   */
  StandInServer(ConceptSpace space, Proposer brain, int port) throws IOException {
    this.space = space;
    this.brain = brain;
    this.ideas = new RandomBlend(space);
    this.server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 512);
    server.setExecutor(threads);
    server.createContext("/v1/chat/completions", this::handle);
    server.createContext("/v1/models", StandInServer::listModels);
    server.start();
  }

  /** What to write as {@code baseUrl}. */
  String baseUrl() {
    return "http://localhost:%d/v1".formatted(server.getAddress().getPort());
  }

  /** From now on, with all counts anew, it does one of these at the first tries of a request. */
  void misbehave(Set<Mischief> kinds, int tries) {
    triesByBody.clear();
    answered.set(0);
    billedTokens.set(0);
    mischief = kinds;
    badTries = tries;
  }

  /** From now on, with all counts anew, it breaks for good after so many answers. */
  void breakAfter(int answers) {
    misbehave(EnumSet.noneOf(Mischief.class), 0);
    answersBeforeItBreaks = answers;
  }

  /** It is mended, and goes on counting. */
  void mend() {
    answersBeforeItBreaks = Integer.MAX_VALUE;
  }

  /** From now on it answers so late. */
  void takeTime(long milliseconds) {
    latencyMilliseconds = milliseconds;
  }

  /** From now on it takes schemas for answers. */
  void takeSchemas() {
    takesSchemas = true;
  }

  /** How often it was sent a schema that it did not take. */
  int schemasRefused() {
    return schemasRefused.get();
  }

  /** From now on it reads a token in every byte and thinks until it is cut off. */
  void thinkAsLongAsItMay() {
    thinksAsLongAsItMay = true;
  }

  /** How many tokens it billed, lately. */
  long billedTokens() {
    return billedTokens.get();
  }

  /** How many requests it answered as it should, lately. */
  int answered() {
    return answered.get();
  }

  /** How many requests it ever had in hand at once. */
  int mostAtATime() {
    return mostAtATime.get();
  }

  /** What it was shown as keys. */
  Set<String> keys() {
    return keys;
  }

  private static void listModels(HttpExchange exchange) throws IOException {
    try (exchange) {
      send(exchange, 200, "{\"object\": \"list\", \"data\": [{\"id\": \"lab/wanderer\"}]}");
    }
  }

  private void handle(HttpExchange exchange) throws IOException {
    mostAtATime.accumulateAndGet(atATime.incrementAndGet(), Math::max);
    try (exchange) {
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      keys.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
      int tries = triesByBody.computeIfAbsent(body, key -> new AtomicInteger()).getAndIncrement();
      if (tries < badTries && !mischief.isEmpty()) {
        List<Mischief> kinds = List.copyOf(EnumSet.copyOf(mischief));
        misbehave(exchange, kinds.get(Math.floorMod(body.hashCode() + tries, kinds.size())));
      } else if (body.contains("response_format") && !takesSchemas) {
        schemasRefused.incrementAndGet();
        send(exchange, 400, "{\"error\": \"unknown field response_format\"}");
      } else if (answered.getAndIncrement() >= answersBeforeItBreaks) {
        answered.decrementAndGet();
        misbehave(exchange, Mischief.BROKEN);
      } else {
        closing.await(latencyMilliseconds, TimeUnit.MILLISECONDS);
        send(exchange, 200, reply(JSON.readTree(body), body.length()));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      atATime.decrementAndGet();
    }
  }

  private String reply(JsonNode request, int length) {
    String prompt = request.path("messages").path(0).path("content").asString();
    int seed = request.path("seed").asInt();
    if (prompt.startsWith("Blend two concepts")) {
      return completion(blended(prompt, seed), "stop");
    }
    if (!START.matcher(prompt).find()) {
      boolean wantsWalk = request.has("response_format");
      return billed(wantsWalk ? "{\"walk\": [\"a\"]}" : "The cat sleeps.", length / 4, 4, 0);
    }
    Answer answer = brain.propose(List.of(new ProposalRequest(prompt(prompt), seed))).getFirst();
    String content = dressed(answer, seed);
    int most = request.path("max_tokens").asInt();
    int read = thinksAsLongAsItMay ? length : length / 4;
    int reasoning = thinksAsLongAsItMay ? most - content.length() / 4 : 7;
    return billed(content, read, content.length() / 4 + reasoning, reasoning);
  }

  private String billed(String content, int prompt, int written, int reasoning) {
    billedTokens.addAndGet(prompt + written);
    ObjectNode reply = (ObjectNode) JSON.readTree(completion(content, "stop"));
    reply
        .putObject("usage")
        .put("prompt_tokens", prompt)
        .put("completion_tokens", written)
        .putObject("completion_tokens_details")
        .put("reasoning_tokens", reasoning);
    return JSON.writeValueAsString(reply);
  }

  /** An idea as the baseline has it, written in one of the ways in which models write. */
  private String blended(String text, int seed) {
    BlendPrompt prompt =
        new BlendPrompt(
            space.indexOfConcept(found(ONE, text)),
            space.indexOfConcept(found(OTHER, text)),
            List.of());
    String idea = ideas.blend(List.of(new BlendRequest(prompt, seed))).getFirst().idea();
    String asked = JSON.writeValueAsString(JSON.createObjectNode().put("idea", idea));
    return switch (seed % 4) {
      case 0 -> asked;
      case 1 -> "```json\n%s\n```".formatted(asked);
      case 2 -> "<think>\nHm.\n</think>\nHere you are: " + asked;
      default -> "**Idea:** " + idea;
    };
  }

  private String dressed(Answer answer, int seed) {
    Walk walk = answer.walk();
    if (walk == null) {
      return "I find no way.";
    }
    return takesSchemas
        ? Dress.AS_ASKED.of(space, walk)
        : Dress.values()[seed % Dress.values().length].of(space, walk);
  }

  /** A reply that says {@code content}. */
  static String completion(String content, String finishReason) {
    ObjectNode reply = JSON.createObjectNode().put("object", "chat.completion");
    ObjectNode choice = reply.putArray("choices").addObject().put("finish_reason", finishReason);
    choice.putObject("message").put("role", "assistant").put("content", content);
    return JSON.writeValueAsString(reply);
  }

  private CreativePrompt prompt(String text) {
    CreativePrompt prompt =
        CreativePrompt.between(
            space.indexOfConcept(found(START, text)), space.indexOfConcept(found(END, text)));
    for (String name : named(USED, text).toList()) {
      prompt = prompt.including(space.indexOfRelation(name));
    }
    for (String name : named(AVOIDED, text).toList()) {
      prompt = prompt.excluding(space.indexOfRelation(name));
    }
    return prompt;
  }

  private static String found(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? matcher.group(1) : "";
  }

  private static Stream<String> named(Pattern rule, String text) {
    return QUOTED.matcher(found(rule, text)).results().map(result -> result.group(1));
  }

  private void misbehave(HttpExchange exchange, Mischief kind) throws IOException {
    switch (kind) {
      case SILENCE -> awaitClosing();
      case BUSY -> {
        exchange.getResponseHeaders().set("Retry-After", "0");
        send(exchange, 429, "{\"error\": {\"message\": \"slow down\"}}");
      }
      case BROKEN -> send(exchange, 500, "{\"error\": \"out of memory for %s\"}".formatted(keys));
      case CUT_CONNECTION -> {
        exchange.sendResponseHeaders(200, 10_000);
        exchange.getResponseBody().write('{');
        exchange.getResponseBody().flush();
      }
      case HALF_JSON -> send(exchange, 200, "{\"choices\": [{\"message\": {\"content\": \"{\\\"wa");
      case WRONG_SCHEMA -> send(exchange, 200, "{\"result\": [1, 2, 3]}");
      case HUGE_BODY -> sendMuch(exchange);
      case ENDLESS_AND_FAST -> sendForever(exchange, 1 << 16, 0);
      case ENDLESS_AND_SLOW -> sendForever(exchange, 1, 20);
      case HTML_PAGE -> send(exchange, 200, "<html><body><h1>502 Bad Gateway</h1></body></html>");
    }
  }

  private void awaitClosing() {
    try {
      closing.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void sendForever(HttpExchange exchange, int bytes, long pauseMilliseconds)
      throws IOException {
    exchange.sendResponseHeaders(200, 0);
    byte[] blanks = " ".repeat(bytes).getBytes(StandardCharsets.US_ASCII);
    OutputStream body = exchange.getResponseBody();
    try {
      while (!closing.await(pauseMilliseconds, TimeUnit.MILLISECONDS)) {
        body.write(blanks);
        body.flush();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void sendMuch(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    byte[] blanks = " ".repeat(1 << 16).getBytes(StandardCharsets.US_ASCII);
    try (OutputStream body = exchange.getResponseBody()) {
      for (int piece = 0; piece < 1 << 12; piece++) {
        body.write(blanks);
      }
    }
  }

  private static void send(HttpExchange exchange, int status, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  @Override
  public void close() {
    closing.countDown();
    server.stop(0);
    threads.shutdownNow();
  }
}
