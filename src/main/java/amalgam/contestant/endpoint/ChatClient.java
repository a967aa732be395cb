package amalgam.contestant.endpoint;

import amalgam.contestant.ContestantException;
import amalgam.contestant.DecodingSettings;
import dev.failsafe.CircuitBreaker;
import dev.failsafe.CircuitBreakerOpenException;
import dev.failsafe.ExecutionContext;
import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeException;
import dev.failsafe.FailsafeExecutor;
import dev.failsafe.RetryPolicy;
import dev.failsafe.Timeout;
import dev.failsafe.TimeoutExceededException;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/**
 * Asks one endpoint: no more at a time than it bears, again and later where it is busy or unwell,
 * and not at all for a while where it keeps failing. Safe for many threads; they must be virtual
 * ones, so that an answer that is no longer waited for can be interrupted.
 */
final class ChatClient {

  /** Failsafe takes a pause below 0 for none, and then takes that of the backoff. */
  private static final Duration THE_USUAL = Duration.ofNanos(-1);

  private final EndpointSettings endpoint;
  private final ApiKeys keys;
  private final HttpExchange exchange;
  private final URI url;
  private final EndpointLimits limits;
  private final CircuitBreaker<Completion> breaker;
  private final FailsafeExecutor<Completion> stubborn;
  private final FailsafeExecutor<Completion> bounded;
  // Failsafe's own bulkhead loses the permit of whoever is interrupted while waiting for it.
  private final Semaphore free;
  private volatile String lastTrouble = "took too long to answer";

  ChatClient(
      EndpointSettings endpoint, ApiKeys keys, HttpExchange exchange, EndpointLimits limits) {
    this.endpoint = endpoint;
    this.keys = keys;
    this.exchange = exchange;
    this.url = URI.create(endpoint.baseUrl() + "/chat/completions");
    this.limits = limits;
    this.breaker =
        CircuitBreaker.<Completion>builder()
            .handleIf(ChatClient::isUnwell)
            .withFailureThreshold(limits.failuresInARow())
            .withDelay(limits.rest())
            .build();
    this.stubborn = Failsafe.with(retries(), breaker);
    this.bounded =
        Failsafe.with(Timeout.<Completion>builder(limits.timeout()).withInterrupt().build());
    this.free = new Semaphore(endpoint.concurrency(), true);
  }

  private RetryPolicy<Completion> retries() {
    return RetryPolicy.<Completion>builder()
        .handleIf(ChatClient::mayPass)
        .withMaxAttempts(limits.tries())
        .withBackoff(limits.retryPause(), limits.longestPause())
        .withDelayFn(this::pause)
        .build();
  }

  private static boolean isUnwell(@Nullable Throwable failure) {
    return failure instanceof TimeoutExceededException
        || (failure instanceof EndpointFailure known
            && known.kind() == EndpointFailure.Kind.UNWELL);
  }

  private static boolean mayPass(@Nullable Throwable failure) {
    return isUnwell(failure)
        || failure instanceof CircuitBreakerOpenException
        || (failure instanceof EndpointFailure known && known.kind() == EndpointFailure.Kind.BUSY);
  }

  /** What the server or the breaker asks for, within bounds. */
  private Duration pause(ExecutionContext<Completion> context) {
    Duration wish =
        switch (context.<Throwable>getLastException()) {
          case EndpointFailure failure -> failure.retryAfter();
          case CircuitBreakerOpenException open -> breaker.getRemainingDelay();
          case null, default -> null;
        };
    if (wish == null || wish.compareTo(limits.retryPause()) < 0) {
      return THE_USUAL;
    }
    return wish.compareTo(limits.longestPause()) > 0 ? limits.longestPause() : wish;
  }

  /**
   * Asks until there is an answer.
   *
   * @throws ContestantException if there is none in spite of all tries
   */
  Completion ask(DecodingSettings decoding, String prompt, long seed) {
    String body = ChatWire.request(endpoint, decoding, prompt, seed);
    try {
      return stubborn.get(() -> inTurn(body));
    } catch (EndpointFailure e) {
      throw failed(e.getMessage(), e);
    } catch (TimeoutExceededException e) {
      throw failed("took longer than %d s to answer".formatted(limits.timeout().toSeconds()), e);
    } catch (CircuitBreakerOpenException e) {
      throw failed("is left alone for a while, since again and again it " + lastTrouble, e);
    } catch (FailsafeException e) {
      throw failed("was not waited for", e);
    }
  }

  /** The time is counted once it is its turn. */
  private Completion inTurn(String body) throws InterruptedException {
    free.acquire();
    try {
      return bounded.get(() -> ChatWire.reply(post(body)));
    } catch (EndpointFailure e) {
      lastTrouble = String.valueOf(e.getMessage());
      throw e;
    } finally {
      free.release();
    }
  }

  private ContestantException failed(@Nullable String how, Throwable cause) {
    return new ContestantException("The endpoint of '%s' %s.".formatted(endpoint.id(), how), cause);
  }

  private String post(String body) {
    Optional<String> key = Optional.ofNullable(endpoint.keyFrom()).map(this::key);
    try {
      String reply = exchange.post(url, key.orElse(null), body);
      // A server that tells a key back must not make it part of an answer.
      return key.map(secret -> reply.replace(secret, "[key]")).orElse(reply);
    } catch (IOException e) {
      throw new EndpointFailure(
          EndpointFailure.Kind.UNWELL,
          "cannot be reached or broke off (%s)".formatted(e.getClass().getSimpleName()),
          null);
    }
  }

  private String key(String variable) {
    return keys.find(variable)
        .map(String::strip)
        .filter(key -> !key.isEmpty())
        .orElseThrow(
            () ->
                new EndpointFailure(
                    EndpointFailure.Kind.REFUSED,
                    "needs a key, but the environment variable %s is not set here"
                        .formatted(variable),
                    null));
  }
}
