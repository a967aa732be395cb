package amalgam.benchmark;

import amalgam.concept.ConceptSpace;
import amalgam.concept.Walk;
import amalgam.concept.WalkText;
import amalgam.concept.space.WordNetSpace;
import amalgam.judging.embedding.EmbeddingJudge;
import amalgam.judging.embedding.EmbeddingJudge.Answer;
import amalgam.judging.embedding.EmbeddingVerdict;
import amalgam.judging.embedding.MiniLm;
import amalgam.tournament.ProposalId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Proposals that the embedding judge judges in a second: 500 walks of 2 to 6 hops on words, no two
 * alike, 20 to a prompt. Cold: the vectors of no concept are known.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 1, time = 5)
@Measurement(iterations = 3, time = 5)
@Fork(1)
public class EmbeddingBenchmark {

  private static final int PROPOSALS = 500;
  private static final int TO_A_PROMPT = 20;

  @Param({"true", "false"})
  private boolean cold;

  private final MiniLm embedding = new MiniLm();
  private final List<Answer> answers = new ArrayList<>();
  private ConceptSpace space;
  private EmbeddingJudge warm;

  /** Walks at random through the words that are shown. */
  @Setup
  public void walk() {
    space = WordNetSpace.DEFAULT.build();
    RandomGenerator random = new SplittableRandom(1);
    for (int number = 0; number < PROPOSALS; number++) {
      answers.add(
          new Answer(
              new ProposalId(number),
              "contestant " + number % TO_A_PROMPT,
              number / TO_A_PROMPT,
              WalkText.format(space, walk(random))));
    }
    warm = new EmbeddingJudge(embedding, space, new HashMap<>());
  }

  private Walk walk(RandomGenerator random) {
    int hops = random.nextInt(2, 7);
    int[] concepts = new int[hops + 1];
    int[] relations = new int[hops];
    concepts[0] = random.nextInt(space.conceptCount());
    for (int hop = 0; hop < hops; hop++) {
      int first = space.firstHalfEdge(concepts[hop]);
      int edge = first + random.nextInt(space.lastHalfEdge(concepts[hop]) - first);
      relations[hop] = space.relationOf(edge);
      concepts[hop + 1] = space.neighbour(edge);
    }
    return Walk.of(concepts, relations);
  }

  @Benchmark
  @OperationsPerInvocation(PROPOSALS)
  public List<EmbeddingVerdict> judge() {
    return (cold ? new EmbeddingJudge(embedding, space, new HashMap<>()) : warm).judge(answers);
  }
}
