package amalgam.benchmark;

import amalgam.concept.ConceptSpace;
import amalgam.concept.CreativePrompt;
import amalgam.concept.Walk;
import amalgam.concept.space.LabelDistribution;
import amalgam.concept.space.LettersSpace;
import amalgam.creativity.Assessment;
import amalgam.creativity.Assessor;
import amalgam.creativity.CreativityWeights;
import amalgam.creativity.WalkRules;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Walks judged per second on one thread: 8 hops each, on the paper's space of 17,576 concepts. All
 * edges exist, so every walk meets every gate up to its constraints; the aim is a million.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class AssessorBenchmark {

  private static final int WALKS = 1 << 14;
  private static final int HOPS = 8;

  private final Walk[] walks = new Walk[WALKS];
  private final CreativePrompt[] prompts = new CreativePrompt[WALKS];
  private Assessor assessor;
  private int next;

  /** Draws more walks than fit in the nearest cache, without revisits, each with its prompt. */
  @Setup
  public void draw() {
    ConceptSpace space = LettersSpace.ofThePaper(LabelDistribution.ZIPF, 1).build();
    assessor = new Assessor(space, new WalkRules(HOPS, false), CreativityWeights.STANDARD);
    RandomGenerator random = new SplittableRandom(1);
    for (int index = 0; index < WALKS; index++) {
      Walk walk = walk(space, random);
      while (walk.revisits()) {
        walk = walk(space, random);
      }
      walks[index] = walk;
      prompts[index] =
          CreativePrompt.between(walk.start(), walk.end())
              .including(walk.relation(random.nextInt(HOPS)))
              .excluding(unused(walk));
    }
  }

  private static Walk walk(ConceptSpace space, RandomGenerator random) {
    int[] concepts = new int[HOPS + 1];
    int[] relations = new int[HOPS];
    do {
      concepts[0] = random.nextInt(space.conceptCount());
    } while (space.degree(concepts[0]) == 0);
    for (int hop = 0; hop < HOPS; hop++) {
      int edge = space.firstHalfEdge(concepts[hop]) + random.nextInt(space.degree(concepts[hop]));
      relations[hop] = space.relationOf(edge);
      concepts[hop + 1] = space.neighbour(edge);
    }
    return Walk.of(concepts, relations);
  }

  private static int unused(Walk walk) {
    int relation = 0;
    while (walk.uses(relation)) {
      relation++;
    }
    return relation;
  }

  /** One walk. */
  @Benchmark
  public Assessment judgeAWalk() {
    next = (next + 1) % WALKS;
    return assessor.assess(prompts[next], walks[next]);
  }
}
