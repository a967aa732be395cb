package amalgam.contestant.endpoint;

import amalgam.concept.Concept;
import amalgam.concept.ConceptSpace;
import amalgam.concept.blend.BlendPrompt;
import amalgam.creativity.blend.BlendGates;

/**
 * A prompt for a blend in words, as one message. Whatever changes a word of it raises {@link
 * PromptText#VERSION}, which counts for both tasks.
 */
record BlendText(ConceptSpace space) {

  private static final String TASK =
      """
      Blend two concepts into one new idea: a thing, a service, a game, a custom, whatever you like, \
      in which both come together so that neither could be left out. The farther the idea is from \
      what either concept means by itself, and from what others would think of, the more novel it \
      is; one that makes no sense or breaks a rule counts nothing.

      """;

  private static final String FORMAT =
      """

      Answer with one JSON object and nothing else: no explanation, no code fence. Its only member \
      "idea" is the text of the idea:
      {"idea": "..."}
      """;

  /** The whole message. */
  String of(BlendPrompt prompt) {
    String one = space.concept(prompt.start()).name();
    String other = space.concept(prompt.end()).name();
    StringBuilder text = new StringBuilder(TASK);
    text.append("Concept 1: ").append(meaning(space.concept(prompt.start()))).append('\n');
    text.append("Concept 2: ").append(meaning(space.concept(prompt.end()))).append('\n');
    text.append("Rules:\n");
    text.append(
        "- The idea is told in %d to %d sentences, with at most %d words in all.\n"
            .formatted(
                BlendGates.FEWEST_SENTENCES, BlendGates.MOST_SENTENCES, BlendGates.MOST_WORDS));
    text.append("- It names both concepts: \"%s\" and \"%s\".\n".formatted(one, other));
    prompt.constraints().forEach(demand -> text.append("- It %s.\n".formatted(demand)));
    return text.append(FORMAT).toString();
  }

  private static String meaning(Concept concept) {
    return concept.definition().isEmpty()
        ? concept.name()
        : "%s (%s)".formatted(concept.name(), concept.definition());
  }
}
