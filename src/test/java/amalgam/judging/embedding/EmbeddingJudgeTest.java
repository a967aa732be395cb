package amalgam.judging.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import amalgam.concept.Concept;
import amalgam.concept.ConceptSpace;
import amalgam.concept.ConceptSpaceBuilder;
import amalgam.concept.Relation;
import amalgam.concept.SpaceIdentity;
import amalgam.judging.embedding.EmbeddingJudge.Answer;
import amalgam.tournament.ProposalId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What an embedding says of walks. */
class EmbeddingJudgeTest {

  private static final MiniLm MINI_LM = new MiniLm();

  /** Concepts a, b, c … on the axes of a space, so that any two are 1 apart. */
  private static final class Axes implements Embedding {

    private final Map<String, Integer> axes = new HashMap<>();
    private final List<Integer> calls = new ArrayList<>();

    @Override
    public String version() {
      return "axes";
    }

    @Override
    public List<float[]> embed(List<String> texts) {
      calls.add(texts.size());
      return texts.stream().map(this::vector).toList();
    }

    private float[] vector(String text) {
      float[] vector = new float[64];
      vector[axes.computeIfAbsent(text, key -> axes.size())] = 1;
      return vector;
    }
  }

  private static ConceptSpace space(String kind) {
    ConceptSpaceBuilder builder =
        ConceptSpace.builder(new SpaceIdentity("some", "Some", kind, "none"));
    int relation = builder.relation(Relation.symmetric("with"));
    String[] names = {"cat", "dog", "kitten", "tax"};
    int[] concepts =
        IntStream.range(0, names.length)
            .map(place -> builder.concept(new Concept(names[place], "")))
            .toArray();
    for (int other = 1; other < concepts.length; other++) {
      for (int one = 0; one < other; one++) {
        builder.edge(concepts[one], relation, concepts[other]);
      }
    }
    return builder.build();
  }

  private static Answer answer(long id, String contestant, String walk) {
    return new Answer(new ProposalId(id), contestant, 1, walk);
  }

  @Test
  void remotenessIsTheMeanDistanceOfEachTwoConceptsAndOriginalityThatToOthersAnswers() {
    Axes axes = new Axes();
    EmbeddingJudge judge = new EmbeddingJudge(axes, space("wordnet"), new HashMap<>());

    List<EmbeddingVerdict> said =
        judge.judge(
            List.of(
                answer(1, "one", "cat|with|dog"),
                answer(2, "one", "cat|with|kitten"),
                answer(3, "other", "cat|with|dog"),
                answer(4, "other", "cat|with|dog|with|cat")));

    assertThat(said)
        .extracting(EmbeddingVerdict::remoteness)
        .containsExactly(1.0, 1.0, 1.0, 2 / 3.0);
    // Its twin is 0 away, the other one 1; its own contestant's does not count.
    assertThat(said).extracting(EmbeddingVerdict::originality).containsExactly(0.5, 1.0, 0.5, 1.0);
    assertThat(said)
        .extracting(EmbeddingVerdict::isShared)
        .containsExactly(true, false, true, false);
    assertThat(said).allMatch(verdict -> verdict.version().equals("axes/1"));
  }

  @Test
  void onlyTheFiveNearestCount() {
    EmbeddingJudge judge = new EmbeddingJudge(new Axes(), space("wordnet"), new HashMap<>());
    List<Answer> answers = new ArrayList<>();
    for (int other = 0; other < 5; other++) {
      answers.add(answer(other, "other " + other, "cat|with|dog"));
    }
    answers.add(answer(5, "far", "cat|with|tax"));
    answers.add(answer(6, "one", "cat|with|dog"));

    assertThat(judge.judge(answers).getLast().originality()).isZero();
  }

  @Test
  void everyTextIsEmbeddedOnceAndAllOfACallTogether() {
    Axes axes = new Axes();
    Map<Integer, float[]> concepts = new HashMap<>();
    EmbeddingJudge judge = new EmbeddingJudge(axes, space("wordnet"), concepts);
    judge.judge(List.of(answer(1, "one", "cat|with|dog"), answer(2, "two", "cat|with|dog")));
    judge.judge(List.of(answer(3, "one", "dog|with|cat")));

    assertThat(axes.calls).containsExactly(3, 1);
    assertThat(concepts).hasSize(2);
  }

  @Test
  void ofLettersNothingIsSaidButWhoGaveTheSame() {
    EmbeddingJudge judge = new EmbeddingJudge(new Axes(), space("letters"), new HashMap<>());

    assertThat(
            judge.judge(
                List.of(answer(1, "one", "cat|with|dog"), answer(2, "two", "cat|with|dog"))))
        .allSatisfy(
            verdict -> {
              assertThat(verdict.remoteness()).isNull();
              assertThat(verdict.originality()).isNull();
              assertThat(verdict.isShared()).isTrue();
              assertThat(verdict.missing()).contains("no words");
            });
  }

  @Test
  void whoIsAloneHasNoOriginality() {
    EmbeddingJudge judge = new EmbeddingJudge(new Axes(), space("wordnet"), new HashMap<>());

    EmbeddingVerdict verdict = judge.judge(List.of(answer(1, "one", "cat|with|dog"))).getFirst();

    assertThat(verdict.originality()).isNull();
    assertThat(verdict.remoteness()).isEqualTo(1.0);
    assertThat(verdict.missing()).contains("No other contestant");
  }

  @Test
  void theModelFindsKittensNearerToCatsThanTaxesAndLeavesPyTorchAlone() {
    try (NDManager before = NDManager.newBaseManager()) {
      assertThat(before.ones(new Shape(2)).sum().getFloat()).isEqualTo(2);
    }
    EmbeddingJudge judge = new EmbeddingJudge(MINI_LM, space("wordnet"), new HashMap<>());

    List<EmbeddingVerdict> said =
        judge.judge(List.of(answer(1, "one", "cat|with|kitten"), answer(2, "two", "cat|with|tax")));

    assertThat(said.getFirst().remoteness()).isLessThan(said.getLast().remoteness() - 0.2);
    assertThat(MINI_LM.embed(List.of("cat")).getFirst()).hasSize(384);
    assertThat(
            Vectors.distance(
                MINI_LM.embed(List.of("cat")).getFirst(), MINI_LM.embed(List.of("cat")).getFirst()))
        .isCloseTo(0, within(1e-6));
    try (NDManager after = NDManager.newBaseManager()) {
      assertThat(after.ones(new Shape(3)).sum().getFloat()).isEqualTo(3);
    }
  }
}
