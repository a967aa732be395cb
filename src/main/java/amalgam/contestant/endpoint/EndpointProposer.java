package amalgam.contestant.endpoint;

import amalgam.concept.Walk;
import amalgam.contestant.Answer;
import amalgam.contestant.ContestantException;
import amalgam.contestant.DecodingSettings;
import amalgam.contestant.ProposalRequest;
import amalgam.contestant.ProposalTerms;
import amalgam.contestant.Proposer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Proposes what a model behind a server answers. What was answered before, to a block that then
 * failed or to a process that then died, is read from the ledger, and the rest alone is asked.
 */
final class EndpointProposer implements Proposer {

  private static final String CUT_OFF = "\n[cut off after %d tokens]";
  private static final String EMPTY = "[an empty answer]";

  private final ChatClient client;
  private final EndpointSettings endpoint;
  private final Till till;
  private final PromptText prompts;
  private final AnswerParser parser;
  private final DecodingSettings decoding;

  EndpointProposer(
      ChatClient client,
      Till till,
      EndpointSettings endpoint,
      DecodingSettings decoding,
      ProposalTerms terms) {
    this.client = client;
    this.till = till;
    this.endpoint = endpoint;
    this.prompts = new PromptText(terms, endpoint.context(), decoding);
    this.parser = new AnswerParser(terms.space());
    this.decoding = decoding;
  }

  @Override
  public List<Answer> propose(List<ProposalRequest> block) {
    List<Question> questions = block.stream().map(this::question).toList();
    Map<String, ChatReply> known = till.known(questions);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      return awaitAll(
          questions.stream().map(one -> threads.submit(() -> answer(one, known))).toList(),
          threads);
    }
  }

  /** Waits also for what follows a failure, which is being paid for, unless there is no hope. */
  private static List<Answer> awaitAll(List<Future<Answer>> asked, ExecutorService threads) {
    List<Answer> answers = new ArrayList<>(asked.size());
    try {
      for (Future<Answer> one : asked) {
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

  private Question question(ProposalRequest request) {
    return ChatWire.walkQuestion(endpoint, decoding, prompts.of(request.prompt()), request.seed());
  }

  private Answer answer(Question question, Map<String, ChatReply> known) {
    ChatReply earlier = known.get(question.hash());
    return read(earlier == null ? client.ask(question, till) : earlier.completion());
  }

  private Answer read(Completion completion) {
    String text = completion.text();
    Walk walk =
        (completion.isCutOff() ? parser.parseCutOff(text) : parser.parse(text)).orElse(null);
    if (completion.isCutOff()) {
      return new Answer(walk, text + CUT_OFF.formatted(endpoint.maximumTokens()));
    }
    return new Answer(walk, text.isBlank() ? EMPTY : text);
  }
}
