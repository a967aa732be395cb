package amalgam.judging.panel;

import amalgam.contestant.ContestantException;
import amalgam.contestant.endpoint.Chats;
import amalgam.contestant.endpoint.Completion;
import amalgam.judging.Question;
import amalgam.judging.Rubric;
import amalgam.judging.Verdict;
import amalgam.judging.VerdictReader;
import amalgam.rating.assignment.Mixing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;

/** Asks a judge, as many questions at a time as its server bears. */
final class Interview {

  private static final String UNREADABLE = "The answer says nothing clear.";
  private static final String CUT_OFF =
      "The answer was cut off before it said anything; give the judge more maximumTokens.";
  private static final long NANOS_PER_MILLI = 1_000_000;

  private final PanelJudge judge;
  private final Chats.Chat chat;
  private final Function<Question, String> wording;
  private final LongSupplier nanos;

  /**
   * @param wording the question in words
   * @param nanos a clock that only runs forward
   */
  Interview(
      PanelJudge judge, Chats.Chat chat, Function<Question, String> wording, LongSupplier nanos) {
    this.judge = judge;
    this.chat = chat;
    this.wording = wording;
    this.nanos = nanos;
  }

  /**
   * Asks questions; each answer is noted as it comes.
   *
   * @param isOver whether no further question is to be asked
   * @throws ContestantException if the judge could not be asked, once all others are answered
   */
  void hold(List<Question> questions, BooleanSupplier isOver, Consumer<Verdict> notes) {
    List<Future<?>> asked = new ArrayList<>(questions.size());
    try (ExecutorService threads =
        Executors.newFixedThreadPool(
            judge.endpoint().concurrency(), Thread.ofVirtual().factory())) {
      for (Question question : questions) {
        asked.add(
            threads.submit(
                () -> {
                  if (!isOver.getAsBoolean()) {
                    notes.accept(ask(question));
                  }
                }));
      }
      awaitAll(asked, threads);
    }
  }

  /** After a failure what is being answered still counts, and no more is begun. */
  private static void awaitAll(List<Future<?>> asked, ExecutorService threads) {
    try {
      for (Future<?> one : asked) {
        one.get();
      }
    } catch (InterruptedException e) {
      threads.shutdownNow();
      Thread.currentThread().interrupt();
      throw new ContestantException("Interrupted while a judge was asked.", e);
    } catch (ExecutionException e) {
      asked.forEach(one -> one.cancel(false));
      throw e.getCause() instanceof RuntimeException failure
          ? failure
          : new IllegalStateException("A judge could not be asked.", e);
    }
  }

  private Verdict ask(Question question) {
    long began = nanos.getAsLong();
    Completion answer =
        chat.ask(wording.apply(question), Mixing.of(question.asking(), judge.number()));
    long milliseconds = (nanos.getAsLong() - began) / NANOS_PER_MILLI;
    Optional<Verdict.Said> said =
        VerdictReader.read(question.kind(), answer.text(), answer.isCutOff());
    return new Verdict(
        judge.id(),
        judge.endpoint().model(),
        Rubric.VERSION,
        question,
        said.orElse(null),
        said.isPresent() ? null : answer.isCutOff() ? CUT_OFF : UNREADABLE,
        answer.text(),
        answer.promptTokens(),
        answer.answerTokens(),
        milliseconds);
  }

  /** The verdict on a question that was given up. */
  static Verdict givenUp(PanelJudge judge, Question question, String reason) {
    return new Verdict(
        judge.id(),
        judge.endpoint().model(),
        Rubric.VERSION,
        question,
        null,
        reason,
        "",
        null,
        null,
        0);
  }
}
