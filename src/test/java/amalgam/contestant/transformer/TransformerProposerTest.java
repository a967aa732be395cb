package amalgam.contestant.transformer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import amalgam.concept.ConceptSpace;
import amalgam.concept.Walk;
import amalgam.concept.space.LabelDistribution;
import amalgam.concept.space.LettersSpace;
import amalgam.contestant.Answer;
import amalgam.contestant.DecodingSettings;
import amalgam.contestant.ProposalRequest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TransformerProposerTest {

  private static final int HOP_BUDGET = 4;
  private static final DecodingSettings HOT = new DecodingSettings(1.0, 0, 1, false, 1);
  private static final List<ProposalRequest> REQUESTS = TinyModels.requests(15);

  @TempDir static Path folder;

  private static TransformerModel model;

  /** A little training, so that answers are longer than noise. */
  @BeforeAll
  static void train() {
    TrainingExamples examples = TrainingExamples.generate(TinyModels.SPACE, TinyModels.SETTINGS, 1);
    model =
        new TrainingRun(
                TinyModels.SPACE,
                TinyModels.plan("tiny", 1),
                examples,
                folder,
                ComputeDevice.best())
            .run(progress -> {}, () -> false)
            .load(TinyModels.SPACE, ComputeDevice.best());
  }

  @AfterAll
  static void free() {
    model.close();
  }

  private static TransformerProposer proposer(DecodingSettings settings) {
    return new TransformerProposer(model, TinyModels.SPACE, settings, HOP_BUDGET);
  }

  @Test
  void answersEveryRequestInOrderAndAgainTheSame() {
    List<Answer> answers = proposer(HOT).propose(REQUESTS);

    assertThat(answers).hasSameSizeAs(REQUESTS);
    assertThat(proposer(HOT).propose(REQUESTS)).isEqualTo(answers);
    assertThat(proposer(HOT).propose(List.of())).isEmpty();
  }

  @Test
  void tellsHowManyTokensItGenerated() {
    AtomicLong generated = new AtomicLong();
    List<Answer> answers =
        new TransformerProposer(model, TinyModels.SPACE, HOT, HOP_BUDGET, generated::addAndGet)
            .propose(REQUESTS);

    assertThat(generated.get()).isGreaterThanOrEqualTo(answers.size());
  }

  @Test
  void aPromptAloneIsAnsweredAsAmongOthers() {
    TransformerProposer greedy = proposer(DecodingSettings.GREEDY);
    List<Answer> alone =
        REQUESTS.stream().map(request -> greedy.propose(List.of(request)).getFirst()).toList();

    assertThat(greedy.propose(REQUESTS)).isEqualTo(alone);
  }

  @Test
  void aDrawDependsOnItsOwnSeed() {
    ProposalRequest request = REQUESTS.getFirst();
    List<ProposalRequest> block = new ArrayList<>();
    for (int seed = 0; seed < 20; seed++) {
      block.add(new ProposalRequest(request.prompt(), seed / 2));
    }
    List<Answer> answers = proposer(HOT).propose(block);

    for (int index = 0; index < block.size(); index += 2) {
      assertThat(answers.get(index)).isEqualTo(answers.get(index + 1));
    }
    assertThat(answers.stream().distinct().count()).isGreaterThan(1);
  }

  @Test
  void withoutRevisitsNoConceptOccursTwice() {
    List<Answer> answers = proposer(new DecodingSettings(1.0, 0, 1, true, 1)).propose(REQUESTS);

    assertThat(walks(answers)).isNotEmpty().noneMatch(Walk::revisits);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4})
  void theEndComesNotBeforeTheLeastHop(int minHops) {
    List<Answer> answers =
        proposer(new DecodingSettings(0.7, 0, 1, false, minHops)).propose(REQUESTS);

    for (int index = 0; index < answers.size(); index++) {
      Walk walk = answers.get(index).walk();
      if (walk != null) {
        assertThat(walk.hops()).isGreaterThanOrEqualTo(minHops);
        for (int hop = 0; hop < minHops; hop++) {
          assertThat(walk.concept(hop)).isNotEqualTo(REQUESTS.get(index).prompt().end());
        }
      }
    }
  }

  @Test
  void topOneIsGreedyAndSoIsATinyNucleus() {
    List<Answer> greedy = proposer(DecodingSettings.GREEDY).propose(REQUESTS);

    assertThat(proposer(new DecodingSettings(2.0, 1, 1, false, 1)).propose(REQUESTS))
        .isEqualTo(greedy);
    assertThat(proposer(new DecodingSettings(2.0, 0, 1e-9, false, 1)).propose(REQUESTS))
        .isEqualTo(greedy);
  }

  @Test
  void severalThreadsGetTheSameAnswersFromOneModel() {
    List<Answer> expected = proposer(HOT).propose(REQUESTS);
    TransformerProposer shared = proposer(HOT);
    List<CompletableFuture<List<Answer>>> running = new ArrayList<>();
    for (int thread = 0; thread < 4; thread++) {
      running.add(CompletableFuture.supplyAsync(() -> shared.propose(REQUESTS)));
    }

    assertThat(running).allSatisfy(answers -> assertThat(answers.join()).isEqualTo(expected));
  }

  @Test
  void memoryIsFreedAfterEachCall() {
    TransformerProposer proposer = proposer(HOT);
    proposer.propose(REQUESTS);
    int arrays = model.manager().getManagedArrays().size();
    for (int call = 0; call < 10; call++) {
      proposer.propose(REQUESTS);
    }

    assertThat(model.manager().getManagedArrays()).hasSize(arrays);
  }

  @Test
  void noAnswerIsLongerThanOneHopBeyondTheBudget() {
    assertThat(walks(proposer(HOT).propose(REQUESTS)))
        .allMatch(walk -> walk.hops() <= HOP_BUDGET + 1);
  }

  @Test
  void negativeTemperatureIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DecodingSettings(-0.1, 0, 1, false, 1))
        .withMessageContaining("temperature");
  }

  @Test
  void anotherSpaceIsRefused() {
    ConceptSpace other = new LettersSpace("other", 9, 2, 5, 8, LabelDistribution.ZIPF, 3).build();

    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new TransformerProposer(model, other, DecodingSettings.GREEDY, HOP_BUDGET))
        .withMessageContaining("trained on another space");
  }

  private static List<Walk> walks(List<Answer> answers) {
    List<Walk> walks = new ArrayList<>();
    for (Answer answer : answers) {
      Walk walk = answer.walk();
      if (walk != null) {
        walks.add(walk);
      }
    }
    return walks;
  }
}
