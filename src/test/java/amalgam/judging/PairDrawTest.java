package amalgam.judging;

import static org.assertj.core.api.Assertions.assertThat;

import amalgam.rating.Comparison;
import amalgam.rating.assignment.ComparableProposals.Exhibit;
import amalgam.rating.assignment.EntrantPair;
import amalgam.tournament.EntrantId;
import amalgam.tournament.PromptId;
import amalgam.tournament.ProposalId;
import amalgam.tournament.TournamentId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** In which order pairs come to judges. */
class PairDrawTest {

  private static final int ENTRANTS = 5;
  private static final int PROMPTS = 8;
  private static final int PAIRS = ENTRANTS * (ENTRANTS - 1) / 2;

  private static List<Comparison> order(long seed, Set<EntrantId> known) {
    PairDraw draw = new PairDraw(new TournamentId(1), seed, EntrantId::value, PromptId::value);
    for (int entrant = 0; entrant < ENTRANTS; entrant++) {
      for (int prompt = 0; prompt < PROMPTS; prompt++) {
        draw.add(exhibit(1 + entrant * PROMPTS + prompt, entrant, prompt, "w" + entrant));
      }
    }
    draw.add(exhibit(1000, 0, 0, "a later sample"));
    draw.add(exhibit(1001, 7, 0, "w0"));
    return draw.order(known);
  }

  private static Exhibit exhibit(long proposal, long entrant, long prompt, String walk) {
    return new Exhibit(
        new ProposalId(proposal), new EntrantId(entrant), new PromptId(prompt), walk);
  }

  @Test
  void eachTwoEntrantsMeetOnceBeforeAnyMeetAgain() {
    List<Comparison> order = order(1, Set.of());

    // The one with a single answer meets four others on one prompt: its walk is the first's.
    assertThat(order).hasSize(PAIRS * PROMPTS + ENTRANTS - 1).doesNotHaveDuplicates();
    assertThat(order.subList(0, PAIRS + ENTRANTS - 1).stream().map(EntrantPair::of))
        .doesNotHaveDuplicates();
    assertThat(order)
        .allMatch(pair -> pair.samplingProbability() == 1.0 / (PAIRS + ENTRANTS))
        .noneMatch(pair -> pair.left().proposal().value() == 1000);
  }

  @Test
  void theSeedDecidesTheOrderAndTheSides() {
    assertThat(order(1, Set.of())).isEqualTo(order(1, Set.of()));
    assertThat(order(1, Set.of())).isNotEqualTo(order(2, Set.of()));
    long left =
        order(1, Set.of()).stream()
            .filter(pair -> pair.left().entrant().value() < pair.right().entrant().value())
            .count();
    assertThat(left).isBetween(25L, 59L);
  }

  @Test
  void ofThoseThatHaveMetOnlyPairsWithOthersCome() {
    Set<EntrantId> known = Set.of(new EntrantId(0), new EntrantId(1), new EntrantId(2));

    Set<EntrantPair> met =
        order(1, known).stream().map(EntrantPair::of).collect(Collectors.toSet());

    assertThat(met)
        .isNotEmpty()
        .noneMatch(pair -> known.contains(pair.low()) && known.contains(pair.high()));
  }
}
