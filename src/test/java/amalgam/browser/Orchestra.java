package amalgam.browser;

import static java.time.Duration.ofSeconds;
import static org.awaitility.Awaitility.await;

import amalgam.concept.Concept;
import amalgam.concept.ConceptSpace;
import amalgam.concept.ConceptSpaceBuilder;
import amalgam.concept.Relation;
import amalgam.concept.SpaceCatalog;
import amalgam.concept.SpaceIdentity;
import amalgam.tournament.By;
import amalgam.tournament.TournamentAction;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentStatus;
import amalgam.tournament.Tournaments;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.test.context.TestComponent;

/**
 * Tournaments over a small space of real words, each with its meaning, for people to rate. One of
 * the words is no word but a script, as somebody might hide it in a space.
 */
@TestComponent
class Orchestra {

  /** What must be shown and never be done. */
  static final String SCRIPT = "<img src=x onerror=document.title='caught'>";

  private static final String SPACE = "orchestra";

  private static final String MEANINGS =
      """
      violin: bowed stringed instrument that is the highest member of its family
      cello: a large stringed instrument that is held between the knees
      string: a tightly stretched cord of wire or gut
      string quartet: four people who play two violins, a viola and a cello
      bow: a stick with taut horsehair that is used in playing certain instruments
      horsehair: hair taken from the mane or tail of a horse
      horse: a large animal with hooves that people ride
      kite: a light frame covered with tissue paper, flown in the wind
      wind: air that moves from where its pressure is high to where it is low
      flute: a high-pitched instrument that is blown into
      wood: the hard substance under the bark of trees
      forest: land that is covered with trees
      bird: an animal with feathers and wings
      song: a short piece of music with words
      evening: the later part of the day
      silence: the absence of any sound
      """;

  private static final String LINKS =
      """
      violin|is part of|string quartet
      cello|is part of|string quartet
      string|is part of|violin
      string|is part of|cello
      bow|is used with|violin
      bow|is used with|cello
      horsehair|is part of|bow
      horsehair|comes from|horse
      string|is part of|kite
      wind|moves|kite
      wind|is heard in|forest
      wind|sounds in|flute
      flute|comes from|wood
      violin|comes from|wood
      cello|comes from|wood
      wood|comes from|forest
      bird|lives in|forest
      horse|lives in|forest
      bird|makes|song
      flute|makes|song
      violin|makes|song
      song|is heard in|evening
      wind|is heard in|evening
      song|is the opposite of|silence
      string quartet|is heard in|evening
      bird|moves|silence
      """;

  private static final String DEFINITION =
      """
      name: %s
      space: orchestra
      samplesPerPrompt: 3
      prompts: { kind: detour, bundles: 10, levels: 2, leastHops: 2, mostHops: 4 }
      entrants:
        - contestants: [random-walk]
          decodings: [{ temperature: 1 }, { temperature: 1, noRevisits: true, minHops: 3 }]
        - contestants: [shortest-path, optimiser]
      """;

  private final Tournaments tournaments;
  private final SpaceCatalog spaces;

  Orchestra(Tournaments tournaments, SpaceCatalog spaces) {
    this.tournaments = tournaments;
    this.spaces = spaces;
  }

  /** A tournament of its own that has been played to its end. */
  synchronized TournamentId played(String name) {
    TournamentId id = started(name);
    await()
        .atMost(ofSeconds(60))
        .until(() -> tournaments.find(id).orElseThrow().status() == TournamentStatus.FINISHED);
    return id;
  }

  private TournamentId started(String name) {
    if (spaces.find(SPACE).isEmpty()) {
      spaces.store(space());
    }
    TournamentId id = tournaments.create(DEFINITION.formatted(name), By.who("a test")).id();
    tournaments.perform(id, TournamentAction.START, By.who("a test"));
    return id;
  }

  private static ConceptSpace space() {
    ConceptSpaceBuilder builder =
        ConceptSpace.builder(new SpaceIdentity(SPACE, "Orchestra", "import", "public domain"));
    Map<String, Integer> concepts = new TreeMap<>();
    MEANINGS
        .lines()
        .map(line -> line.split(": ", 2))
        .forEach(line -> concepts.put(line[0], builder.concept(new Concept(line[0], line[1]))));
    concepts.put(SCRIPT, builder.concept(new Concept(SCRIPT, SCRIPT)));
    Map<String, Integer> relations = new TreeMap<>();
    LINKS
        .lines()
        .map(line -> line.split("\\|"))
        .forEach(
            link ->
                builder.edge(
                    concepts.get(link[0]),
                    relations.computeIfAbsent(
                        link[1], name -> builder.relation(Relation.symmetric(name))),
                    concepts.get(link[2])));
    for (String word : new String[] {"violin", "kite", "forest", "song", "bow"}) {
      builder.edge(concepts.get(SCRIPT), relations.get("moves"), concepts.get(word));
    }
    return builder.build();
  }
}
