package amalgam.contestant.baseline;

import amalgam.concept.ConceptSpace;
import amalgam.contestant.BlendAnswer;
import amalgam.contestant.BlendRequest;
import amalgam.contestant.Blender;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * Fills a template with what is around the two concepts in the space, drawn uniformly: what can be
 * had without an idea. It looks at no constraint.
 */
public final class RandomBlend implements Blender {

  private static final List<String> TEMPLATES =
      List.of(
          "Take one thing that is both %7$s and %8$s. The %1$s %3$s %4$s, the %2$s %5$s %6$s,"
              + " and the new thing does both at once.",
          "Imagine %8$s made like %7$s: it %3$s %4$s. Because %8$s %5$s %6$s, it brings %4$s"
              + " and %6$s together. Nobody has put %7$s to that use before.",
          "This is a game about %7$s and %8$s. Whoever finds what %3$s %4$s keeps the %1$s, and"
              + " whoever finds what %5$s %6$s keeps the %2$s.");

  private static final Pattern VOWEL = Pattern.compile("[aeioAEIO]");

  private static final String LONELY_PHRASE = "is unlike";
  private static final String LONELY_NEIGHBOUR = "anything else";

  private final ConceptSpace space;

  /** Of the concepts of {@code space}. */
  public RandomBlend(ConceptSpace space) {
    this.space = space;
  }

  @Override
  public List<BlendAnswer> blend(List<BlendRequest> block) {
    return block.stream().map(this::answer).toList();
  }

  private BlendAnswer answer(BlendRequest request) {
    RandomGenerator random = new SplittableRandom(request.seed());
    String template = TEMPLATES.get(random.nextInt(TEMPLATES.size()));
    Link one = link(request.prompt().start(), random);
    Link other = link(request.prompt().end(), random);
    String start = space.concept(request.prompt().start()).name();
    String end = space.concept(request.prompt().end()).name();
    String idea =
        template.formatted(
            start,
            end,
            one.phrase(),
            one.neighbour(),
            other.phrase(),
            other.neighbour(),
            withArticle(start),
            withArticle(end));
    return new BlendAnswer(idea, idea);
  }

  private static String withArticle(String name) {
    return (VOWEL.matcher(name).lookingAt() ? "an " : "a ") + name;
  }

  private record Link(String phrase, String neighbour) {}

  private Link link(int concept, RandomGenerator random) {
    int degree = space.degree(concept);
    if (degree == 0) {
      return new Link(LONELY_PHRASE, LONELY_NEIGHBOUR);
    }
    int halfEdge = space.firstHalfEdge(concept) + random.nextInt(degree);
    return new Link(space.phrase(halfEdge), space.concept(space.neighbour(halfEdge)).name());
  }
}
