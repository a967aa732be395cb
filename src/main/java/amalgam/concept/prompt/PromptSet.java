package amalgam.concept.prompt;

import java.util.List;

/**
 * A frozen set of matched bundles: the same endpoints at every level.
 *
 * @param specification what it was drawn by
 * @param prompts bundle by bundle, each by ascending level
 */
public record PromptSet(PromptSpecification specification, List<BundledPrompt> prompts) {

  public PromptSet {
    prompts = List.copyOf(prompts);
  }
}
