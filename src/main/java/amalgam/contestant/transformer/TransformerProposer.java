package amalgam.contestant.transformer;

import amalgam.concept.ConceptSpace;
import amalgam.contestant.Answer;
import amalgam.contestant.DecodingSettings;
import amalgam.contestant.ProposalRequest;
import amalgam.contestant.Proposer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;

/**
 * Proposes walks by sampling a trained model. A block is sampled in batches of {@link #BATCH} in
 * its order; a draw depends on its own request's seed. Several proposers may share one model, and
 * one proposer several threads; closing the model is up to whoever loaded it.
 */
public final class TransformerProposer implements Proposer {

  /** Rows that are sampled together. */
  public static final int BATCH = 256;

  private final TransformerModel model;
  private final Vocabulary vocabulary;
  private final DecodingSettings settings;
  private final int hopBudget;
  private final LongConsumer generated;

  /** A proposer whose tokens nobody counts. */
  public TransformerProposer(
      TransformerModel model, ConceptSpace space, DecodingSettings settings, int hopBudget) {
    this(model, space, settings, hopBudget, tokens -> {});
  }

  /**
   * A proposer.
   *
   * @param model trained on {@code space}, and open as long as answers are wanted
   * @param space in which to walk
   * @param settings how answers are drawn
   * @param hopBudget most hops that an answer may have; it bounds how long the model may go on
   * @param generated told the number of tokens of every answer
   * @throws IllegalArgumentException if the model's vocabulary is not that of the space
   */
  public TransformerProposer(
      TransformerModel model,
      ConceptSpace space,
      DecodingSettings settings,
      int hopBudget,
      LongConsumer generated) {
    this.model = model;
    this.vocabulary = new Vocabulary(space);
    this.settings = settings;
    this.hopBudget = hopBudget;
    this.generated = generated;
    if (vocabulary.size() != model.architecture().vocabularySize()) {
      throw new IllegalArgumentException(
          "The model has %d tokens, but the space '%s' needs %d: it was trained on another space."
              .formatted(
                  model.architecture().vocabularySize(), space.identity().id(), vocabulary.size()));
    }
  }

  /**
   * Answers in the order of {@code block}.
   *
   * @throws IllegalArgumentException if a prompt leaves no room for an answer in the model's
   *     context
   */
  @Override
  public List<Answer> propose(List<ProposalRequest> block) {
    block.forEach(this::checkRoom);
    List<Answer> answers = new ArrayList<>(block.size());
    for (int start = 0; start < block.size(); start += BATCH) {
      List<ProposalRequest> batch = block.subList(start, Math.min(block.size(), start + BATCH));
      try (BatchSampler sampler = new BatchSampler(model, vocabulary, settings, hopBudget, batch)) {
        for (int[] tokens : sampler.run()) {
          generated.accept(tokens.length);
          answers.add(vocabulary.decode(tokens, hopBudget));
        }
      }
    }
    return answers;
  }

  private void checkRoom(ProposalRequest request) {
    int needed = Vocabulary.pathLength(request.prompt().constraints(), 1);
    if (needed > model.architecture().contextLength()) {
      throw new IllegalArgumentException(
          "A prompt with %d constraints needs %d tokens with its answer, but the model reads %d;"
                  .formatted(
                      request.prompt().constraints(), needed, model.architecture().contextLength())
              + " ask for fewer levels.");
    }
  }
}
