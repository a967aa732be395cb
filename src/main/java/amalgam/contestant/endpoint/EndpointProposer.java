package amalgam.contestant.endpoint;

import amalgam.concept.Walk;
import amalgam.contestant.Answer;
import amalgam.contestant.DecodingSettings;
import amalgam.contestant.ProposalRequest;
import amalgam.contestant.ProposalTerms;
import amalgam.contestant.Proposer;
import java.util.List;

/** Proposes what a model behind a server answers. */
final class EndpointProposer implements Proposer {

  private static final String CUT_OFF = "\n[cut off after %d tokens]";
  private static final String EMPTY = "[an empty answer]";

  private final AnswersSideBySide answers;
  private final EndpointSettings endpoint;
  private final PromptText prompts;
  private final AnswerParser parser;
  private final DecodingSettings decoding;

  EndpointProposer(
      AnswersSideBySide answers,
      EndpointSettings endpoint,
      DecodingSettings decoding,
      ProposalTerms terms) {
    this.answers = answers;
    this.endpoint = endpoint;
    this.prompts = new PromptText(terms, endpoint.context(), decoding);
    this.parser = new AnswerParser(terms.space());
    this.decoding = decoding;
  }

  @Override
  public List<Answer> propose(List<ProposalRequest> block) {
    return answers.to(block.stream().map(this::question).toList()).stream()
        .map(this::read)
        .toList();
  }

  private Question question(ProposalRequest request) {
    return ChatWire.walkQuestion(endpoint, decoding, prompts.of(request.prompt()), request.seed());
  }

  private Answer read(Completion completion) {
    String text = completion.text();
    Walk walk =
        (completion.isCutOff() ? parser.parseCutOff(text) : parser.parse(text)).orElse(null);
    return new Answer(walk, asGiven(completion, endpoint.maximumTokens()));
  }

  /** The answer as it is kept, with a remark where there is less of it than there should be. */
  static String asGiven(Completion completion, int maximumTokens) {
    if (completion.isCutOff()) {
      return completion.text() + CUT_OFF.formatted(maximumTokens);
    }
    return completion.text().isBlank() ? EMPTY : completion.text();
  }
}
