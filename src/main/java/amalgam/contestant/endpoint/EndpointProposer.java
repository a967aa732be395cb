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
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Proposes what a model behind a server answers. What came of a block that then failed is kept, so
 * that its next try here asks and pays for the rest only.
 */
final class EndpointProposer implements Proposer {

  private static final String CUT_OFF = "\n[cut off after %d tokens]";
  private static final String EMPTY = "[an empty answer]";

  private final ChatClient client;
  private final PromptText prompts;
  private final AnswerParser parser;
  private final DecodingSettings decoding;
  private final int maximumTokens;
  private final Map<ProposalRequest, Answer> kept = new ConcurrentHashMap<>();

  EndpointProposer(
      ChatClient client,
      EndpointSettings endpoint,
      DecodingSettings decoding,
      ProposalTerms terms) {
    this.client = client;
    this.prompts = new PromptText(terms, endpoint.context(), decoding);
    this.parser = new AnswerParser(terms.space());
    this.decoding = decoding;
    this.maximumTokens = endpoint.maximumTokens();
  }

  @Override
  public List<Answer> propose(List<ProposalRequest> block) {
    List<Answer> answers;
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      answers =
          awaitAll(block.stream().map(one -> threads.submit(() -> answer(one))).toList(), threads);
    }
    kept.keySet().removeAll(block);
    return answers;
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
        && known.kind() == EndpointFailure.Kind.REFUSED;
  }

  private Answer answer(ProposalRequest request) {
    Answer earlier = kept.get(request);
    if (earlier != null) {
      return earlier;
    }
    Answer answer = read(client.ask(decoding, prompts.of(request.prompt()), request.seed()));
    kept.put(request, answer);
    return answer;
  }

  private Answer read(Completion completion) {
    String text = completion.text();
    Walk walk =
        (completion.isCutOff() ? parser.parseCutOff(text) : parser.parse(text)).orElse(null);
    if (completion.isCutOff()) {
      return new Answer(walk, text + CUT_OFF.formatted(maximumTokens));
    }
    return new Answer(walk, text.isBlank() ? EMPTY : text);
  }
}
