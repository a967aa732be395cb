package amalgam.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import amalgam.arena.Crowd;
import amalgam.leaderboard.Proposals;
import amalgam.rating.Axis;
import amalgam.rating.Judge;
import amalgam.rating.Votes;
import amalgam.statistics.rating.Outcome;
import amalgam.tournament.EntrantId;
import amalgam.tournament.TournamentId;
import amalgam.tournament.Tournaments;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

@BrowserTest
class RatingsIT {

  private static final Logger LOG = LoggerFactory.getLogger(RatingsIT.class);
  private static final Judge JUDGE = new Judge("model-7");

  @Autowired private Arena arena;
  @Autowired private Tournaments tournaments;
  @Autowired private Proposals proposals;
  @Autowired private Votes votes;
  @Autowired private TransactionOperations transactions;

  private TournamentId id;
  private Crowd crowd;

  @BeforeEach
  void aTournamentIsPlayed() {
    id = arena.finishedAnew();
    crowd = Crowd.before(proposals, id, 5);
  }

  private String board() {
    return "/?tournament=" + id;
  }

  private void cast(int count, Judge judge) {
    crowd.cast(votes, transactions, count, judge);
  }

  private static Locator ratings(Page page) {
    return page.locator("section.ratings");
  }

  private static Locator ofRandomWalk(Page page) {
    return page.locator("standings-table tbody")
        .filter(new Locator.FilterOptions().setHasText("Random walk"))
        .locator("td[data-title='Rated novelty'] b");
  }

  @Test
  void whoWatchesSeesAVoteMoveTheRatingAtOnce(Visitor visitor) {
    visitor.open(board());
    Page page = visitor.page();
    assertThat(ratings(page)).containsText("Nobody has compared");
    assertThat(page.locator("standings-table")).not().containsText("Rated novelty");

    cast(100, Judge.HUMAN);
    assertThat(ofRandomWalk(page)).containsText(Pattern.compile("\\d"));
    EntrantId randomWalk = tournaments.entrants(id).getFirst().id();
    EntrantId other = tournaments.entrants(id).getLast().id();
    for (int vote = 0; vote < 5; vote++) {
      String before = ofRandomWalk(page).innerText();
      long start = System.nanoTime();
      votes.cast(crowd.about(randomWalk, other, Axis.NOVELTY, Outcome.LEFT));
      long stored = System.nanoTime();
      assertThat(ofRandomWalk(page)).not().hasText(before);
      long shown = System.nanoTime();
      LOG.info(
          "Stored in {} ms, shown {} ms later", millis(stored - start), millis(shown - stored));
    }
  }

  private static long millis(long nanos) {
    return Duration.ofNanos(nanos).toMillis();
  }

  @ParameterizedTest
  @CsvSource({"1440,LIGHT", "1440,DARK", "390,LIGHT", "390,DARK"})
  void aVisitorReadsWhatPeoplePrefer(int width, ColorScheme colours, Visitor visitor) {
    cast(600, Judge.HUMAN);
    visitor.comeWith(width, colours);
    visitor.open(board());
    Page page = visitor.page();

    assertThat(ratings(page)).containsText("People were shown two proposals");
    assertThat(ratings(page).locator("tbody tr")).hasCount(3);
    assertThat(ratings(page).locator("tbody tr").first())
        .containsText(Pattern.compile("1,\\d{3} \\([\\d,]+–[\\d,]+\\), rank 1, n \\d+"));
    assertThat(ratings(page).locator("vaadin-select")).not().isVisible();
    assertThat(visitor.mustScrollSideways()).isFalse();
    assertThat(visitor.barriers()).isEmpty();
    visitor.takePicture("ratings-%d-%s".formatted(width, colours.name().toLowerCase(Locale.ROOT)));
  }

  @Test
  void theJudgesAreChosenAndTheAddressSaysWhich(Visitor visitor) {
    cast(60, Judge.HUMAN);
    cast(300, JUDGE);
    visitor.open(board());
    Page page = visitor.page();
    assertThat(ratings(page)).containsText("People were shown two proposals");

    ratings(page).locator("vaadin-select").click();
    page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Automated judges"))
        .click();

    assertThat(ratings(page)).containsText("Automated judges were shown two proposals");
    assertThat(page).hasURL(Pattern.compile(".*judges=automated.*"));
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Rated utility")).click();
    assertThat(page).hasURL(Pattern.compile(".*sort=-ratedUtility.*"));
    assertThat(page).hasURL(Pattern.compile(".*judges=automated.*"));
    assertThat(page.locator("standings-table tbody").first()).containsText("Random walk");
    visitor.takePicture("ratings-by-judges");
    page.goBack();
    page.goBack();
    assertThat(ratings(page)).containsText("People were shown two proposals");
  }
}
