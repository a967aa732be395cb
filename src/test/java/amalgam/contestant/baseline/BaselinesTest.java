package amalgam.contestant.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import amalgam.concept.Concept;
import amalgam.concept.ConceptSpace;
import amalgam.concept.ConceptSpaceBuilder;
import amalgam.concept.CreativePrompt;
import amalgam.concept.NaiveSpace;
import amalgam.concept.RandomSpaces;
import amalgam.concept.Relation;
import amalgam.concept.RelationSet;
import amalgam.concept.Walk;
import amalgam.concept.WalkText;
import amalgam.contestant.Answer;
import amalgam.contestant.DecodingSettings;
import amalgam.contestant.ProposalRequest;
import amalgam.contestant.Proposer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BaselinesTest {

  private static final int HOP_BUDGET = 5;

  private static final DecodingSettings NO_REVISITS_3_HOPS = new DecodingSettings(0, 0, 1, true, 3);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void aShortestPathIsAsLongAsTheDistanceAndItsEdgesExist(long seed) {
    ConceptSpace space = RandomSpaces.of(seed);
    int[][] distances = new NaiveSpace(space).distances(RelationSet.EMPTY);
    Proposer proposer = new ShortestPath(space, HOP_BUDGET);
    for (ProposalRequest request : requests(space, seed)) {
      CreativePrompt prompt = request.prompt();
      Answer answer = proposer.propose(List.of(request)).getFirst();
      int distance = distances[prompt.start()][prompt.end()];
      if (distance < 0 || distance > HOP_BUDGET) {
        assertThat(answer.walk()).isNull();
      } else {
        Walk walk = walkOf(space, answer, prompt);
        assertThat(walk.hops()).isEqualTo(distance);
        assertThat(walk.end()).isEqualTo(prompt.end());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void aRandomWalkUsesEdgesThatExistAndStopsAtTheEndOrTheBudget(long seed) {
    ConceptSpace space = RandomSpaces.of(seed);
    Proposer proposer = new RandomWalk(space, HOP_BUDGET, DecodingSettings.GREEDY);
    for (ProposalRequest request : requests(space, seed)) {
      CreativePrompt prompt = request.prompt();
      Answer answer = proposer.propose(List.of(request)).getFirst();
      if (space.degree(prompt.start()) == 0) {
        assertThat(answer.walk()).isNull();
      } else {
        Walk walk = walkOf(space, answer, prompt);
        assertThat(walk.end() == prompt.end() || walk.hops() == HOP_BUDGET).isTrue();
        for (int position = 0; position < walk.hops(); position++) {
          assertThat(walk.concept(position)).isNotEqualTo(prompt.end());
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void aRandomWalkHeedsRevisitsAndLeastHops(long seed) {
    ConceptSpace space = RandomSpaces.of(seed);
    Proposer proposer = new RandomWalk(space, HOP_BUDGET, NO_REVISITS_3_HOPS);
    for (ProposalRequest request : requests(space, seed)) {
      Answer answer = proposer.propose(List.of(request)).getFirst();
      if (answer.walk() != null) {
        Walk walk = walkOf(space, answer, request.prompt());
        assertThat(walk.revisits()).isFalse();
        assertThat(walk.end() == request.prompt().end() && walk.hops() < 3).isFalse();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void anAnswerDependsOnItsSeedAloneAndNotOnItsBlock(long seed) {
    ConceptSpace space = RandomSpaces.of(seed);
    List<ProposalRequest> block = requests(space, seed);
    for (Proposer proposer :
        List.of(
            new ShortestPath(space, HOP_BUDGET),
            new RandomWalk(space, HOP_BUDGET, NO_REVISITS_3_HOPS))) {
      List<Answer> answers = proposer.propose(block);
      assertThat(proposer.propose(block)).isEqualTo(answers);
      assertThat(proposer.propose(block.reversed())).isEqualTo(answers.reversed());
    }
  }

  @Test
  void drawsUniformlyWhereThereIsAChoice() {
    ConceptSpace space = diamond();
    CreativePrompt prompt = CreativePrompt.between(0, 3);
    List<ProposalRequest> block =
        LongStream.range(0, 3_000).mapToObj(seed -> new ProposalRequest(prompt, seed)).toList();
    for (Proposer proposer :
        List.of(new ShortestPath(space, 2), new RandomWalk(space, 2, DecodingSettings.GREEDY))) {
      double overOne =
          proposer.propose(block).stream()
              .filter(answer -> Objects.requireNonNull(answer.walk()).concept(1) == 1)
              .count();
      assertThat(overOne / block.size()).isCloseTo(0.5, within(0.05));
    }
  }

  @Test
  void sayThatTheyNeedAHop() {
    ConceptSpace space = diamond();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ShortestPath(space, 0))
        .withMessage("A shortest path needs a hop budget of at least 1, but got 0.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RandomWalk(space, 0, DecodingSettings.GREEDY))
        .withMessage("A random walk needs a hop budget of at least 1, but got 0.");
  }

  private static Walk walkOf(ConceptSpace space, Answer answer, CreativePrompt prompt) {
    Walk walk = Objects.requireNonNull(answer.walk());
    assertThat(WalkText.parse(space, answer.text())).contains(walk);
    assertThat(walk.start()).isEqualTo(prompt.start());
    assertThat(walk.hops()).isBetween(1, HOP_BUDGET);
    for (int hop = 0; hop < walk.hops(); hop++) {
      assertThat(walk.relation(hop))
          .isNotEqualTo(Walk.UNKNOWN)
          .isEqualTo(space.relationBetween(walk.concept(hop), walk.concept(hop + 1)));
    }
    return walk;
  }

  private static List<ProposalRequest> requests(ConceptSpace space, long seed) {
    List<ProposalRequest> requests = new ArrayList<>();
    for (int start = 0; start < space.conceptCount(); start++) {
      for (int end = 0; end < space.conceptCount(); end++) {
        if (start != end) {
          CreativePrompt prompt = CreativePrompt.between(start, end);
          requests.add(new ProposalRequest(prompt, seed * 10_000 + requests.size()));
        }
      }
    }
    return requests;
  }

  /** 0 – {1, 2} – 3. */
  private static ConceptSpace diamond() {
    ConceptSpaceBuilder space = ConceptSpace.builder(RandomSpaces.identity("diamond"));
    for (String name : List.of("a", "b", "c", "d")) {
      space.concept(new Concept(name, ""));
    }
    space.relation(Relation.symmetric("r"));
    return space.edge(0, 0, 1).edge(0, 0, 2).edge(1, 0, 3).edge(2, 0, 3).build();
  }
}
