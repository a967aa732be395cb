package amalgam.contestant.endpoint;

import amalgam.concept.ConceptSpace;
import amalgam.contestant.BlendAnswer;
import amalgam.contestant.BlendRequest;
import amalgam.contestant.Blender;
import amalgam.contestant.DecodingSettings;
import java.util.List;

/** Blends as a model behind a server does. */
final class EndpointBlender implements Blender {

  private final ChatClient client;
  private final BlendText prompts;
  private final DecodingSettings decoding;
  private final int maximumTokens;
  private final AnswersSideBySide<BlendRequest, BlendAnswer> answers =
      new AnswersSideBySide<>(this::answer);

  EndpointBlender(
      ChatClient client, EndpointSettings endpoint, DecodingSettings decoding, ConceptSpace space) {
    this.client = client;
    this.prompts = new BlendText(space);
    this.decoding = decoding;
    this.maximumTokens = endpoint.maximumTokens();
  }

  @Override
  public List<BlendAnswer> blend(List<BlendRequest> block) {
    return answers.of(block);
  }

  private BlendAnswer answer(BlendRequest request) {
    Completion completion = client.ask(decoding, prompts.of(request.prompt()), request.seed());
    return new BlendAnswer(
        IdeaReader.read(completion.text(), completion.isCutOff()),
        EndpointProposer.asGiven(completion, maximumTokens));
  }
}
