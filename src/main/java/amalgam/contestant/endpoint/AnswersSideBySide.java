package amalgam.contestant.endpoint;

import amalgam.contestant.ContestantException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Has the questions of a block answered side by side. What was answered before, to a block that
 * then failed or to a process that then died, is read from the ledger, and the rest alone is asked.
 */
final class AnswersSideBySide {

  private final ChatClient client;
  private final Till till;

  AnswersSideBySide(ChatClient client, Till till) {
    this.client = client;
    this.till = till;
  }

  /**
   * One answer per question, in their order.
   *
   * @throws ContestantException if one of them could not be had
   */
  List<Completion> to(List<Question> questions) {
    Map<String, ChatReply> known = till.known(questions);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      return awaitAll(
          questions.stream().map(one -> threads.submit(() -> answer(one, known))).toList(),
          threads);
    }
  }

  /** Waits also for what follows a failure, which is being paid for, unless there is no hope. */
  private static List<Completion> awaitAll(
      List<Future<Completion>> asked, ExecutorService threads) {
    List<Completion> answers = new ArrayList<>(asked.size());
    try {
      for (Future<Completion> one : asked) {
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
        && (known.kind() == EndpointFailure.Kind.REFUSED
            || known.kind() == EndpointFailure.Kind.UNSUITED);
  }

  private Completion answer(Question question, Map<String, ChatReply> known) {
    ChatReply earlier = known.get(question.hash());
    return earlier == null ? client.ask(question, till) : earlier.completion();
  }
}
