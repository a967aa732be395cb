package amalgam.leaderboard;

import static org.assertj.core.api.Assertions.assertThat;

import amalgam.leaderboard.PlayOrder.Place;
import amalgam.tournament.EntrantId;
import amalgam.tournament.PromptId;
import amalgam.tournament.TournamentPrompt;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlayOrderTest {

  private static final EntrantId ONE = new EntrantId(1);
  private static final EntrantId OTHER = new EntrantId(2);

  /** Four bundles of two prompts each. */
  private static final List<TournamentPrompt> PROMPTS =
      IntStream.range(0, 8)
          .mapToObj(
              ordinal ->
                  new TournamentPrompt(
                      new PromptId(ordinal),
                      ordinal,
                      ordinal / 2,
                      1 + ordinal % 2,
                      "a",
                      "b",
                      List.of(),
                      List.of(),
                      0,
                      null,
                      null))
          .toList();

  @Test
  void bundlesComeBlockByBlockAndThenByPrompt() {
    PlayOrder order =
        new PlayOrder(
            PROMPTS,
            List.of(
                new PlayedBlock(ONE, 4, 8),
                new PlayedBlock(OTHER, 0, 2),
                new PlayedBlock(ONE, 0, 4)));

    assertThat(order.inOrder())
        .containsExactly(
            new Place(ONE, 2),
            new Place(ONE, 3),
            new Place(OTHER, 0),
            new Place(ONE, 0),
            new Place(ONE, 1));
  }

  @Test
  void aBundleThatIsAnsweredPromptByPromptHasItsPlaceOnceItIsWholeAndKeepsIt() {
    PlayOrder order =
        new PlayOrder(
            PROMPTS,
            List.of(
                new PlayedBlock(ONE, 0, 1),
                new PlayedBlock(ONE, 0, 1),
                new PlayedBlock(ONE, 3, 4),
                new PlayedBlock(OTHER, 0, 2),
                new PlayedBlock(ONE, 1, 2),
                new PlayedBlock(ONE, 1, 2)));

    assertThat(order.inOrder()).containsExactly(new Place(OTHER, 0), new Place(ONE, 0));
    assertThat(order.begun()).containsExactly(new Place(ONE, 1));
    assertThat(order.shared(ONE, OTHER)).containsExactly(0);
  }

  @Test
  void aBundleOfTwoBlocksComesWithTheLaterAndBeforeThatNotAtAll() {
    PlayOrder whole =
        new PlayOrder(
            PROMPTS,
            List.of(
                new PlayedBlock(ONE, 0, 3),
                new PlayedBlock(OTHER, 0, 4),
                new PlayedBlock(ONE, 3, 5)));

    assertThat(whole.inOrder())
        .containsExactly(
            new Place(ONE, 0), new Place(OTHER, 0), new Place(OTHER, 1), new Place(ONE, 1));
    assertThat(whole.begun()).containsExactly(new Place(ONE, 2));
    assertThat(whole.shared(ONE, OTHER)).containsExactly(0, 1);
  }

  @Test
  void aBundleIsMetWhenTheLaterOfTheTwoWasJudgedOnIt() {
    PlayOrder order =
        new PlayOrder(
            PROMPTS,
            List.of(
                new PlayedBlock(ONE, 0, 4),
                new PlayedBlock(OTHER, 2, 8),
                new PlayedBlock(OTHER, 0, 2),
                new PlayedBlock(ONE, 4, 6)));

    // Bundle 1 with OTHER's first block, 0 with its second, 2 with ONE's second; 3 never.
    assertThat(order.shared(ONE, OTHER)).containsExactly(1, 0, 2);
    assertThat(order.shared(OTHER, ONE)).containsExactly(1, 0, 2);
    assertThat(order.shared(ONE, new EntrantId(3))).isEmpty();
  }
}
