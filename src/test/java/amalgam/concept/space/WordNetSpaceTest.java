package amalgam.concept.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import amalgam.concept.Concept;
import amalgam.concept.ConceptSpace;
import amalgam.concept.prompt.PromptGenerator;
import amalgam.concept.prompt.PromptKind;
import amalgam.concept.prompt.PromptSpecification;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WordNetSpaceTest {

  private static ConceptSpace space;

  @BeforeAll
  static void build() {
    space = WordNetSpace.DEFAULT.build();
  }

  @Test
  void isTheSameEveryTime() {
    assertThat(WordNetSpace.DEFAULT.build().hash()).isEqualTo(space.hash());
  }

  /** Models are trained on this very space: where it changes, they have to be trained anew. */
  @Test
  void isTheSpaceThatTheShippedModelsKnow() {
    assertThat(space.conceptCount()).isEqualTo(645);
    assertThat(space.edgeCount()).isEqualTo(1_188);
    assertThat(space.hash())
        .isEqualTo("ece33fd2a6f4cb4ff39587b217fb5cd7a50b106b303e2429602439d3d77e6499");
  }

  @Test
  void isConnectedAndHasNoDeadEnds() {
    assertThat(space.distances(0, Integer.MAX_VALUE, relation -> true)).doesNotContain(-1);
    for (int concept = 0; concept < space.conceptCount(); concept++) {
      assertThat(space.degree(concept)).isGreaterThanOrEqualTo(2);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "kitchen, is a kind of, room",
    "room, has the kind, kitchen",
    "walk, is one way to, go",
    "go, can mean to, walk",
    "wall, is part of, building",
    "building, has the part, wall",
    "teach, causes, learn",
    "learn, is caused by, teach",
    "buy, involves, pay",
    "pay, is involved in, buy",
    "hot, describes, temperature",
    "temperature, can be, hot",
    "catcher, belongs to the topic, baseball",
    "baseball, is the topic of, catcher",
    "tall, is similar to, large",
    "decide, is related to, decision",
    "boy, is the opposite of, girl",
    "girl, is the opposite of, boy",
  })
  void readsInItsTrueDirection(String from, String phrase, String to) {
    int edge = space.halfEdge(space.indexOfConcept(from), space.indexOfConcept(to));
    assertThat(space.phrase(edge)).isEqualTo(phrase);
  }

  @Test
  void everyRelationIsInUseAndReadsUnambiguously() {
    assertThat(space.relations()).hasSize(10);
    for (int relation = 0; relation < space.relationCount(); relation++) {
      assertThat(space.frequency(relation)).isPositive();
    }
    assertThat(
            space.relations().stream()
                .flatMap(one -> List.of(one.name(), one.inverse()).stream().distinct()))
        .doesNotHaveDuplicates();
  }

  @Test
  void everyWordHasADefinitionWithoutExamples() {
    assertThat(space.concepts())
        .extracting(Concept::definition)
        .allSatisfy(definition -> assertThat(definition).isNotBlank().doesNotContain("\""));
    assertThat(space.concept(space.indexOfConcept("kitchen")).definition())
        .isEqualTo("a room equipped for preparing meals");
  }

  @Test
  void showsPlainAndSuitableWordsOnlyEvenInTheLargestSpace() throws IOException {
    List<String> unsuitable =
        resource("unsuitable-words.txt").lines().filter(line -> !line.startsWith("#")).toList();
    assertThat(unsuitable).contains("torture");
    assertThat(new WordNetSpace("words", 10_000).build().concepts())
        .extracting(Concept::name)
        .allSatisfy(name -> assertThat(name).matches("[a-z][a-z' -]+"))
        .doesNotContainAnyElementsOf(unsuitable);
  }

  @Test
  void carriesThePrincetonLicence() throws IOException {
    assertThat(space.identity().licence()).contains("Princeton University");
    assertThat(resource("wordnet-licence.txt"))
        .contains("WordNet 3.1 Copyright 2011 by Princeton University.  All rights reserved.")
        .contains("Permission to use, copy, modify and distribute")
        .contains("LICENSEE agrees to preserve same.");
  }

  @ParameterizedTest
  @EnumSource(PromptKind.class)
  void yieldsPromptsOfEveryKind(PromptKind kind) {
    PromptSpecification specification = new PromptSpecification(kind, 100, 4, 2, 5, 6, 7);
    assertThat(new PromptGenerator(space).generate(specification).prompts()).hasSize(400);
  }

  @Test
  void saysHowManySensesItTakes() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new WordNetSpace("words", 10))
        .withMessage("A space of words takes 1000 to 10000 senses, but was asked for 10.");
  }

  private static String resource(String name) throws IOException {
    try (InputStream stream =
        Objects.requireNonNull(WordNetSpace.class.getResourceAsStream(name))) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
