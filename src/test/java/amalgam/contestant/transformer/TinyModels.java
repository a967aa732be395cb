package amalgam.contestant.transformer;

import amalgam.concept.ConceptSpace;
import amalgam.concept.prompt.PromptGenerator;
import amalgam.concept.prompt.PromptKind;
import amalgam.concept.prompt.PromptSpecification;
import amalgam.concept.space.LabelDistribution;
import amalgam.concept.space.LettersSpace;
import amalgam.contestant.ProposalRequest;
import java.util.List;
import java.util.stream.IntStream;

/** What the tests of this package share: a small space and models of next to no size. */
final class TinyModels {

  static final ConceptSpace SPACE =
      new LettersSpace("tiny", 10, 2, 5, 8, LabelDistribution.ZIPF, 3).build();

  static final TrainingSettings SETTINGS = settings(12_000);

  private TinyModels() {}

  private static TrainingSettings settings(long tokens) {
    return new TrainingSettings(
        tokens, 8, 12, 4e-3, 96, 0.05, 0.05, 1, 0.9, 0.98, 0, 400, 40, 0.5, 4, 3);
  }

  static TrainingPlan plan(String name, long seed) {
    return plan(name, seed, SETTINGS.tokens());
  }

  /** One that trains on so many tokens. */
  static TrainingPlan plan(String name, long seed, long tokens) {
    return new TrainingPlan(name, "tiny", 2, 16, 4, false, seed, settings(tokens));
  }

  static Architecture architecture() {
    return plan("tiny", 1).architecture(new Vocabulary(SPACE));
  }

  static TransformerModel untrained(long seed) {
    return TransformerModel.untrained(architecture(), seed, ComputeDevice.best());
  }

  /** Prompts of four levels and so of four lengths, the seeds 0, 1, 2, …. */
  static List<ProposalRequest> requests(int bundles) {
    PromptSpecification specification =
        new PromptSpecification(PromptKind.PLAIN, bundles, 4, 2, 4, 4, 11);
    var prompts = new PromptGenerator(SPACE).generate(specification).prompts();
    return IntStream.range(0, prompts.size())
        .mapToObj(index -> new ProposalRequest(prompts.get(index).prompt(), index))
        .toList();
  }
}
