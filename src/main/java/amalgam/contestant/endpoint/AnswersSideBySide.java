package amalgam.contestant.endpoint;

import amalgam.contestant.ContestantException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the answers of a block side by side. What came of a block that then failed is kept, so
 * that its next try here asks and pays for the rest only.
 *
 * @param <Q> what is asked
 * @param <A> what is answered
 */
final class AnswersSideBySide<Q, A> {

  private final Function<Q, A> ask;
  private final Map<Q, A> kept = new ConcurrentHashMap<>();

  /**
   * @param ask gives the answer or throws; called on virtual threads
   */
  AnswersSideBySide(Function<Q, A> ask) {
    this.ask = ask;
  }

  /**
   * One answer per question, in their order.
   *
   * @throws ContestantException if one of them could not be had
   */
  List<A> of(List<Q> block) {
    List<A> answers;
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      answers =
          awaitAll(block.stream().map(one -> threads.submit(() -> answer(one))).toList(), threads);
    }
    kept.keySet().removeAll(block);
    return answers;
  }

  /** Waits also for what follows a failure, which is being paid for, unless there is no hope. */
  private List<A> awaitAll(List<Future<A>> asked, ExecutorService threads) {
    List<A> answers = new ArrayList<>(asked.size());
    try {
      for (Future<A> one : asked) {
        answers.add(one.get());
      }
      return answers;
    } catch (InterruptedException e) {
      threads.shutdownNow();
      Thread.currentThread().interrupt();
      throw new ContestantException("Interrupted while an endpoint was asked.", e);
    } catch (ExecutionException e) {
      if (isHopeless(e.getCause())) {
        threads.shutdownNow();
      }
      throw e.getCause() instanceof RuntimeException failure
          ? failure
          : new IllegalStateException("An endpoint could not be asked.", e);
    }
  }

  private static boolean isHopeless(@Nullable Throwable failure) {
    return failure != null
        && failure.getCause() instanceof EndpointFailure known
        && known.kind() == EndpointFailure.Kind.REFUSED;
  }

  private A answer(Q question) {
    A earlier = kept.get(question);
    if (earlier != null) {
      return earlier;
    }
    A answer = ask.apply(question);
    kept.put(question, answer);
    return answer;
  }
}
