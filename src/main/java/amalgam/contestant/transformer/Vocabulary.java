package amalgam.contestant.transformer;

import amalgam.concept.ConceptSpace;
import amalgam.concept.CreativePrompt;
import amalgam.concept.Walk;
import amalgam.concept.WalkText;
import amalgam.contestant.Answer;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * One token per symbol: seven special tokens, then the concepts, then the relations of a space.
 *
 * <p>A path reads {@code <bos> u v (<inc>|<exc> ℓ)* <go> u v1 ℓ1 v2 ℓ2 … v ℓh <eos>}, the next
 * concept <em>before</em> its relation: the other way round a small model satisfies a quarter as
 * many prompts. A triple reads {@code <tri> a b ℓ}.
 */
public final class Vocabulary {

  static final int PAD = 0;
  static final int BOS = 1;
  static final int INC = 2;
  static final int EXC = 3;
  static final int GO = 4;
  static final int EOS = 5;
  static final int TRI = 6;

  private static final String[] SPECIALS = {
    "<pad>", "<bos>", "<inc>", "<exc>", "<go>", "<eos>", "<tri>"
  };

  /** Tokens of a triple. */
  static final int TRIPLE_LENGTH = 4;

  private static final int PROMPT_FRAME = 4;

  private final ConceptSpace space;
  private final int firstRelation;

  public Vocabulary(ConceptSpace space) {
    this.space = space;
    this.firstRelation = SPECIALS.length + space.conceptCount();
  }

  /** Number of tokens: specials, concepts and relations. */
  public int size() {
    return firstRelation + space.relationCount();
  }

  /** Most tokens that a path of {@code hops} hops under {@code constraints} constraints takes. */
  static int pathLength(int constraints, int hops) {
    return PROMPT_FRAME + 2 * constraints + 2 * hops + 2;
  }

  int concept(int concept) {
    return SPECIALS.length + concept;
  }

  int relation(int relation) {
    return firstRelation + relation;
  }

  boolean isConcept(int token) {
    return token >= SPECIALS.length && token < firstRelation;
  }

  boolean isRelation(int token) {
    return token >= firstRelation;
  }

  /** A token as people read it: the name of the concept or relation, or {@code <eos>} and so on. */
  public String name(int token) {
    if (isRelation(token)) {
      return space.relation(token - firstRelation).name();
    }
    return isConcept(token) ? space.concept(token - SPECIALS.length).name() : SPECIALS[token];
  }

  /** A prompt up to and with {@code <go>}: inclusions, then exclusions, each ascending. */
  public int[] encode(CreativePrompt prompt) {
    int[] tokens = new int[PROMPT_FRAME + 2 * prompt.constraints()];
    int length = 0;
    tokens[length++] = BOS;
    tokens[length++] = concept(prompt.start());
    tokens[length++] = concept(prompt.end());
    for (int i = 0; i < prompt.include().size(); i++) {
      tokens[length++] = INC;
      tokens[length++] = relation(prompt.include().get(i));
    }
    for (int i = 0; i < prompt.exclude().size(); i++) {
      tokens[length++] = EXC;
      tokens[length++] = relation(prompt.exclude().get(i));
    }
    tokens[length] = GO;
    return tokens;
  }

  /** An answer with its {@code <eos>}; the walk's symbols must be known. */
  public int[] encode(Walk walk) {
    int[] tokens = new int[2 * walk.hops() + 2];
    tokens[0] = concept(walk.start());
    for (int hop = 0; hop < walk.hops(); hop++) {
      tokens[2 * hop + 1] = concept(walk.concept(hop + 1));
      tokens[2 * hop + 2] = relation(walk.relation(hop));
    }
    tokens[tokens.length - 1] = EOS;
    return tokens;
  }

  /** A path to learn from; all of the answer is predicted, nothing of the prompt. */
  TokenSequence path(CreativePrompt prompt, Walk walk) {
    int[] asked = encode(prompt);
    int[] answer = encode(walk);
    int[] tokens = Arrays.copyOf(asked, asked.length + answer.length);
    System.arraycopy(answer, 0, tokens, asked.length, answer.length);
    return new TokenSequence(tokens, asked.length);
  }

  /** A fact to learn; the second concept and the relation are predicted. */
  TokenSequence triple(int from, int relation, int to) {
    return new TokenSequence(new int[] {TRI, concept(from), concept(to), relation(relation)}, 2);
  }

  /**
   * What generated tokens say. Read up to {@code <eos>} they must alternate, concept first, and
   * hold a whole number of hops, at least one; anything else is malformed, its text the tokens'
   * names joined by spaces. An answer that was cut off, without {@code <eos>}, counts as a walk
   * only where it is already longer than {@code hopBudget}: it failed by its length, not by its
   * form.
   */
  public Answer decode(int[] generated, int hopBudget) {
    int length = indexOfEnd(generated);
    boolean ended = length < generated.length;
    int hops = (length - 1) / 2;
    boolean whole = ended ? length % 2 == 1 : hops > hopBudget;
    if (whole && hops >= 1 && alternates(generated, 2 * hops + 1)) {
      Walk walk = walk(generated, hops);
      return new Answer(walk, WalkText.format(space, walk));
    }
    int shown = ended ? length + 1 : length;
    return new Answer(
        null,
        Arrays.stream(generated, 0, shown).mapToObj(this::name).collect(Collectors.joining(" ")));
  }

  private static int indexOfEnd(int[] generated) {
    for (int index = 0; index < generated.length; index++) {
      if (generated[index] == EOS) {
        return index;
      }
    }
    return generated.length;
  }

  private boolean alternates(int[] tokens, int length) {
    for (int index = 0; index < length; index++) {
      boolean conceptWanted = index == 0 || index % 2 == 1;
      if (conceptWanted ? !isConcept(tokens[index]) : !isRelation(tokens[index])) {
        return false;
      }
    }
    return true;
  }

  private Walk walk(int[] tokens, int hops) {
    int[] concepts = new int[hops + 1];
    int[] relations = new int[hops];
    concepts[0] = tokens[0] - SPECIALS.length;
    for (int hop = 0; hop < hops; hop++) {
      concepts[hop + 1] = tokens[2 * hop + 1] - SPECIALS.length;
      relations[hop] = tokens[2 * hop + 2] - firstRelation;
    }
    return Walk.of(concepts, relations);
  }
}
