package amalgam.benchmark;

import amalgam.concept.ConceptSpace;
import amalgam.concept.CreativePrompt;
import amalgam.concept.space.LabelDistribution;
import amalgam.concept.space.LettersSpace;
import amalgam.contestant.Answer;
import amalgam.contestant.DecodingSettings;
import amalgam.contestant.ProposalRequest;
import amalgam.contestant.transformer.Architecture;
import amalgam.contestant.transformer.Checkpoint;
import amalgam.contestant.transformer.ComputeDevice;
import amalgam.contestant.transformer.TrainingExamples;
import amalgam.contestant.transformer.TrainingPlan;
import amalgam.contestant.transformer.TrainingRun;
import amalgam.contestant.transformer.TrainingSettings;
import amalgam.contestant.transformer.TransformerModel;
import amalgam.contestant.transformer.TransformerProposer;
import amalgam.contestant.transformer.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.AuxCounters;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How fast two sizes learn and propose; read the column {@code tokens}, per second. Proposing: 256
 * prompts a block, and a model that knows no end, so that every answer is as long as it may be.
 * Learning: a short whole training, with its checkpoints.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(value = 1, jvmArgsAppend = "-Dai.djl.pytorch.num_threads=1")
public class TransformerBenchmark {

  private static final int BLOCK = 256;
  private static final int HOP_BUDGET = 6;

  @Param({"64", "96"})
  private int width;

  private ConceptSpace space;
  private TransformerModel model;
  private TransformerProposer proposer;
  private List<ProposalRequest> block;
  private TrainingPlan plan;
  private TrainingExamples examples;
  private Path folder;

  /** Counts what is made of tokens. */
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  @State(Scope.Thread)
  public static class Made {
    public long tokens;
  }

  @Setup
  public void prepare() throws IOException {
    space = new LettersSpace("letters", 26, 2, 6, 26, LabelDistribution.ZIPF, 1).build();
    TrainingSettings recipe = TrainingSettings.RECIPE;
    TrainingSettings brief =
        new TrainingSettings(
            40_000,
            recipe.pathsPerStep(),
            recipe.triplesPerStep(),
            recipe.referenceLearningRate(),
            recipe.referenceWidth(),
            recipe.warmUpShare(),
            recipe.finalShare(),
            recipe.clipNorm(),
            recipe.beta1(),
            recipe.beta2(),
            recipe.weightDecay(),
            2_000,
            1,
            recipe.detourShare(),
            recipe.mostHops(),
            recipe.mostConstraints());
    plan = new TrainingPlan("benchmark", "letters", 2, width, 4, false, 1, brief);
    examples = TrainingExamples.generate(space, brief, 1);
    folder = Files.createTempDirectory("amalgam-benchmark");
    Architecture architecture = plan.architecture(new Vocabulary(space));
    model = TransformerModel.untrained(architecture, 1, ComputeDevice.best());
    proposer = new TransformerProposer(model, space, DecodingSettings.GREEDY, HOP_BUDGET);
    block =
        IntStream.range(0, BLOCK)
            .mapToObj(row -> new ProposalRequest(CreativePrompt.between(row, row + 1), row))
            .toList();
  }

  @TearDown
  public void free() throws IOException {
    model.close();
    for (String ending : List.of(".json", ".safetensors", ".training")) {
      Files.deleteIfExists(folder.resolve(plan.name() + ending));
    }
    Files.delete(folder);
  }

  @Benchmark
  public List<Answer> propose(Made made) {
    List<Answer> answers = proposer.propose(block);
    for (Answer answer : answers) {
      made.tokens += answer.text().split("[ |]").length;
    }
    return answers;
  }

  @Benchmark
  public Checkpoint learn(Made made) {
    Checkpoint checkpoint =
        new TrainingRun(space, plan, examples, folder, ComputeDevice.best())
            .run(progress -> {}, () -> false);
    made.tokens += checkpoint.card().tokens();
    return checkpoint;
  }
}
