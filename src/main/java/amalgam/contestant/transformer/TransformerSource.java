package amalgam.contestant.transformer;

import amalgam.contestant.Contestant;
import amalgam.contestant.ContestantException;
import amalgam.contestant.ContestantKind;
import amalgam.contestant.ContestantSource;
import amalgam.contestant.DecodingSettings;
import amalgam.contestant.DeviceReport;
import amalgam.contestant.Fact;
import amalgam.contestant.ProposalTerms;
import amalgam.contestant.Proposer;
import amalgam.platform.DataFolder;
import amalgam.platform.metrics.WorkMetrics;
import amalgam.platform.node.Gpu;
import amalgam.platform.node.Role;
import jakarta.annotation.PreDestroy;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * The transformers trained here: every finished checkpoint in the data folder. A model is loaded
 * when it first plays and shared from then on.
 */
@Component
@Order(1)
class TransformerSource implements ContestantSource, DeviceReport {

  private static final Logger LOG = LoggerFactory.getLogger(TransformerSource.class);

  private static final long LONGEST_START_SECONDS = 30;

  private final Path folder;
  private final WorkMetrics metrics;
  private final FutureTask<ComputeDevice> device = new FutureTask<>(ComputeDevice::best);
  // By the hash of their weights: a checkpoint that was trained anew is another model.
  private final Map<String, TransformerModel> models = new ConcurrentHashMap<>();

  private final boolean works;
  private volatile boolean starting;

  /**
   * @param environment tells the role; a process that only serves pages starts no engine
   */
  TransformerSource(DataFolder data, WorkMetrics metrics, Environment environment) {
    this.folder = data.checkpoints();
    this.metrics = metrics;
    this.works = Role.of(environment).works();
  }

  /**
   * The engine takes seconds to start: not before the first page can be had, nor while it waits.
   */
  @EventListener(ApplicationReadyEvent.class)
  void startEngine() {
    if (works) {
      starting = true;
      Thread.ofPlatform().name("transformer-engine").daemon().start(device);
    }
  }

  @Override
  public Stream<Contestant> contestants() {
    return Checkpoint.names(folder).stream().flatMap(this::readable);
  }

  /** One damaged card must not hide all the others. */
  private Stream<Contestant> readable(String name) {
    try {
      return find(name).stream();
    } catch (ContestantException e) {
      LOG.warn("A model cannot enter: {}", e.getMessage());
      return Stream.empty();
    }
  }

  @Override
  public Optional<Contestant> find(String id) {
    return isKnown(id)
        ? Optional.of(card(id)).filter(CheckpointCard::finished).map(TransformerSource::contestant)
        : Optional.empty();
  }

  private CheckpointCard card(String id) {
    try {
      return Checkpoint.open(folder, id).card();
    } catch (CheckpointException e) {
      throw new ContestantException(String.valueOf(e.getMessage()), e);
    }
  }

  private boolean isKnown(String id) {
    return id.matches("[A-Za-z0-9._-]+") && folder.resolve(id + ".json").toFile().isFile();
  }

  private static Contestant contestant(CheckpointCard card) {
    return new Contestant(
        card.name(),
        "Transformer %d×%d, seed %d"
            .formatted(
                card.architecture().layers(), card.architecture().width(), card.plan().seed()),
        "Transformers on " + card.space(),
        ContestantKind.TRANSFORMER,
        card.parameters(),
        card.fingerprint());
  }

  @Override
  public List<Fact> facts(String contestantId) {
    CheckpointCard card = card(contestantId);
    LossPoint last = card.validationLoss().getLast();
    return List.of(
        new Fact(
            "Architecture",
            "GPT-2-style decoder: %d layers × width %d, %d heads"
                .formatted(
                    card.architecture().layers(),
                    card.architecture().width(),
                    card.architecture().heads()),
            Map.of(
                Fact.LAYERS, (double) card.architecture().layers(),
                Fact.WIDTH, (double) card.architecture().width(),
                Fact.HEADS, (double) card.architecture().heads())),
        new Fact("Parameters", String.format(Locale.ROOT, "%,d", card.parameters())),
        new Fact(
            "Concept space", "%s (%s…)".formatted(card.space(), card.spaceHash().substring(0, 8))),
        new Fact(
            "Training tokens",
            String.format(Locale.ROOT, "%,d", card.tokens()),
            Map.of(Fact.TRAINING_TOKENS, (double) card.tokens())),
        new Fact(
            "Training compute",
            String.format(Locale.ROOT, "%.3g FLOPs", card.trainingFlops()),
            Map.of(Fact.TRAINING_FLOPS, card.trainingFlops())),
        new Fact(
            "Training time",
            String.format(Locale.ROOT, "%.0f s on %s", card.seconds(), card.device())),
        new Fact(
            "Validation loss", String.format(Locale.ROOT, "%.3f nats per symbol", last.loss())),
        new Fact("Seed", Long.toString(card.plan().seed())));
  }

  @Override
  public Proposer open(String contestantId, DecodingSettings decoding, ProposalTerms terms) {
    try {
      Checkpoint checkpoint = Checkpoint.open(folder, contestantId);
      checkpoint.checkSpace(terms.space());
      TransformerModel model =
          models.computeIfAbsent(
              checkpoint.card().weightsSha256(), hash -> checkpoint.load(terms.space(), await()));
      return new TransformerProposer(
          model, terms.space(), decoding, terms.rules().hopBudget(), metrics::generated);
    } catch (CheckpointException | IllegalArgumentException e) {
      throw new ContestantException(String.valueOf(e.getMessage()), e);
    }
  }

  private ComputeDevice await() {
    try {
      // Runs here and now if nobody has started it; does nothing otherwise.
      device.run();
      return device.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ContestantException("Interrupted while the engine was starting.", e);
    } catch (ExecutionException e) {
      throw new ContestantException(
          "The engine of the transformers cannot start: " + device.exceptionNow().getMessage(), e);
    }
  }

  @Override
  public Optional<Gpu> gpu() {
    return device.state() == Future.State.SUCCESS
        ? Optional.ofNullable(device.resultNow().card())
        : Optional.empty();
  }

  @Override
  public String device() {
    return switch (device.state()) {
      case SUCCESS -> device.resultNow().description();
      case FAILED ->
          "nothing: the engine cannot start (" + device.exceptionNow().getMessage() + ")";
      default -> "an engine that is starting";
    };
  }

  /** Whether the engine has started. */
  Future.State engine() {
    return device.state();
  }

  @PreDestroy
  void close() {
    awaitStart();
    models.values().forEach(TransformerModel::close);
    models.clear();
  }

  /** A virtual machine that ends while native code is being loaded crashes. */
  private void awaitStart() {
    try {
      if (starting) {
        device.get(LONGEST_START_SECONDS, TimeUnit.SECONDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException e) {
      LOG.debug("The engine did not start, so that there is nothing to close.", e);
    }
  }
}
