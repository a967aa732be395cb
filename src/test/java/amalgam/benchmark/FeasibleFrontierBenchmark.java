package amalgam.benchmark;

import amalgam.concept.ConceptSpace;
import amalgam.concept.CreativePrompt;
import amalgam.concept.prompt.BundledPrompt;
import amalgam.concept.prompt.PromptGenerator;
import amalgam.concept.prompt.PromptKind;
import amalgam.concept.prompt.PromptSpecification;
import amalgam.concept.space.LabelDistribution;
import amalgam.concept.space.LettersSpace;
import amalgam.concept.space.WordNetSpace;
import amalgam.creativity.CreativityWeights;
import amalgam.creativity.FeasibleFrontier;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The exact ceiling of one detour prompt within 6 hops; the aim is at most 20 ms. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class FeasibleFrontierBenchmark {

  private static final int HOP_BUDGET = 6;

  /** Letters spaces by their number of concepts, and the words that the application ships. */
  @Param({"letters-676", "words", "letters-17576"})
  private String space;

  private List<CreativePrompt> prompts;
  private FeasibleFrontier frontier;
  private int next;

  /** Draws 25 bundles of 4 levels. */
  @Setup
  public void draw() {
    ConceptSpace drawn =
        switch (space) {
          case "letters-676" ->
              new LettersSpace("letters", 26, 2, 6, 26, LabelDistribution.ZIPF, 1).build();
          case "words" -> new WordNetSpace("words", 3000).build();
          default -> LettersSpace.ofThePaper(LabelDistribution.ZIPF, 1).build();
        };
    prompts =
        new PromptGenerator(drawn)
                .generate(new PromptSpecification(PromptKind.DETOUR, 25, 4, 2, 5, HOP_BUDGET, 1))
                .prompts()
                .stream()
                .map(BundledPrompt::prompt)
                .toList();
    frontier = new FeasibleFrontier(drawn, CreativityWeights.STANDARD, HOP_BUDGET);
  }

  private CreativePrompt prompt() {
    next = (next + 1) % prompts.size();
    return prompts.get(next);
  }

  /** Walks may hold a concept twice. */
  @Benchmark
  public Optional<FeasibleFrontier.Peak> withRevisits() {
    return frontier.withRevisits(prompt());
  }

  /** Walks may not. */
  @Benchmark
  public Optional<FeasibleFrontier.Peak> withoutRevisits() {
    return frontier.withoutRevisits(prompt());
  }
}
