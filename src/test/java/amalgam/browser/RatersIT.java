package amalgam.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import amalgam.account.Role;
import amalgam.arena.Acting;
import amalgam.arena.AnsweredPairs;
import amalgam.arena.GradedPairs;
import amalgam.leaderboard.JudgedProposal;
import amalgam.leaderboard.Proposals;
import amalgam.rating.Axis;
import amalgam.rating.Comparison;
import amalgam.rating.Purpose;
import amalgam.rating.Rater;
import amalgam.rating.Side;
import amalgam.rating.Votes;
import amalgam.rating.assignment.AssignmentRepository;
import amalgam.rating.assignment.ScalePoints;
import amalgam.statistics.rating.Outcome;
import amalgam.tournament.PromptId;
import amalgam.tournament.TournamentId;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionOperations;

/** The page on which researchers look after the people who rate. */
@BrowserTest
class RatersIT {

  private static final List<String> READERS = List.of("calm-heron", "keen-otter", "wise-wren");
  private static final String CLICKER = "rapid-snipe";
  private static final int PAIRS = 20;
  private static final int CHECKS = 5;

  @Autowired private ApplicationContext application;
  @Autowired private Arena arena;
  @Autowired private Proposals proposals;
  @Autowired private Votes votes;
  @Autowired private DSLContext database;
  @Autowired private AssignmentRepository assignments;
  @Autowired private TransactionOperations transactions;

  private final Random random = new Random(4);
  private TournamentId id = new TournamentId(0);

  @BeforeEach
  void anEmptyStudy() {
    id = arena.finishedAnew();
  }

  /** Three who read, and one who always takes the left. */
  private void theyRate() {
    READERS.forEach(reader -> rate(name(reader), false));
    rate(name(CLICKER), true);
  }

  private Rater name(String name) {
    return new Rater(name + "-" + id);
  }

  private void rate(Rater rater, boolean isAlwaysLeft) {
    AnsweredPairs pairs = new AnsweredPairs(database, votes);
    Map<PromptId, List<JudgedProposal>> byPrompt = byPrompt();
    List<List<JudgedProposal>> asked =
        byPrompt.values().stream().filter(all -> all.size() > 2).limit(PAIRS).toList();
    int checks = 0;
    for (List<JudgedProposal> all : asked) {
      JudgedProposal left = all.get(0);
      JudgedProposal right = all.get(1 + random.nextInt(all.size() - 1));
      boolean isSwapped = random.nextBoolean();
      Comparison pair =
          new Comparison(
              id,
              left.prompt().id(),
              side(isSwapped ? right : left),
              side(isSwapped ? left : right),
              0.5);
      Outcome read = isSwapped ? Outcome.LEFT : Outcome.RIGHT;
      boolean isCheck = checks < CHECKS;
      checks++;
      pairs.answer(
          rater,
          isCheck ? Purpose.CHECK : Purpose.REGULAR,
          pair,
          isAlwaysLeft ? Outcome.LEFT : random.nextBoolean() ? Outcome.TIE : read,
          isAlwaysLeft ? Outcome.LEFT : read,
          isCheck ? isAlwaysLeft ? Outcome.RIGHT : read : null,
          9000);
    }
  }

  private static Side side(JudgedProposal one) {
    return new Side(one.entrant().id(), one.proposal().id());
  }

  private Map<PromptId, List<JudgedProposal>> byPrompt() {
    Map<PromptId, List<JudgedProposal>> byPrompt =
        new TreeMap<>(java.util.Comparator.comparingLong(PromptId::value));
    proposals.forEach(
        id,
        one ->
            Objects.requireNonNull(
                    byPrompt.computeIfAbsent(one.prompt().id(), prompt -> new ArrayList<>()))
                .add(one));
    return byPrompt;
  }

  private Page comeIn(Visitor visitor) {
    visitor.signIn(Acting.somebody(application, Role.RESEARCHER));
    visitor.open("/raters/" + id);
    return visitor.page();
  }

  private static Locator row(Page page, String rater) {
    return page.locator(".rater-table tbody tr").filter(new FilterOptions().setHasText(rater));
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
  }

  @Test
  void beforeAnybodyHasRatedThePageSaysWhatItWillShowAndThenShowsIt(Visitor visitor) {
    Page page = comeIn(visitor);
    assertThat(page.locator(".raters .empty").first()).containsText("Nobody has rated");
    assertThat(visitor.barriers()).isEmpty();
    visitor.takePicture("raters-before-anybody");

    theyRate();

    assertThat(page.locator(".rater-table tbody tr")).hasCount(4);
  }

  @Test
  void whoClicksIsSetAsideByTheRuleAndTakenBackInByAPerson(Visitor visitor) {
    theyRate();
    Page page = comeIn(visitor);

    Locator clicker = row(page, CLICKER);
    assertThat(clicker).containsText("Set aside");
    assertThat(clicker).containsText("missed 5 of 5 checks");
    assertThat(clicker).containsText("by the rule");
    assertThat(row(page, READERS.getFirst())).containsText("Counted");

    clicker.getByText("Take back in").click();
    page.getByLabel("Why?").fill("was shown how");
    visitor.takePicture("raters-take-back");
    page.locator("vaadin-confirm-dialog").getByText("Take back in", exactly()).last().click();

    assertThat(clicker).containsText("Counted");
    assertThat(clicker).containsText("was shown how");
    assertThat(page.locator(".outcome").first()).containsText("count again");

    row(page, READERS.getFirst()).getByText("Set aside").click();
    page.getByLabel("Why?").fill("is the author");
    page.locator("vaadin-confirm-dialog").getByText("Set aside", exactly()).last().click();

    assertThat(row(page, READERS.getFirst())).containsText("is the author");
    assertThat(page.locator(".raters-counts")).containsText("1 set aside");
    visitor.open("/tournament/" + id);
    assertThat(page.locator("body"))
        .containsText("set aside all votes of %s".formatted(name(READERS.getFirst()).pseudonym()));
  }

  private static Locator.GetByTextOptions exactly() {
    return new Locator.GetByTextOptions().setExact(true);
  }

  @ParameterizedTest
  @CsvSource({"1440, LIGHT", "1440, DARK", "390, LIGHT", "390, DARK"})
  void everyPartIsShownAtEveryWidth(int width, ColorScheme colours, Visitor visitor) {
    theyRate();
    visitor.comeWith(width, colours);
    Page page = comeIn(visitor);

    assertThat(row(page, CLICKER)).containsText("Set aside");
    assertThat(page.locator(".raters")).containsText("Krippendorff’s α, nominal");
    assertThat(page.locator(".raters"))
        .containsText(
            Pattern.compile("\\d\\.\\d\\d \\(−?-?\\d\\.\\d\\d to \\d\\.\\d\\d\\), n \\d+"));
    assertThat(visitor.mustScrollSideways()).isFalse();
    assertThat(visitor.barriers()).isEmpty();
    visitor.takePicture("raters-%d-%s".formatted(width, colours.name().toLowerCase(Locale.ROOT)));
  }

  @Test
  void aLinkIsMadeShownOnceAndClosed(Visitor visitor) {
    Page page = comeIn(visitor);
    page.getByText("Invite raters").click();
    button(page, "Make the link").click();
    assertThat(page.locator(".raters")).containsText("Write whom the link is for.");

    page.getByLabel("For whom").fill("students, second round");
    page.getByLabel("Pairs for each rater").fill("60");
    button(page, "Make the link").click();

    assertThat(page.locator(".secret-line code")).containsText("/rate?invitation=");
    assertThat(page.locator(".raters tbody tr")).containsText("60 pairs");
    visitor.takePicture("raters-invitation");

    button(page, "Close: students, second round").click();
    assertThat(page.locator(".raters tbody tr")).containsText("closed");
  }

  @Test
  void theTermsAreChangedAndStay(Visitor visitor) {
    Page page = comeIn(visitor);
    page.getByLabel("Checks, %").fill("70");
    button(page, "Change the terms").click();
    assertThat(page.locator(".raters")).containsText("Write a number from 0 to 50.");

    page.getByLabel("Checks, %").fill("12.5");
    page.getByLabel("Whoever is invited").check();
    button(page, "Change the terms").click();
    assertThat(page.locator(".raters")).containsText("The terms are changed.");

    visitor.open("/raters/" + id);
    assertThat(page.getByLabel("Checks, %")).hasValue("12.5");
    assertThat(page.getByLabel("Whoever is invited")).isChecked();
  }

  @Test
  void withoutTheRuleNobodyIsSetAside(Visitor visitor) {
    theyRate();
    Page page = comeIn(visitor);
    assertThat(row(page, CLICKER)).containsText("Set aside");

    button(page, "Switch the rule off").click();

    assertThat(row(page, CLICKER)).containsText("To look at");
    assertThat(button(page, "Switch the rule on")).isVisible();
  }

  @Test
  void thePageIsForResearchersAndSoIsTheWayToIt(Visitor visitor) {
    visitor.open("/?tournament=" + id);
    assertThat(visitor.page().locator(".sections")).containsText("Judges");
    assertThat(visitor.page().locator(".sections")).not().containsText("Raters");
    visitor.signIn(Acting.somebody(application, Role.RATER));
    visitor.open("/raters/" + id);
    assertThat(visitor.page().locator("h1")).hasText("This page is not open to you");
  }

  /** Each gives the left 2 and the right 6, but one, who is set aside. */
  private void theyGivePoints() {
    GradedPairs pairs =
        new GradedPairs(new AnsweredPairs(database, votes), assignments, transactions);
    JudgedProposal left = byPrompt().values().iterator().next().getFirst();
    JudgedProposal right = byPrompt().values().iterator().next().getLast();
    Comparison pair = new Comparison(id, left.prompt().id(), side(left), side(right), 0.5);
    Map<Axis, ScalePoints> points = Map.of(Axis.UTILITY, new ScalePoints(2, 6));
    READERS.forEach(reader -> pairs.grade(name(reader), Purpose.REGULAR, pair, points));
    pairs.setAside(
        pairs.grade(
            name(CLICKER), Purpose.REGULAR, pair, Map.of(Axis.UTILITY, new ScalePoints(7, 7))),
        "by mistake");
  }

  @ParameterizedTest
  @CsvSource({"1440, LIGHT", "390, DARK"})
  void whatIsGoodByItselfStandsThereWherePeopleAnsweredOnScales(
      int width, ColorScheme colours, Visitor visitor) {
    visitor.comeWith(width, colours);
    Page page = comeIn(visitor);
    assertThat(page.locator(".raters .empty").first()).containsText("Nobody has rated");
    assertThat(page.locator(".points-table")).not().isVisible();
    theyGivePoints();

    visitor.open("/raters/" + id);

    Locator rows = page.locator(".points-table tbody tr");
    assertThat(rows).hasCount(2);
    assertThat(rows.first()).containsText("utility");
    assertThat(rows.first()).containsText("2.00 (2.00 to 2.00), n 3 *");
    assertThat(rows.last()).containsText("6.00 (6.00 to 6.00), n 3 *");
    assertThat(page.locator(".downloads a[href$='/scales.csv']")).isVisible();
    assertThat(visitor.mustScrollSideways()).isFalse();
    assertThat(visitor.barriers()).isEmpty();
    rows.first().scrollIntoViewIfNeeded();
    visitor.takePicture("raters-scales-%d".formatted(width));
  }

  @Test
  void whoReadsGermanReadsItInGerman(Visitor visitor) {
    theyRate();
    Page page = comeIn(visitor);
    button(page, "Deutsch").click();

    assertThat(page.locator("h1")).hasText("Bewertende");
    assertThat(row(page, CLICKER)).containsText("Beiseitegelegt");
    assertThat(row(page, CLICKER)).containsText("9,0 s");
    assertThat(visitor.barriers()).isEmpty();
    visitor.takePicture("raters-german");
  }
}
