package amalgam.judging.embedding;

import amalgam.concept.Concept;
import amalgam.concept.ConceptSpace;
import amalgam.concept.Walk;
import amalgam.concept.WalkText;
import amalgam.tournament.ProposalId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Judges walks by the meanings of their words. Not for several threads at once.
 *
 * <p>What is embedded: of a concept its name with its definition, once for a space; of a walk its
 * names one after another with what the links are called. All texts of a call go to the embedding
 * together.
 */
public final class EmbeddingJudge {

  /** Of the formulas and texts. */
  static final int VERSION = 1;

  /** Whether a space's concepts mean anything in a language. */
  private static final String LETTERS = "letters";

  private static final int NEAREST = 5;
  private static final String NO_WORDS = "The concepts of this space are no words.";
  private static final String ALONE = "No other contestant answered the prompt.";

  private final Embedding embedding;
  private final ConceptSpace space;
  private final Map<Integer, float[]> concepts;

  /**
   * @param concepts vectors that are known, to which others are added
   */
  public EmbeddingJudge(Embedding embedding, ConceptSpace space, Map<Integer, float[]> concepts) {
    this.embedding = embedding;
    this.space = space;
    this.concepts = concepts;
  }

  /**
   * A walk that is judged.
   *
   * @param prompt which it answers; only answers to one prompt are compared
   * @param walk names joined by {@code |}, as it is stored
   */
  public record Answer(ProposalId proposal, String contestant, long prompt, String walk) {}

  /** The version of everything that a verdict depends on beside the answers. */
  public String version() {
    return embedding.version() + "/" + VERSION;
  }

  /** Verdicts on all answers to some prompts, in their order. */
  public List<EmbeddingVerdict> judge(List<Answer> answers) {
    Map<Long, List<Answer>> byPrompt = new LinkedHashMap<>();
    answers.forEach(
        answer ->
            byPrompt.computeIfAbsent(answer.prompt(), prompt -> new ArrayList<>()).add(answer));
    Map<String, float[]> sentences = hasWords() ? embedded(answers) : Map.of();
    return byPrompt.values().stream()
        .flatMap(ofPrompt -> ofPrompt.stream().map(answer -> verdict(answer, ofPrompt, sentences)))
        .toList();
  }

  private boolean hasWords() {
    return !space.identity().kind().equals(LETTERS);
  }

  /** The vector of each walk; those of its concepts are known after it. */
  private Map<String, float[]> embedded(Collection<Answer> answers) {
    Set<String> walks = new LinkedHashSet<>();
    Set<Integer> unknown = new TreeSet<>();
    for (Answer answer : answers) {
      walks.add(answer.walk());
      walk(answer)
          .ifPresent(
              walk -> concepts(walk).filter(c -> !concepts.containsKey(c)).forEach(unknown::add));
    }
    List<String> texts = new ArrayList<>(walks.stream().map(EmbeddingJudge::sentence).toList());
    unknown.forEach(concept -> texts.add(meaning(space.concept(concept))));
    List<float[]> vectors = embedding.embed(texts);
    int place = 0;
    Map<String, float[]> sentences = new HashMap<>();
    for (String walk : walks) {
      sentences.put(walk, vectors.get(place++));
    }
    for (int concept : unknown) {
      concepts.put(concept, vectors.get(place++));
    }
    return sentences;
  }

  private Optional<Walk> walk(Answer answer) {
    return WalkText.parse(space, answer.walk());
  }

  private static IntStream concepts(Walk walk) {
    return IntStream.rangeClosed(0, walk.hops())
        .map(walk::concept)
        .filter(concept -> concept != Walk.UNKNOWN);
  }

  private static String meaning(Concept concept) {
    return concept.definition().isEmpty()
        ? concept.name()
        : concept.name() + ": " + concept.definition();
  }

  private static String sentence(String walk) {
    return walk.replace('|', ' ');
  }

  private EmbeddingVerdict verdict(
      Answer answer, List<Answer> ofPrompt, Map<String, float[]> sentences) {
    List<Answer> others =
        ofPrompt.stream().filter(one -> !one.contestant().equals(answer.contestant())).toList();
    boolean isShared = others.stream().anyMatch(one -> one.walk().equals(answer.walk()));
    if (!hasWords()) {
      return new EmbeddingVerdict(answer.proposal(), version(), null, null, isShared, NO_WORDS);
    }
    Double originality =
        others.isEmpty()
            ? null
            : Vectors.meanToNearest(
                vector(answer, sentences),
                others.stream().map(one -> vector(one, sentences)).toList(),
                NEAREST);
    return new EmbeddingVerdict(
        answer.proposal(),
        version(),
        remoteness(answer),
        originality,
        isShared,
        others.isEmpty() ? ALONE : null);
  }

  private static float[] vector(Answer answer, Map<String, float[]> sentences) {
    return Objects.requireNonNull(sentences.get(answer.walk()));
  }

  private @Nullable Double remoteness(Answer answer) {
    return walk(answer)
        .map(walk -> concepts(walk).mapToObj(c -> Objects.requireNonNull(concepts.get(c))).toList())
        .filter(vectors -> vectors.size() > 1)
        .map(Vectors::remoteness)
        .orElse(null);
  }
}
