package amalgam.contestant.transformer;

import static org.assertj.core.api.Assertions.assertThat;

import amalgam.concept.CreativePrompt;
import amalgam.concept.RelationSet;
import amalgam.concept.Walk;
import amalgam.concept.WalkText;
import amalgam.contestant.Answer;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VocabularyTest {

  private static final int HOP_BUDGET = 6;

  private final Vocabulary vocabulary = new Vocabulary(TinyModels.SPACE);

  static IntStream seeds() {
    return IntStream.range(0, 50);
  }

  @Test
  void hasATokenForEverySymbolAndSevenMore() {
    assertThat(vocabulary.size())
        .isEqualTo(7 + TinyModels.SPACE.conceptCount() + TinyModels.SPACE.relationCount());
  }

  @Test
  void writesThePathInTheRecipesOrder() {
    CreativePrompt prompt = new CreativePrompt(0, 5, RelationSet.of(2), RelationSet.of(3));
    TokenSequence path = vocabulary.path(prompt, Walk.of(new int[] {0, 4, 5}, new int[] {2, 1}));

    assertThat(names(path.tokens()))
        .isEqualTo("<bos> AA AF <inc> c <exc> d <go> AA AE c AF b <eos>");
    assertThat(path.firstTarget()).isEqualTo(8);
    assertThat(names(vocabulary.triple(0, 2, 4).tokens())).isEqualTo("<tri> AA AE c");
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void readsWhatItWrote(int seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int hops = random.nextInt(1, 9);
    Walk walk =
        Walk.of(
            random.ints(hops + 1, 0, TinyModels.SPACE.conceptCount()).toArray(),
            random.ints(hops, 0, TinyModels.SPACE.relationCount()).toArray());

    Answer answer = vocabulary.decode(vocabulary.encode(walk), HOP_BUDGET);

    assertThat(answer.walk()).isEqualTo(walk);
    assertThat(answer.text()).isEqualTo(WalkText.format(TinyModels.SPACE, walk));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anythingElseIsMalformedAndShowsItsTokens(int seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int[] tokens = random.ints(random.nextInt(1, 10), 6, vocabulary.size()).toArray();
    tokens[0] = vocabulary.relation(0);

    Answer answer = vocabulary.decode(tokens, HOP_BUDGET);

    assertThat(answer.walk()).isNull();
    assertThat(answer.text()).isEqualTo(names(tokens));
  }

  @Test
  void anAnswerThatIsCutOffIsAWalkOnlyBeyondTheHopBudget() {
    int[] long7 = vocabulary.encode(Walk.of(new int[8], new int[7]));
    int[] long6 = vocabulary.encode(Walk.of(new int[7], new int[6]));

    assertThat(vocabulary.decode(cut(long7), HOP_BUDGET).walk()).isNotNull();
    assertThat(vocabulary.decode(cut(long6), HOP_BUDGET).walk()).isNull();
    assertThat(vocabulary.decode(long6, HOP_BUDGET).walk()).isNotNull();
  }

  private static int[] cut(int[] tokens) {
    return Arrays.copyOf(tokens, tokens.length - 1);
  }

  private String names(int[] tokens) {
    return Arrays.stream(tokens).mapToObj(vocabulary::name).collect(Collectors.joining(" "));
  }
}
