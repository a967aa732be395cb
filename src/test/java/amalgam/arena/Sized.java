package amalgam.arena;

import amalgam.contestant.Contestant;
import amalgam.contestant.ContestantKind;
import amalgam.contestant.ContestantSource;
import amalgam.contestant.DecodingSettings;
import amalgam.contestant.Fact;
import amalgam.contestant.ProposalRequest;
import amalgam.contestant.ProposalTerms;
import amalgam.contestant.Proposer;
import amalgam.contestant.baseline.RandomWalk;
import amalgam.contestant.baseline.ShortestPath;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * Contestants of declared size: the larger, the more often they know a shortest path, else they
 * wander. Sizes go up tenfold; of the middle one there are two seeds, of the largest two shapes.
 */
public final class Sized implements ContestantSource {

  /** Their ids, by ascending size. */
  public static final List<String> IDS =
      List.of("size-2x8-s1", "size-2x24-s1", "size-2x24-s2", "size-2x76-s1", "size-4x56-s1");

  private static final double TOKENS = 1e6;

  @Override
  public Stream<Contestant> contestants() {
    return IDS.stream()
        .map(
            id ->
                new Contestant(
                    id,
                    name(id),
                    "Sized",
                    ContestantKind.TRANSFORMER,
                    parameters(id),
                    fingerprint(id)));
  }

  private static String name(String id) {
    return "Sized %d×%d, seed %s".formatted(layers(id), width(id), id.substring(id.length() - 1));
  }

  private static String fingerprint(String id) {
    return id.replaceAll("[^a-z0-9]", "");
  }

  private static int layers(String id) {
    return Integer.parseInt(id.replaceAll("size-(\\d+)x.*", "$1"));
  }

  private static int width(String id) {
    return Integer.parseInt(id.replaceAll("size-\\d+x(\\d+)-.*", "$1"));
  }

  private static long parameters(String id) {
    return 12L * layers(id) * width(id) * width(id);
  }

  @Override
  public List<Fact> facts(String id) {
    return List.of(
        new Fact(
            "Shape",
            "as its name says",
            Map.of(
                Fact.LAYERS,
                (double) layers(id),
                Fact.WIDTH,
                (double) width(id),
                Fact.HEADS,
                4.0,
                Fact.TRAINING_TOKENS,
                TOKENS,
                Fact.TRAINING_FLOPS,
                6 * TOKENS * parameters(id))));
  }

  @Override
  public Proposer open(String id, DecodingSettings decoding, ProposalTerms terms) {
    Proposer knowing = new ShortestPath(terms.space(), terms.rules().hopBudget());
    Proposer wandering = new RandomWalk(terms.space(), terms.rules().hopBudget(), decoding);
    return block ->
        block.stream()
            .flatMap(
                request ->
                    (knows(id, request) ? knowing : wandering).propose(List.of(request)).stream())
            .toList();
  }

  private static boolean knows(String id, ProposalRequest request) {
    double chance = 0.3 * (Math.log10(parameters(id)) - 2.5);
    return new SplittableRandom(request.seed() ^ id.hashCode()).nextDouble() < chance;
  }
}
