package amalgam.contestant.endpoint;

import amalgam.concept.ConceptSpace;
import amalgam.contestant.BlendAnswer;
import amalgam.contestant.BlendRequest;
import amalgam.contestant.Blender;
import amalgam.contestant.DecodingSettings;
import java.util.List;

/** Blends as a model behind a server does. */
final class EndpointBlender implements Blender {

  private final AnswersSideBySide answers;
  private final EndpointSettings endpoint;
  private final BlendText prompts;
  private final DecodingSettings decoding;

  EndpointBlender(
      AnswersSideBySide answers,
      EndpointSettings endpoint,
      DecodingSettings decoding,
      ConceptSpace space) {
    this.answers = answers;
    this.endpoint = endpoint;
    this.prompts = new BlendText(space);
    this.decoding = decoding;
  }

  @Override
  public List<BlendAnswer> blend(List<BlendRequest> block) {
    return answers.to(block.stream().map(this::question).toList()).stream()
        .map(this::read)
        .toList();
  }

  private Question question(BlendRequest request) {
    return ChatWire.ideaQuestion(endpoint, decoding, prompts.of(request.prompt()), request.seed());
  }

  private BlendAnswer read(Completion completion) {
    return new BlendAnswer(
        IdeaReader.read(completion.text(), completion.isCutOff()),
        EndpointProposer.asGiven(completion, endpoint.maximumTokens()));
  }
}
