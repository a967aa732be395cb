package amalgam.contestant.endpoint;

import amalgam.concept.ConceptSpace;
import amalgam.concept.space.LabelDistribution;
import amalgam.concept.space.LettersSpace;
import amalgam.contestant.DecodingSettings;
import amalgam.contestant.transformer.Checkpoint;
import amalgam.contestant.transformer.ComputeDevice;
import amalgam.contestant.transformer.TransformerModel;
import amalgam.contestant.transformer.TransformerProposer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;

/**
 * Serves a shipped transformer by the protocol of OpenAI, for people who try the pages out: the
 * space is that of the shipped tournaments, {@code letters}. The arguments are the port, the name
 * of the checkpoint, and what to do instead of answering at the first two tries of each request,
 * such as {@code busy,html_page}.
 */
final class StandIn {

  private static final int BAD_TRIES = 2;
  private static final int HOP_BUDGET = 6;

  private StandIn() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    int port = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 8000;
    String name = arguments.length > 1 ? arguments[1] : "letters-d32-s1";
    ConceptSpace space =
        new LettersSpace("letters", 26, 2, 6, 26, new LabelDistribution(1), 1).build();
    Checkpoint checkpoint = Checkpoint.open(Path.of("seeds", "checkpoints"), name);
    try (TransformerModel model = checkpoint.load(space, ComputeDevice.best());
        StandInServer server =
            new StandInServer(
                space,
                new TransformerProposer(model, space, DecodingSettings.GREEDY, HOP_BUDGET),
                port)) {
      if (arguments.length > 2) {
        server.misbehave(mischief(arguments[2]), BAD_TRIES);
      }
      System.out.printf("%s answers at %s; stop it with Ctrl+C.%n", name, server.baseUrl());
      new CountDownLatch(1).await();
    }
  }

  private static Set<Mischief> mischief(String names) {
    return Arrays.stream(names.split(","))
        .map(name -> Mischief.valueOf(name.strip().toUpperCase(Locale.ROOT)))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Mischief.class)));
  }
}
