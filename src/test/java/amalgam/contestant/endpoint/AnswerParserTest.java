package amalgam.contestant.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import amalgam.concept.Concept;
import amalgam.concept.ConceptSpace;
import amalgam.concept.ConceptSpaceBuilder;
import amalgam.concept.Relation;
import amalgam.concept.SpaceIdentity;
import amalgam.concept.Walk;
import amalgam.concept.WalkText;
import amalgam.concept.space.LabelDistribution;
import amalgam.concept.space.LettersSpace;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a model writes, its walk is read as it meant it, and nothing breaks. */
class AnswerParserTest {

  private static final ConceptSpace WORDS = words();
  private static final ConceptSpace LETTERS =
      new LettersSpace("small", 12, 2, 5, 6, new LabelDistribution(1), 3).build();
  private static final int FUZZED = 10_000;

  private static ConceptSpace words() {
    ConceptSpaceBuilder space =
        ConceptSpace.builder(new SpaceIdentity("pets", "Pets", "test", "none"));
    List<Integer> concepts =
        Stream.of("dog", "animal", "ice cream", "well-being", "St. Bernard", "cat's cradle", "heat")
            .map(name -> space.concept(new Concept(name, "")))
            .toList();
    List<Integer> relations =
        Stream.of(
                new Relation("is a kind of", "has the kind"),
                new Relation("causes", "is caused by"),
                Relation.symmetric("is the opposite of"),
                Relation.symmetric("is related to"))
            .map(space::relation)
            .toList();
    for (int place = 1; place < concepts.size(); place++) {
      space.edge(
          concepts.get(place - 1), relations.get(place % relations.size()), concepts.get(place));
    }
    space.edge(concepts.getFirst(), relations.getFirst(), concepts.getLast());
    return space.build();
  }

  private static Walk wander(ConceptSpace space, RandomGenerator random) {
    int hops = 1 + random.nextInt(6);
    int[] concepts = new int[hops + 1];
    int[] relations = new int[hops];
    concepts[0] = linked(space, random);
    for (int hop = 0; hop < hops; hop++) {
      int here = concepts[hop];
      int edge = space.firstHalfEdge(here) + random.nextInt(space.degree(here));
      relations[hop] = space.relationOf(edge);
      concepts[hop + 1] = space.neighbour(edge);
    }
    return Walk.of(concepts, relations);
  }

  private static int linked(ConceptSpace space, RandomGenerator random) {
    int concept = random.nextInt(space.conceptCount());
    return space.degree(concept) > 0 ? concept : linked(space, random);
  }

  @ParameterizedTest
  @EnumSource(Dress.class)
  void aWalkComesBackAsItWasInEveryDress(Dress dress) {
    for (ConceptSpace space : List.of(WORDS, LETTERS)) {
      AnswerParser parser = new AnswerParser(space);
      RandomGenerator random = new SplittableRandom(dress.ordinal());
      for (int round = 0; round < 200; round++) {
        Walk walk = wander(space, random);
        String text = dress.of(space, walk);
        assertThat(parser.parse(text)).as(text).contains(walk);
      }
    }
  }

  @Test
  void noneOfTenThousandDamagedAnswersBreaksIt() {
    AnswerParser parser = new AnswerParser(WORDS);
    RandomGenerator random = new SplittableRandom(6);
    int read = 0;
    for (int round = 0; round < FUZZED; round++) {
      String text = damaged(random);
      Optional<Walk> walk = parser.parse(text);
      parser.parseCutOff(text);
      walk.ifPresent(one -> assertThat(WalkText.format(WORDS, one)).isNotEmpty());
      read += walk.isPresent() ? 1 : 0;
    }
    assertThat(read).isBetween(FUZZED / 10, FUZZED);
  }

  private static String damaged(RandomGenerator random) {
    Dress dress = Dress.values()[random.nextInt(Dress.values().length)];
    StringBuilder text = new StringBuilder(dress.of(WORDS, wander(WORDS, random)));
    for (int times = random.nextInt(12); times > 0 && !text.isEmpty(); times--) {
      int place = random.nextInt(text.length());
      switch (random.nextInt(5)) {
        case 0 -> text.deleteCharAt(place);
        case 1 -> text.insert(place, (char) random.nextInt(0x10000));
        case 2 -> text.insert(place, "[]{}\"\\->→|,:`*\n\t".charAt(random.nextInt(16)));
        case 3 -> text.insert(place, text.substring(place / 2, place));
        default -> text.setLength(place);
      }
    }
    return text.toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"[", "{", "- ", "-", "\"", "[\"a\",", "a -> ", "<think>", "\n1. ", " ", "\\"})
  void noAnswerHoweverLongTakesLong(String piece) {
    AnswerParser parser = new AnswerParser(WORDS);
    assertThat(parser.parse(piece.repeat(300_000)).filter(walk -> walk.start() >= 0)).isEmpty();
  }

  @Test
  void namesThatAreNotInTheSpaceStayInTheWalkForTheGatesToSee() {
    assertThat(read("{\"walk\": [\"dog\", \"is a kind of\", \"unicorn\", \"eats\", \"heat\"]}"))
        .contains("dog|is a kind of|?|?|heat");
  }

  @Test
  void relationsAreKnownByTheirOtherDirectionAndWithoutSmallWords() {
    assertThat(read("[\"Animal\", \"has_the_kind\", \"DOG\", \"kind of\", \"heat\"]"))
        .contains("animal|is a kind of|dog|is a kind of|heat");
    assertThat(read("dog => Opposite of => animal")).contains("dog|is the opposite of|animal");
  }

  @Test
  void theLastOfSeveralWalksCounts() {
    assertThat(
            read(
                """
                First I thought of {"walk": ["dog", "causes", "heat"]}, but better is
                {"walk": ["dog", "is a kind of", "animal"]}
                """))
        .contains("dog|is a kind of|animal");
  }

  @Test
  void notesInBracketsAreNoWalk() {
    assertThat(read("See [1, 2, 3]: dog -> is a kind of -> animal"))
        .contains("dog|is a kind of|animal");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   \n ",
        "I do not know.",
        "{\"walk\": []}",
        "{\"walk\": [\"dog\"]}",
        "{\"walk\": [\"dog\", \"is a kind of\"]}",
        "{\"walk\": 3}",
        "null"
      })
  void whatAlternatesNotIsNoWalk(String text) {
    assertThat(read(text)).isEmpty();
  }

  @Test
  void ofAnAnswerThatWasCutOffOnlyAWholeObjectCounts() {
    AnswerParser parser = new AnswerParser(WORDS);
    assertThat(parser.parseCutOff("{\"walk\": [\"dog\", \"causes\", \"heat\"")).isEmpty();
    assertThat(parser.parseCutOff("<think>{\"walk\": [\"dog\", \"causes\", \"heat\"]} or"))
        .isEmpty();
    assertThat(parser.parseCutOff("dog -> is a kind of -> animal -> ca")).isEmpty();
    assertThat(parser.parseCutOff("{\"walk\": [\"dog\", \"causes\", \"heat\"]} Let me expl"))
        .isPresent();
  }

  private static Optional<String> read(String text) {
    return new AnswerParser(WORDS).parse(text).map(walk -> WalkText.format(WORDS, walk));
  }
}
