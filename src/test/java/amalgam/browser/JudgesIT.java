package amalgam.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import amalgam.arena.SimulatedPanel;
import amalgam.arena.SimulatedPanel.Member;
import amalgam.leaderboard.JudgedProposal;
import amalgam.leaderboard.Proposals;
import amalgam.rating.Axis;
import amalgam.rating.Comparison;
import amalgam.rating.Side;
import amalgam.rating.Votes;
import amalgam.tournament.TournamentId;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

@BrowserTest
class JudgesIT {

  private static final Member BIASED = Member.automated("leans-left", 1, 2, 0.05);
  private static final Member CAREFUL = Member.automated("careful-judge-of-two", 4, 0, 0.05);

  @Autowired private Arena arena;
  @Autowired private Proposals proposals;
  @Autowired private Votes votes;
  @Autowired private TransactionOperations transactions;

  private TournamentId id;
  private SimulatedPanel panel;
  private List<Comparison> pairs;

  @BeforeEach
  void aTournamentIsPlayed() {
    id = arena.finishedAnew();
    panel = new SimulatedPanel(entrant -> entrant.value(), 1);
    pairs = pairs();
  }

  private List<Comparison> pairs() {
    Map<Integer, List<JudgedProposal>> byPrompt = new TreeMap<>();
    proposals.forEach(
        id,
        one ->
            byPrompt
                .computeIfAbsent(one.prompt().ordinal(), ordinal -> new ArrayList<>())
                .add(one));
    List<Comparison> found = new ArrayList<>();
    for (List<JudgedProposal> answers : byPrompt.values()) {
      for (int left = 0; left < answers.size(); left++) {
        for (int right = 0; right < left; right++) {
          found.add(pair(answers.get(left), answers.get(right)));
        }
      }
    }
    return found;
  }

  private Comparison pair(JudgedProposal left, JudgedProposal right) {
    return new Comparison(id, left.prompt().id(), side(left), side(right), 1.0 / 3);
  }

  private static Side side(JudgedProposal one) {
    return new Side(one.entrant().id(), one.proposal().id());
  }

  /**
   * Each is asked about every third pair, on both axes, and about every sixth with sides swapped.
   */
  private void vote(List<Member> members) {
    transactions.executeWithoutResult(
        status -> {
          for (int number = 0; number < members.size(); number++) {
            for (int place = number % 3; place < pairs.size(); place += 3) {
              vote(members.get(number), panel.shuffled(pairs.get(place)), place % 2 == 0);
            }
          }
        });
  }

  private void vote(Member member, Comparison shown, boolean isAlsoSwapped) {
    for (Axis axis : Axis.values()) {
      votes.cast(panel.answer(shown, axis, member));
      if (isAlsoSwapped) {
        votes.cast(panel.answer(SimulatedPanel.swapped(shown), axis, member));
        votes.cast(panel.answer(shown, axis, member));
      }
    }
  }

  private void peopleVote() {
    vote(
        IntStream.range(0, 12)
            .mapToObj(number -> Member.person("rater-" + number, 1, 0.2, 0.15))
            .toList());
  }

  private static Locator strips(Page page, String title) {
    Locator heading =
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(title).setExact(true));
    return page.locator(".strip-panels section")
        .filter(new FilterOptions().setHas(heading))
        .locator(".strip");
  }

  @ParameterizedTest
  @CsvSource({"1440,LIGHT", "1440,DARK", "390,LIGHT", "390,DARK", "360,LIGHT"})
  void aVisitorReadsWhomToRelyOn(int width, ColorScheme colours, Visitor visitor) {
    peopleVote();
    vote(List.of(BIASED, CAREFUL, BIASED, BIASED, CAREFUL, CAREFUL));
    visitor.comeWith(width, colours);
    visitor.open("/judges/" + id);
    Page page = visitor.page();

    assertThat(page).hasTitle("Judges · Amalgam");
    assertThat(strips(page, "Krippendorff's α, ordinal")).hasCount(2);
    assertThat(strips(page, "Cohen's κ with most people")).hasCount(4);
    assertThat(strips(page, "Same answer with sides swapped")).hasCount(6);
    assertThat(strips(page, "Left preferred").filter(of("leans-left, novelty")))
        .containsText(Pattern.compile("[78]\\d\\.\\d% \\(\\d+\\.\\d–\\d+\\.\\d%\\) n \\d+"));
    assertThat(visitor.mustScrollSideways()).isFalse();
    assertThat(visitor.barriers()).isEmpty();
    visitor.takePicture("judges-%d-%s".formatted(width, colours.name().toLowerCase(Locale.ROOT)));
  }

  private static FilterOptions of(String name) {
    return new FilterOptions().setHasText(name);
  }

  @Test
  void beforeAnyVoteThePageSaysWhatItWillShowAndThenShowsIt(Visitor visitor) {
    visitor.open("/judges/" + id);
    Page page = visitor.page();
    assertThat(page.locator(".empty")).containsText("Nobody has voted in this tournament yet.");
    assertThat(visitor.barriers()).isEmpty();
    visitor.takePicture("judges-before-any-vote");

    peopleVote();

    assertThat(strips(page, "Left preferred")).hasCount(2);
    assertThat(page.locator(".judges")).containsText("No automated judge has voted on a pair");
  }

  @Test
  void everyPlotIsReadAsATableThatStaysOpenWhileVotesComeIn(Visitor visitor) {
    peopleVote();
    visitor.open("/judges/" + id);
    Page page = visitor.page();
    Locator table = page.locator(".judges-numbers").first();
    table.getByText("The plot as a table").click();
    assertThat(table.locator("tbody tr")).hasCount(2);
    assertThat(table.locator("tbody tr").first()).containsText("People, novelty");
    assertThat(table.locator("tbody tr").first()).containsText("12 raters");

    vote(List.of(Member.person("newcomer", 1, 0, 0)));

    assertThat(table.locator("tbody tr").first()).containsText("13 raters");
    assertThat(table).hasAttribute("open", "");
  }

  @Test
  void theWaysLeadHereAndBack(Visitor visitor) {
    visitor.open("/?tournament=" + id);
    visitor.page().locator(".sections").getByText("Judges").click();

    assertThat(visitor.page().locator("h1")).hasText("Judges");
    assertThat(visitor.page()).hasURL(Pattern.compile(".*/judges/" + id));

    visitor.page().getByText("See what there is to vote on").click();

    assertThat(visitor.page().locator("h1")).hasText("Leaderboard");
  }
}
