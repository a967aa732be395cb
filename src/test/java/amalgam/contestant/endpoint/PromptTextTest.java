package amalgam.contestant.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import amalgam.concept.Concept;
import amalgam.concept.ConceptSpace;
import amalgam.concept.ConceptSpaceBuilder;
import amalgam.concept.CreativePrompt;
import amalgam.concept.Relation;
import amalgam.concept.SpaceIdentity;
import amalgam.concept.space.LabelDistribution;
import amalgam.concept.space.LettersSpace;
import amalgam.contestant.DecodingSettings;
import amalgam.contestant.ProposalTerms;
import amalgam.creativity.CreativityWeights;
import amalgam.creativity.WalkRules;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a model is asked, word for word. */
class PromptTextTest {

  private static final ConceptSpace PETS = pets();

  private static ConceptSpace pets() {
    ConceptSpaceBuilder space =
        ConceptSpace.builder(new SpaceIdentity("pets", "Pets", "test", "none"));
    int dog = space.concept(new Concept("dog", "a domestic animal that barks"));
    int animal = space.concept(new Concept("animal", ""));
    int cat = space.concept(new Concept("cat", "a domestic animal that does not"));
    int kind = space.relation(new Relation("is a kind of", "has the kind"));
    int opposite = space.relation(Relation.symmetric("is the opposite of"));
    space.edge(dog, kind, animal);
    space.edge(cat, kind, animal);
    space.edge(dog, opposite, cat);
    return space.build();
  }

  private static ProposalTerms terms(ConceptSpace space, int hopBudget, boolean allowRevisits) {
    return new ProposalTerms(
        space, new WalkRules(hopBudget, allowRevisits), new CreativityWeights(1, 1, 1, 1));
  }

  private static final CreativePrompt FROM_DOG_TO_CAT =
      CreativePrompt.between(0, 2).including(0).excluding(1);

  /** Whoever changes a word of it raises the version and lets this test say so. */
  @Test
  void theFirstVersionReadsSo() {
    assertThat(PromptText.VERSION).isEqualTo(1);
    assertThat(
            new PromptText(terms(PETS, 4, false), ContextMode.OPEN_BOOK, DecodingSettings.GREEDY)
                .of(FROM_DOG_TO_CAT))
        .isEqualTo(
            """
            Find a creative walk through a network of concepts. A walk goes from concept to concept; \
            each step follows one relation that really holds between the two. Links may be walked in \
            both directions. The more steps, and the rarer their relations, the more novel the walk; \
            one that breaks a rule counts nothing.

            Relations:
            - is a kind of (in the other direction: has the kind)
            - is the opposite of

            Links around the start and the end; there are others:
            - dog | is the opposite of | cat
            - dog | is a kind of | animal
            - animal | has the kind | cat

            Start: dog (a domestic animal that barks)
            End: cat (a domestic animal that does not)
            Rules:
            - At most 4 steps.
            - No concept twice.
            - These relations must each be used: "is a kind of".
            - These relations must not be used: "is the opposite of".

            Answer with one JSON object and nothing else: no explanation, no code fence. Its only \
            member "walk" is a list that alternates concepts and relations, from the start to the \
            end, each written exactly as above:
            {"walk": ["dog", "relation", "concept", "relation", "cat"]}
            """);
  }

  @Test
  void aClosedBookTellsNoLink() {
    assertThat(
            new PromptText(terms(PETS, 4, false), ContextMode.CLOSED_BOOK, DecodingSettings.GREEDY)
                .of(FROM_DOG_TO_CAT))
        .doesNotContain("Links around", "dog |");
  }

  @Test
  void whatADecodingSettingMasksElsewhereIsAskedForInWords() {
    DecodingSettings longer = new DecodingSettings(0.5, 0, 1, true, 3);
    assertThat(
            new PromptText(terms(PETS, 4, true), ContextMode.CLOSED_BOOK, longer)
                .of(FROM_DOG_TO_CAT))
        .contains("- At least 3 steps.", "- No concept twice.");
    assertThat(
            new PromptText(terms(PETS, 4, true), ContextMode.CLOSED_BOOK, DecodingSettings.GREEDY)
                .of(FROM_DOG_TO_CAT))
        .doesNotContain("At least", "No concept twice.");
  }

  @Test
  void ofALargeNeighbourhoodTheShortestWaysAreToldAndNoLinkTwice() {
    ConceptSpace space =
        new LettersSpace("large", 26, 2, 6, 26, new LabelDistribution(1), 1).build();
    CreativePrompt prompt = CreativePrompt.between(3, 400);
    List<int[]> links = Surroundings.of(space, prompt, 6);

    assertThat(links).hasSize(Surroundings.MOST_LINKS);
    assertThat(links)
        .allMatch(link -> space.halfEdge(link[0], link[1]) >= 0)
        .extracting(link -> Math.min(link[0], link[1]) + "-" + Math.max(link[0], link[1]))
        .doesNotHaveDuplicates();
    int[] toEnd = space.distances(400, 6, relation -> true);
    assertThat(links.getFirst()[0] == 3 || toEnd[links.getFirst()[1]] < toEnd[3]).isTrue();
  }
}
