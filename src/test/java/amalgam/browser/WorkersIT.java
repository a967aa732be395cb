package amalgam.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import amalgam.concept.SpaceCatalog;
import amalgam.concept.space.LabelDistribution;
import amalgam.concept.space.LettersSpace;
import amalgam.contestant.training.Trainings;
import amalgam.contestant.transformer.TrainingFamily;
import amalgam.contestant.transformer.TrainingPlan;
import amalgam.contestant.transformer.TrainingSettings;
import amalgam.platform.job.JobHandler;
import amalgam.platform.node.Gpu;
import amalgam.platform.node.Node;
import amalgam.platform.node.Nodes;
import amalgam.platform.node.Role;
import amalgam.platform.node.ThisNode;
import amalgam.tournament.TournamentId;
import amalgam.ui.wording.Wording;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.LocatorOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Runs an application of its own, for what it trains would be a model in the others'. */
@BrowserTest
@DirtiesContext
class WorkersIT {

  private static final String OTHER = "other-host-4711-cafe";

  private static final String DEVICE = "NVIDIA H100 80GB HBM3, PyTorch 2.7.1";

  private static final TrainingPlan LATE =
      new TrainingPlan(
          "late",
          "late-letters",
          2,
          16,
          4,
          false,
          5,
          new TrainingSettings(
              12_000, 8, 12, 4e-3, 96, 0.05, 0.05, 1, 0.9, 0.98, 0, 400, 40, 0.5, 4, 3));

  @TempDir private static Path folder;

  @Autowired private Arena arena;
  @Autowired private Trainings trainings;
  @Autowired private SpaceCatalog spaces;
  @Autowired private ThisNode self;
  @Autowired private Nodes nodes;
  @Autowired private List<JobHandler> handlers;

  @DynamicPropertySource
  static void keepModelsApart(DynamicPropertyRegistry settings) {
    settings.add("amalgam.data", folder::toString);
  }

  @Test
  void anAdministratorSeesWhoWorksAndWhatWaits(Visitor visitor) {
    visitor.open("/workers");
    Page page = visitor.page();
    assertThat(row(page, self.id())).containsText("serves you this page");
    assertThat(row(page, self.id())).containsText(self.version());
    assertThat(page.locator("main")).containsText("Nothing waits.");

    TournamentId id = arena.running();
    try {
      assertThat(row(page, "Answers of baselines")).isVisible();
      assertThat(row(page, self.id())).containsText(Pattern.compile("working on \\d+ job"));
    } finally {
      arena.stop(id);
    }

    assertThat(page.locator("main")).containsText("Nothing waits.");
    assertThat(row(page, self.id())).containsText("idle");
  }

  @Test
  void anAdministratorIsToldWhatIsWrongWithAnotherProcess(Visitor visitor) {
    visitor.open("/workers");
    Page page = visitor.page();
    try (ScheduledExecutorService elsewhere = Executors.newSingleThreadScheduledExecutor()) {
      elsewhere.scheduleWithFixedDelay(() -> nodes.announce(other()), 0, 1, TimeUnit.SECONDS);

      assertThat(row(page, OTHER)).containsText(DEVICE);
      assertThat(row(page, OTHER)).containsText("79.6 GiB of memory");
      assertThat(page.locator(".complaints li")).hasCount(3);
      assertThat(page.locator(".complaints"))
          .containsText("The clock of " + OTHER + " is 2 min 0 s ahead of the database's");
      assertThat(page.locator(".complaints")).containsText("Nodes of different versions");
      assertThat(page.locator(".complaints")).containsText(OTHER + " has no model files");
      assertThat(page.locator("footer")).containsText("Workers: 3 things to put right");
      assertThat(visitor.barriers()).isEmpty();
      visitor.takePicture("workers");
      elsewhere.shutdownNow();
    }
    nodes.sayGoodbye(OTHER);

    assertThat(page.locator("section", having("Gone")).locator("tbody tr", inside(OTHER)))
        .containsText("stopped");
    assertThat(page.locator(".complaints")).not().isVisible();
  }

  @Test
  void anAdministratorHasATrainingTriedAgainOnceItsReasonIsPutRight(Visitor visitor) {
    visitor.signInAs(amalgam.account.Role.RESEARCHER);
    visitor.open("/workers");
    Page page = visitor.page();
    assertThat(row(page, self.id())).isVisible();
    assertThat(trainingSection(page)).not().isVisible();

    trainings.ask(new TrainingFamily(List.of(LATE)));
    Locator late = trainingSection(page).locator("tbody tr", inside(LATE.name()));
    assertThat(late).containsText("failed");
    assertThat(late).containsText("There is no space 'late-letters'");
    assertThat(visitor.barriers()).isEmpty();

    spaces.store(new LettersSpace(LATE.space(), 10, 2, 5, 8, LabelDistribution.ZIPF, 3).build());
    late.locator("vaadin-button").click();
    assertThat(late).containsText("finished");
    assertThat(late).containsText("(100%)");
    assertThat(late).containsText("nats per symbol");
    assertThat(late).containsText(self.id());
    assertThat(late).not().containsText("There is no space");
    assertThat(late.locator("vaadin-button")).not().isVisible();
  }

  private static Locator trainingSection(Page page) {
    return page.locator("section", having("Trainings"));
  }

  private static Node other() {
    return new Node(
        OTHER,
        "other-host",
        Role.WORKER,
        "9.9.9",
        8,
        DEVICE,
        new Gpu("NVIDIA H100 80GB HBM3", 81559L << 20),
        Duration.ofMinutes(2),
        Instant.now().minusSeconds(60),
        Instant.now(),
        null,
        null,
        Set.of());
  }

  @Test
  void everyKindOfWorkIsSaidInWords() {
    assertThat(handlers)
        .flatExtracting(JobHandler::kinds)
        .isNotEmpty()
        .allSatisfy(kind -> assertThat(Wording.job(kind)).isNotEqualTo(kind));
  }

  private static Locator row(Page page, String text) {
    return page.locator("tbody tr", having(text)).first();
  }

  private static LocatorOptions having(String text) {
    return new LocatorOptions().setHasText(text);
  }

  private static Locator.LocatorOptions inside(String text) {
    return new Locator.LocatorOptions().setHasText(text);
  }
}
