package amalgam.contestant.transformer;

import amalgam.concept.ConceptSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * What a model learns from: example paths and the triples of its space, both directions. Everything
 * follows from the space, the settings and the seed; models of one family and seed share them.
 */
public final class TrainingExamples {

  private static final long VALIDATION_SALT = 0x76616C6964617465L;
  private static final long PATH_ORDER_SALT = 0x7061746873L;
  private static final long TRIPLE_ORDER_SALT = 0x747269706C6573L;

  private final TrainingSettings settings;
  private final long seed;
  private final List<TokenSequence> paths;
  private final List<TokenSequence> triples;
  private final List<TokenSequence> validation;

  private TrainingExamples(ConceptSpace space, TrainingSettings settings, long seed) {
    this.settings = settings;
    this.seed = seed;
    Vocabulary vocabulary = new Vocabulary(space);
    this.paths = draw(space, settings, false, settings.trainingPaths(), seed);
    this.validation = validation(space, settings);
    this.triples = triples(space, vocabulary);
  }

  /** Draws them all; tens of seconds for 120,000 paths. */
  public static TrainingExamples generate(
      ConceptSpace space, TrainingSettings settings, long seed) {
    return new TrainingExamples(space, settings, seed);
  }

  /** Paths over held-out pairs, the same for every seed, so that losses can be compared. */
  static List<TokenSequence> validation(ConceptSpace space, TrainingSettings settings) {
    return draw(space, settings, true, settings.validationPaths(), VALIDATION_SALT);
  }

  private static List<TokenSequence> draw(
      ConceptSpace space, TrainingSettings settings, boolean heldOut, int count, long seed) {
    Vocabulary vocabulary = new Vocabulary(space);
    ExampleGenerator generator = new ExampleGenerator(space, settings, heldOut, seed);
    List<TokenSequence> drawn = new ArrayList<>(count);
    for (int index = 0; index < count; index++) {
      ExampleGenerator.Example example = generator.next();
      drawn.add(vocabulary.path(example.prompt(), example.walk()));
    }
    return List.copyOf(drawn);
  }

  private static List<TokenSequence> triples(ConceptSpace space, Vocabulary vocabulary) {
    List<TokenSequence> triples = new ArrayList<>();
    for (int concept = 0; concept < space.conceptCount(); concept++) {
      for (int edge = space.firstHalfEdge(concept); edge < space.lastHalfEdge(concept); edge++) {
        triples.add(vocabulary.triple(concept, space.relationOf(edge), space.neighbour(edge)));
      }
    }
    return List.copyOf(triples);
  }

  List<TokenSequence> paths() {
    return paths;
  }

  List<TokenSequence> triples() {
    return triples;
  }

  List<TokenSequence> validation() {
    return validation;
  }

  /** Gradient steps that use up the token budget. */
  public int steps() {
    double pathTokens = paths.stream().mapToInt(path -> path.tokens().length).average().orElse(0);
    double perStep =
        settings.pathsPerStep() * pathTokens
            + settings.triplesPerStep() * (double) Vocabulary.TRIPLE_LENGTH;
    return (int) Math.max(1, Math.round(settings.tokens() / perStep));
  }

  /**
   * The sequences of {@code step}, from 0: each pass over paths or triples in an order of its own.
   */
  List<TokenSequence> step(int step) {
    List<TokenSequence> sequences = new ArrayList<>();
    take(paths, settings.pathsPerStep(), step, seed ^ PATH_ORDER_SALT, sequences);
    take(triples, settings.triplesPerStep(), step, seed ^ TRIPLE_ORDER_SALT, sequences);
    return sequences;
  }

  private static void take(
      List<TokenSequence> from, int count, int step, long salt, List<TokenSequence> into) {
    long first = (long) step * count;
    for (long place = first; place < first + count; place++) {
      long pass = place / from.size();
      into.add(from.get(shuffled((int) (place % from.size()), from.size(), salt + pass)));
    }
  }

  /**
   * Where {@code place} goes in a random order of {@code size}: a four-round Feistel network over
   * the next power of four, walked until it falls inside, so that no order need be stored.
   */
  static int shuffled(int place, int size, long salt) {
    int half = (Long.SIZE - Long.numberOfLeadingZeros(Math.max(1, size - 1)) + 1) / 2;
    long low = (1L << half) - 1;
    long value = place;
    do {
      long left = value >>> half;
      long right = value & low;
      for (int round = 0; round < 4; round++) {
        long key = new SplittableRandom(salt * 31 + round * 0x9E3779B97F4A7C15L + right).nextLong();
        long swapped = left ^ (key & low);
        left = right;
        right = swapped;
      }
      value = left << half | right;
    } while (value >= size);
    return (int) value;
  }

  /** Number of prompt-and-walk pairs that {@link #step} draws from. */
  public int pathCount() {
    return paths.size();
  }

  /** Tokens of one gradient step, padding not counted. */
  static long tokens(List<TokenSequence> sequences) {
    return sequences.stream().mapToLong(sequence -> sequence.tokens().length).sum();
  }

  /** Batches of whole sequences for a loss over all of {@link #validation}. */
  static List<List<TokenSequence>> chunks(List<TokenSequence> sequences, int size) {
    return IntStream.iterate(0, start -> start < sequences.size(), start -> start + size)
        .mapToObj(start -> sequences.subList(start, Math.min(sequences.size(), start + size)))
        .toList();
  }
}
