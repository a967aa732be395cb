package amalgam.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import amalgam.creativity.CreativityWeights;
import amalgam.creativity.WalkRules;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentSettings;
import amalgam.tournament.TournamentStatus;
import amalgam.tournament.Visibility;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which tournaments a visitor can choose from. */
class TournamentTabsTest {

  private final TournamentTabs tabs = new TournamentTabs();

  private static Tournament tournament(long id, String space) {
    return new Tournament(
        new TournamentId(id),
        "Tournament " + id,
        space,
        TournamentStatus.FINISHED,
        null,
        Visibility.PUBLIC,
        new TournamentSettings(1, CreativityWeights.STANDARD, new WalkRules(6, false), 1),
        "",
        Instant.EPOCH,
        Instant.EPOCH);
  }

  /** The newest first, on two spaces in turn. */
  private static List<Tournament> onTwoSpaces(int count) {
    return LongStream.rangeClosed(1, count)
        .mapToObj(place -> count + 1 - place)
        .map(id -> tournament(id, id % 2 == 0 ? "words" : "letters"))
        .toList();
  }

  private List<Anchor> links() {
    return links(tabs).toList();
  }

  private static Stream<Anchor> links(Component component) {
    return component instanceof Anchor link
        ? Stream.of(link)
        : component.getChildren().flatMap(TournamentTabsTest::links);
  }

  private void show(List<Tournament> listed, long chosen) {
    tabs.show(listed, new TournamentId(chosen), id -> "board/" + id);
  }

  @Test
  void aSingleTournamentLeavesNothingToChoose() {
    show(onTwoSpaces(1), 1);

    assertThat(tabs.isVisible()).isFalse();
  }

  @Test
  void fewTournamentsStandSideBySideWhateverTheirSpace() {
    show(onTwoSpaces(6), 3);

    assertThat(links()).extracting(Anchor::getText).hasSize(6).startsWith("Tournament 6");
  }

  @Test
  void ofManyOnlyThoseOfTheChosenOnesSpaceHaveATab() {
    show(onTwoSpaces(9), 3);

    assertThat(links())
        .extracting(Anchor::getText)
        .containsExactly(
            "letters",
            "words",
            "Tournament 9",
            "Tournament 7",
            "Tournament 5",
            "Tournament 3",
            "Tournament 1");
    assertThat(links().get(1).getHref()).as("the newest on that space").isEqualTo("board/8");
    assertThat(links())
        .filteredOn(link -> link.getElement().hasAttribute("aria-current"))
        .extracting(Anchor::getText)
        .containsExactly("letters", "Tournament 3");
  }
}
