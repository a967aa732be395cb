package amalgam.contestant.endpoint;

import amalgam.concept.Concept;
import amalgam.concept.ConceptSpace;
import amalgam.concept.CreativePrompt;
import amalgam.concept.Relation;
import amalgam.concept.RelationSet;
import amalgam.contestant.DecodingSettings;
import amalgam.contestant.ProposalTerms;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A prompt in words. All of it is one message, since not every model has a place for instructions
 * of their own. Whatever changes a word of it raises {@link #VERSION}: answers to different texts
 * are not those of one contestant.
 */
final class PromptText {

  /** Of the text, and of {@link BlendText}. */
  static final int VERSION = 1;

  private static final String TASK =
      """
      Find a creative walk through a network of concepts. A walk goes from concept to concept; each \
      step follows one relation that really holds between the two. Links may be walked in both \
      directions. The more steps, and the rarer their relations, the more novel the walk; one that \
      breaks a rule counts nothing.

      """;

  private static final String FORMAT =
      """

      Answer with one JSON object and nothing else: no explanation, no code fence. Its only member \
      "walk" is a list that alternates concepts and relations, from the start to the end, each \
      written exactly as above:
      {"walk": ["%s", "relation", "concept", "relation", "%s"]}
      """;

  private final ConceptSpace space;
  private final ProposalTerms terms;
  private final ContextMode context;
  private final DecodingSettings decoding;
  private final String relations;

  /**
   * @param decoding whose {@code minHops} and {@code noRevisits} are asked for in words
   */
  PromptText(ProposalTerms terms, ContextMode context, DecodingSettings decoding) {
    this.space = terms.space();
    this.terms = terms;
    this.context = context;
    this.decoding = decoding;
    this.relations =
        "Relations:\n"
            + space.relations().stream()
                .map(PromptText::relation)
                .collect(Collectors.joining("\n", "", "\n\n"));
  }

  private static String relation(Relation relation) {
    return relation.name().equals(relation.inverse())
        ? "- " + relation.name()
        : "- %s (in the other direction: %s)".formatted(relation.name(), relation.inverse());
  }

  /** The whole message. */
  String of(CreativePrompt prompt) {
    Concept start = space.concept(prompt.start());
    Concept end = space.concept(prompt.end());
    StringBuilder text = new StringBuilder(TASK).append(relations);
    if (context == ContextMode.OPEN_BOOK) {
      text.append(links(prompt));
    }
    text.append("Start: ").append(meaning(start)).append('\n');
    text.append("End: ").append(meaning(end)).append('\n');
    text.append("Rules:\n");
    rules(prompt).forEach(rule -> text.append("- ").append(rule).append('\n'));
    return text.append(FORMAT.formatted(start.name(), end.name())).toString();
  }

  private static String meaning(Concept concept) {
    return concept.definition().isEmpty()
        ? concept.name()
        : "%s (%s)".formatted(concept.name(), concept.definition());
  }

  private String links(CreativePrompt prompt) {
    return "Links around the start and the end; there are others:\n"
        + Surroundings.of(space, prompt, terms.rules().hopBudget()).stream()
            .map(this::link)
            .collect(Collectors.joining("\n", "", "\n\n"));
  }

  private String link(int[] ends) {
    int halfEdge = space.halfEdge(ends[0], ends[1]);
    return "- %s | %s | %s"
        .formatted(
            space.concept(ends[0]).name(), space.phrase(halfEdge), space.concept(ends[1]).name());
  }

  private List<String> rules(CreativePrompt prompt) {
    List<String> rules = new ArrayList<>();
    rules.add("At most %s.".formatted(steps(terms.rules().hopBudget())));
    if (decoding.minHops() > 1) {
      rules.add("At least %s.".formatted(steps(decoding.minHops())));
    }
    if (!terms.rules().allowRevisits() || decoding.noRevisits()) {
      rules.add("No concept twice.");
    }
    if (!prompt.include().isEmpty()) {
      rules.add("These relations must each be used: %s.".formatted(names(prompt.include())));
    }
    if (!prompt.exclude().isEmpty()) {
      rules.add("These relations must not be used: %s.".formatted(names(prompt.exclude())));
    }
    return rules;
  }

  private static String steps(int hops) {
    return hops == 1 ? "1 step" : hops + " steps";
  }

  private String names(RelationSet named) {
    return named.stream()
        .mapToObj(relation -> "\"" + space.relation(relation).name() + "\"")
        .collect(Collectors.joining(", "));
  }
}
