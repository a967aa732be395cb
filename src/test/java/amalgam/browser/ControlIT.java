package amalgam.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import amalgam.account.Role;
import amalgam.arena.Moody;
import amalgam.tournament.TournamentId;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.LocatorOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may come and go, and what becomes of what failed. */
@BrowserTest
class ControlIT {

  private static final String REASON = "Its weights are gone; put them back.";

  @Autowired private Arena arena;
  @Autowired private Moody moody;

  @AfterEach
  void calmDown() {
    moody.become((terms, block) -> Moody.silence(block));
  }

  @Test
  void whoIsWithdrawnStaysListedWithTheReasonAndTheLogHasIt(Visitor visitor) {
    TournamentId id = arena.running();
    try {
      visitor.signInAs(Role.RESEARCHER);
      visitor.open("/tournament/" + id);
      Page page = visitor.page();
      button(page, "Withdraw an entrant").click();
      button(page, "Withdraw Random walk, T 1").click();
      page.getByLabel("Why?").fill("It knows nothing.");
      button(page, "Withdraw it").click();

      assertThat(page.locator(".settings .withdrawn"))
          .hasText("T 1, 1,000 answers each withdrawn: It knows nothing.");
      assertThat(page.locator(".log tbody tr", having("withdrew random-walk, T 1")))
          .containsText("It knows nothing.");
      assertThat(button(page, "Withdraw Random walk, T 1")).not().isVisible();
      assertThat(visitor.barriers()).isEmpty();
    } finally {
      arena.stop(id);
    }
  }

  @Test
  void whoComesLateAnswersTheSamePromptsInAFinishedTournament(Visitor visitor) {
    TournamentId id = arena.finishedAnew();
    visitor.signInAs(Role.RESEARCHER);
    visitor.open("/tournament/" + id);
    Page page = visitor.page();
    assertThat(page.locator(".progress-strip")).containsText("108 of 108 proposals judged");

    button(page, "Add entrants").click();
    Locator text = page.locator(".entry textarea");
    assertThat(text).hasValue(Pattern.compile("contestants: \\[moody\\]"));
    button(page, "Check").click();
    assertThat(page.locator("p.verdict").first()).hasText("1 entrant can come in: Moody, greedy.");
    assertThat(visitor.barriers()).isEmpty();
    button(page, "Let them in").click();

    assertThat(page.locator(".progress-strip")).containsText("144 of 144 proposals judged");
    assertThat(page.locator(".status")).hasText("finished");
    assertThat(page.locator(".plain tbody tr", having("Moody")).first()).containsText("greedy");
    assertThat(page.locator(".log tbody tr", having("let in moody, greedy"))).isVisible();
  }

  @Test
  void whoCannotComeInIsToldWhyAndNothingTypedIsLost(Visitor visitor) {
    visitor.signInAs(Role.RESEARCHER);
    visitor.open("/tournament/" + arena.finishedAnew());
    Page page = visitor.page();
    button(page, "Add entrants").click();
    String typed = "entrants:\n  - contestants: [optimiser]\n";
    page.locator(".entry textarea").fill(typed);

    button(page, "Let them in").click();

    assertThat(page.locator(".entry [slot=error-message]"))
        .containsText("'optimiser' plays already with the setting 'greedy'");
    page.reload();
    button(page, "Add entrants").click();
    assertThat(page.locator(".entry textarea")).hasValue(typed);
  }

  @Test
  void whatFailedSaysWhyAndIsTriedAgainOnceThatIsPutRight(Visitor visitor) {
    CountDownLatch seen = new CountDownLatch(1);
    AtomicInteger tries = new AtomicInteger();
    moody.become(
        (terms, block) -> {
          if (tries.incrementAndGet() > 1) {
            Moody.await(seen);
          }
          throw new IllegalStateException(REASON);
        });
    visitor.signInAs(Role.RESEARCHER);
    visitor.open("/tournament/" + arena.moody());
    Page page = visitor.page();
    assertThat(page.getByText("1 unit failed and is being tried again.")).isVisible();
    seen.countDown();

    Locator failed = page.locator("section", having("Failed units"));
    assertThat(failed.locator("tbody tr")).containsText(REASON);
    assertThat(page.locator(".settings .withdrawn")).containsText(REASON);
    assertThat(page.locator(".status")).hasText("finished");
    assertThat(visitor.barriers()).isEmpty();
    visitor.takePicture("failed-units");

    moody.become((terms, block) -> Moody.silence(block));
    button(page, "Try again").click();

    assertThat(page.locator(".settings .re-run")).containsText("re-run");
    assertThat(failed).not().isVisible();
    assertThat(page.locator(".progress-strip")).containsText("72 of 72 proposals judged");
    assertThat(page.locator(".log tbody tr", having("had a failed unit tried again"))).isVisible();
  }

  private static LocatorOptions having(String text) {
    return new LocatorOptions().setHasText(text);
  }

  private static Locator button(Page page, String verb) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(verb).setExact(true));
  }
}
