package amalgam.ui.rate;

import amalgam.concept.ConceptSpace;
import amalgam.concept.SpaceCatalog;
import amalgam.concept.TaskKind;
import amalgam.concept.Walk;
import amalgam.rating.Axis;
import amalgam.rating.assignment.Assignment;
import amalgam.rating.assignment.ShownProposal;
import amalgam.rating.rater.RatingMode;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentPrompt;
import amalgam.ui.component.WalkDrawing;
import amalgam.ui.rate.RateSheet.Hop;
import amalgam.ui.rate.RateSheet.Node;
import amalgam.ui.rate.RateSheet.Pair;
import amalgam.ui.rate.RateSheet.Prompt;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Pairs as a rater sees them: with the meaning of every word, and nothing of who made them. */
@Component
class ShownPairs {

  static final String REQUIRED = "required";
  static final String FORBIDDEN = "forbidden";

  private static final String WORDNET = "wordnet";

  private final SpaceCatalog spaces;
  private final RateWords words;

  ShownPairs(SpaceCatalog spaces, RateWords words) {
    this.spaces = spaces;
    this.words = words;
  }

  Pair pair(Assignment assignment, Tournament tournament, Locale locale) {
    ConceptSpace space = spaces.get(tournament.spaceId());
    TournamentPrompt prompt = assignment.prompt();
    return new Pair(
        assignment.id().toString(),
        prompt(space, prompt),
        walk(space, prompt, assignment.left(), locale),
        walk(space, prompt, assignment.right(), locale),
        Stream.of(Axis.values()).filter(assignment.axes()::contains).map(Axis::word).toList(),
        assignment.mode() == RatingMode.SCALES);
  }

  private static Prompt prompt(ConceptSpace space, TournamentPrompt prompt) {
    return new Prompt(
        end(space, prompt.start()),
        end(space, prompt.end()),
        prompt.include(),
        prompt.exclude(),
        space.identity().kind().equals(WORDNET) ? Locale.ENGLISH.getLanguage() : "");
  }

  private static Node end(ConceptSpace space, String name) {
    int concept = space.indexOfConcept(name);
    return new Node(name, true, concept == Walk.UNKNOWN ? "" : space.concept(concept).definition());
  }

  private RateSheet.Walk walk(
      ConceptSpace space, TournamentPrompt prompt, ShownProposal proposal, Locale locale) {
    Optional<WalkDrawing> drawing =
        prompt.task() == TaskKind.WALK ? WalkDrawing.of(space, proposal.walk()) : Optional.empty();
    if (drawing.isEmpty()) {
      return RateSheet.Walk.inWords(proposal.walk());
    }
    List<Node> concepts =
        drawing.get().concepts().stream().map(node -> node(node, locale)).toList();
    List<Hop> hops = new ArrayList<>();
    for (int place = 0; place < drawing.get().hops().size(); place++) {
      WalkDrawing.Hop hop = drawing.get().hops().get(place);
      String part = part(prompt, proposal.relations().get(place));
      hops.add(new Hop(hop.phrase(), hop.exists(), part));
    }
    return new RateSheet.Walk(concepts, hops, "");
  }

  private Node node(WalkDrawing.Node node, Locale locale) {
    return node.known()
        ? new Node(node.name(), true, node.definition())
        : new Node(node.name(), false, words.say(locale, "unknown-concept"));
  }

  private static String part(TournamentPrompt prompt, String relation) {
    if (prompt.include().contains(relation)) {
      return REQUIRED;
    }
    return prompt.exclude().contains(relation) ? FORBIDDEN : "";
  }
}
