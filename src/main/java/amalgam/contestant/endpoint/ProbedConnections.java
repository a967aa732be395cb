package amalgam.contestant.endpoint;

import amalgam.contestant.ContestantException;
import amalgam.contestant.endpoint.Probe.Finding;
import amalgam.contestant.endpoint.Probe.Outcome;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;

/** Tries out servers by asking them, once each and under the rules of all requests. */
@Service
class ProbedConnections implements Connections {

  private final Endpoints endpoints;
  private final ApiKeys keys;
  private final HttpExchange exchange;

  ProbedConnections(Endpoints endpoints, ApiKeys keys, HttpExchange exchange) {
    this.endpoints = endpoints;
    this.keys = keys;
    this.exchange = exchange;
  }

  @Override
  public void check(EndpointSettings settings) {
    endpoints.check(settings);
  }

  @Override
  public List<Finding> test(EndpointSettings settings, Consumer<Finding> found) {
    check(settings);
    return probed(settings, found);
  }

  @Override
  public void start(EndpointSettings settings, Consumer<Finding> found) {
    check(settings);
    Thread.ofVirtual().name("probe").start(() -> probed(settings, found));
  }

  private List<Finding> probed(EndpointSettings settings, Consumer<Finding> found) {
    List<Finding> findings = new ArrayList<>();
    for (Probe probe : Probe.values()) {
      boolean isDead = !findings.isEmpty() && findings.getFirst().outcome() != Outcome.WORKS;
      Finding finding =
          isDead && probe != Probe.MODELS
              ? new Finding(probe, Outcome.UNTRIED, 0, null)
              : tried(probe, settings);
      findings.add(finding);
      found.accept(finding);
    }
    return findings;
  }

  private Finding tried(Probe probe, EndpointSettings settings) {
    long began = System.nanoTime();
    String complaint;
    boolean works = false;
    try {
      works = works(probe, settings);
      complaint = null;
    } catch (EndpointFailure | ContestantException e) {
      complaint = e.getMessage();
    } catch (IOException e) {
      complaint = "cannot be reached or broke off (%s)".formatted(e.getClass().getSimpleName());
    }
    long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
    return new Finding(probe, works ? Outcome.WORKS : Outcome.DOES_NOT, took, complaint);
  }

  private boolean works(Probe probe, EndpointSettings settings) throws IOException {
    return switch (probe) {
      case ANSWER -> !asked(settings, probe).completion().text().isBlank();
      case MODELS -> ProbeWire.names(get(settings), settings.model());
      case SCHEMA -> ProbeWire.keepsToSchema(asked(settings, probe).completion().text());
      case LOGPROBS -> hasLogprobs(asked(settings, probe));
      case SYSTEM -> !asked(settings, probe).completion().text().isBlank();
      case SEED ->
          asked(settings, probe)
              .completion()
              .text()
              .equals(asked(settings, probe).completion().text());
      case USAGE -> asked(settings, probe).usage().isKnown();
    };
  }

  private static boolean hasLogprobs(ChatReply reply) {
    JsonNode logprobs = ProbeWire.choice(reply.body()).path("logprobs");
    return logprobs.path("content").size() > 0;
  }

  private ChatReply asked(EndpointSettings settings, Probe probe) throws IOException {
    @Nullable String key = keys.of(settings).orElse(null);
    URI url = URI.create(settings.baseUrl() + "/chat/completions");
    return ChatWire.reply(exchange.post(url, key, ProbeWire.question(settings, probe)));
  }

  private String get(EndpointSettings settings) throws IOException {
    @Nullable String key = keys.of(settings).orElse(null);
    return exchange.get(URI.create(settings.baseUrl() + "/models"), key);
  }
}
