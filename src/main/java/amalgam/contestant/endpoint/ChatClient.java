package amalgam.contestant.endpoint;

import amalgam.contestant.ContestantException;
import amalgam.contestant.DecodingSettings;
import amalgam.contestant.endpoint.ledger.Cost;
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
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
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
  private final CircuitBreaker<ChatReply> breaker;
  private final FailsafeExecutor<ChatReply> stubborn;
  private final FailsafeExecutor<ChatReply> bounded;
  // Failsafe's own bulkhead loses the permit of whoever is interrupted while waiting for it.
  private final Semaphore free;
  private volatile boolean takesSchemas = true;
  private volatile String lastTrouble = "took too long to answer";

  ChatClient(
      EndpointSettings endpoint, ApiKeys keys, HttpExchange exchange, EndpointLimits limits) {
    this.endpoint = endpoint;
    this.keys = keys;
    this.exchange = exchange;
    this.url = URI.create(endpoint.baseUrl() + "/chat/completions");
    this.limits = limits;
    this.breaker =
        CircuitBreaker.<ChatReply>builder()
            .handleIf(ChatClient::isUnwell)
            .withFailureThreshold(limits.failuresInARow())
            .withDelay(limits.rest())
            .build();
    this.stubborn = Failsafe.with(retries(), breaker);
    this.bounded =
        Failsafe.with(Timeout.<ChatReply>builder(limits.timeout()).withInterrupt().build());
    this.free = new Semaphore(endpoint.concurrency(), true);
  }

  private RetryPolicy<ChatReply> retries() {
    return RetryPolicy.<ChatReply>builder()
        .handleIf(ChatClient::mayPass)
        .withMaxAttempts(limits.tries())
        .withBackoff(limits.retryPause(), limits.longestPause())
        .withDelayFn(this::pause)
        .build();
  }

  private static boolean isUnwell(@Nullable Throwable failure) {
    return failure instanceof TimeoutExceededException
        || (failure instanceof EndpointFailure known
            && (known.kind() == EndpointFailure.Kind.UNWELL || known.mayBeBilled()));
  }

  private static boolean mayPass(@Nullable Throwable failure) {
    return isUnwell(failure)
        || failure instanceof CircuitBreakerOpenException
        || (failure instanceof EndpointFailure known && known.kind() == EndpointFailure.Kind.BUSY);
  }

  /** What the server or the breaker asks for, within bounds. */
  private Duration pause(ExecutionContext<ChatReply> context) {
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

  /** What to ask. */
  Question question(DecodingSettings decoding, String prompt, long seed) {
    return ChatWire.question(endpoint, decoding, prompt, seed);
  }

  /** Asks until there is an answer, of which nobody keeps account. */
  Completion ask(DecodingSettings decoding, String prompt, long seed) {
    return ask(question(decoding, prompt, seed), Till.NOBODYS);
  }

  /**
   * Asks until there is an answer.
   *
   * @throws ContestantException if there is none in spite of all tries, or the budget does not
   *     suffice
   */
  Completion ask(Question question, Till till) {
    AtomicInteger tries = new AtomicInteger();
    try {
      return stubborn.get(() -> inTurn(question, till, tries.incrementAndGet())).completion();
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

  private ChatReply inTurn(Question question, Till till, int tries) throws InterruptedException {
    Cost reserved = till.reserve(question);
    try {
      free.acquire();
    } catch (InterruptedException e) {
      till.spared(reserved);
      throw e;
    }
    long began = System.nanoTime();
    ChatReply reply = exchanged(question, till, reserved);
    long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
    till.paid(question, reserved, reply, new Till.Effort(took, tries));
    return reply;
  }

  /** The time is counted once it is its turn. */
  private ChatReply exchanged(Question question, Till till, Cost reserved) {
    try {
      return bounded.get(() -> inSuitableForm(question));
    } catch (EndpointFailure e) {
      lastTrouble = String.valueOf(e.getMessage());
      if (e.mayBeBilled()) {
        till.lost(reserved);
      } else {
        till.spared(reserved);
      }
      throw e;
    } catch (ContestantException e) {
      till.spared(reserved);
      throw e;
    } catch (RuntimeException e) {
      till.lost(reserved);
      throw e;
    } finally {
      free.release();
    }
  }

  /** Without a schema for the answer from when on the server refused one. */
  private ChatReply inSuitableForm(Question question) {
    String withSchema = question.withSchema();
    if (withSchema != null && takesSchemas) {
      try {
        return ChatWire.reply(post(withSchema));
      } catch (EndpointFailure e) {
        if (e.kind() != EndpointFailure.Kind.UNSUITED) {
          throw e;
        }
        takesSchemas = false;
      }
    }
    return ChatWire.reply(post(question.body()));
  }

  private ContestantException failed(@Nullable String how, Throwable cause) {
    return new ContestantException("The endpoint of '%s' %s.".formatted(endpoint.id(), how), cause);
  }

  private String post(String body) {
    Optional<String> key = keys.of(endpoint);
    try {
      String reply = exchange.post(url, key.orElse(null), body);
      // A server that tells a key back must not make it part of an answer.
      return key.map(secret -> reply.replace(secret, "[key]")).orElse(reply);
    } catch (IOException e) {
      boolean wasNeverThere = e instanceof ConnectException || e instanceof UnknownHostException;
      throw new EndpointFailure(
          wasNeverThere ? EndpointFailure.Kind.UNWELL : EndpointFailure.Kind.LOST,
          "cannot be reached or broke off (%s)".formatted(e.getClass().getSimpleName()),
          null);
    }
  }
}
