package amalgam.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import amalgam.account.Role;
import amalgam.creativity.Gate;
import amalgam.leaderboard.JudgedProposal;
import amalgam.leaderboard.Proposals;
import amalgam.leaderboard.Proposals.Order;
import amalgam.leaderboard.Proposals.Query;
import amalgam.tournament.TournamentId;
import com.microsoft.playwright.Page.LocatorOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class EveryPageIT {

  private static final String WAYS = "header nav a, footer a";

  @Autowired private Arena arena;
  @Autowired private Proposals proposals;

  /** Addresses, each with something that only the finished page shows. */
  private Map<String, String> pages() {
    TournamentId id = arena.finished();
    return Map.ofEntries(
        Map.entry("/?tournament=" + id, "standings-table tbody"),
        Map.entry("/scaling/" + arena.sized(), ".trends tbody tr"),
        Map.entry("/tradeoff/" + arena.dialled(), ".parts tbody tr"),
        Map.entry("/compare/" + arena.dialled(), ".differences tbody tr"),
        Map.entry("/replay/" + arena.dialled(), ".replay-standings tbody tr"),
        Map.entry("/judges/" + id, ".empty"),
        Map.entry("/plan?like=" + id, ".plan-form"),
        Map.entry("/tournaments", ".plain"),
        Map.entry("/tournament/" + id, ".prompts"),
        Map.entry("/models", ".plain"),
        Map.entry("/model/shortest-path", ".gate-breakdown"),
        Map.entry("/proposal/" + failed().proposal().id(), ".gates-in-order"),
        Map.entry("/spaces", ".plain"),
        Map.entry("/space/few-letters?concept=" + failed().prompt().start(), ".concept-card"),
        Map.entry("/rate", ".rate-consent"),
        Map.entry("/workers", ".nodes tbody tr"),
        Map.entry("/account", ".web-form"),
        Map.entry("/admin", ".page-head"),
        Map.entry("/nowhere", "h1"));
  }

  private JudgedProposal failed() {
    Query failures =
        new Query(arena.finished(), "random-walk", null, Gate.WRONG_ENDPOINTS, Order.OLDEST);
    return proposals.find(failures, 0, 1).getFirst();
  }

  @ParameterizedTest
  @CsvSource({"1440,LIGHT", "1440,DARK", "390,LIGHT", "360,DARK"})
  void nothingKeepsAnyoneOutNorIsWiderThanTheWindow(
      int width, ColorScheme colours, Visitor visitor) {
    visitor.comeWith(width, colours);
    pages().forEach((address, sign) -> look(address, sign, width, colours, visitor));
    visitor.signInAs(Role.RESEARCHER);
    look("/tournaments/new", "vaadin-text-area", width, colours, visitor);
    look("/endpoints", ".web-form", width, colours, visitor);
  }

  private static void look(
      String address, String sign, int width, ColorScheme colours, Visitor visitor) {
    visitor.open(address);
    assertThat(visitor.page().locator(sign).first()).isVisible();
    assertThat(visitor.barriers()).as(address).isEmpty();
    assertThat(visitor.mustScrollSideways()).as(address).isFalse();
    visitor.takePicture(
        "every-page/%s-%d-%s"
            .formatted(nameOf(address), width, colours.name().toLowerCase(Locale.ROOT)));
  }

  /** The words of an address, without what differs from run to run. */
  private static String nameOf(String address) {
    String words = address.replaceAll("[^a-z]+", "-").replaceAll("^-|-$", "");
    return words.isEmpty() ? "leaderboard" : words;
  }

  @Test
  void aVisitorSeesWhereAProposalFailed(Visitor visitor) {
    visitor.open("/proposal/" + failed().proposal().id());

    assertThat(visitor.page().locator(".gates-in-order .failed")).containsText("wrong endpoints");
    assertThat(visitor.page().locator(".gates-in-order .passed")).hasCount(3);
    assertThat(visitor.page().locator("walk-graph svg")).isVisible();
    visitor.takePicture("proposal");
  }

  @Test
  void theWaysLeadToTheListsOfEverything(Visitor visitor) {
    arena.finished();
    visitor.open("/");
    for (String page :
        List.of(
            "Scaling", "Tradeoff", "Tournaments", "Models", "Spaces", "Workers", "Leaderboard")) {
      visitor.page().locator(WAYS, new LocatorOptions().setHasText(page)).click();

      assertThat(visitor.page().locator("h1")).hasText(page);
      assertThat(visitor.page()).hasTitle(page + " · Amalgam");
    }
  }
}
