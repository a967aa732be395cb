package amalgam.ui.tournament;

import amalgam.platform.security.CurrentPerson;
import amalgam.tournament.Entrant;
import amalgam.tournament.EntrantId;
import amalgam.tournament.FailedUnit;
import amalgam.tournament.Tournament;
import amalgam.tournament.Tournaments;
import amalgam.ui.component.Page;
import amalgam.ui.component.PlainTable;
import amalgam.ui.component.Refusal;
import amalgam.ui.live.TournamentNews;
import amalgam.ui.wording.Numbers;
import amalgam.ui.wording.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What was tried often enough and waits for a person: a row an entrant, and a button for all. */
class FailedUnitList extends Div {

  private final Tournaments tournaments;
  private final Div place = new Div();
  private final Button again = new Button("Try again", click -> tryAgain());
  private final Refusal refusal = new Refusal();

  private @Nullable Tournament tournament;
  private List<FailedUnit> shown = List.of();

  FailedUnitList(Tournaments tournaments) {
    this.tournaments = tournaments;
    again.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    Div buttons = new Div(again, refusal);
    buttons.addClassName("buttons");
    Paragraph hint =
        new Paragraph(
            "Each was tried several times. Put right what the reason says, then try again.");
    hint.addClassName("quiet");
    add(hint, place, buttons);
  }

  void show(TournamentNews news) {
    tournament = news.tournament();
    again.setVisible(CurrentPerson.now().isResearcher() && news.tournament().status().letsIn());
    if (!news.failed().equals(shown)) {
      shown = news.failed();
      Page.fill(place, table(news));
    }
  }

  private static PlainTable table(TournamentNews news) {
    Map<EntrantId, Entrant> entrants =
        news.entrants().stream().collect(Collectors.toMap(Entrant::id, entrant -> entrant));
    Map<EntrantId, List<FailedUnit>> byEntrant =
        news.failed().stream()
            .collect(
                Collectors.groupingBy(
                    FailedUnit::entrant, LinkedHashMap::new, Collectors.toList()));
    PlainTable table =
        new PlainTable("Failed units", "Entrant", "Units", "Answers", "Tries", "Reason");
    byEntrant.forEach(
        (id, units) -> {
          Entrant entrant = entrants.get(id);
          String name = entrant == null ? "" : Wording.entrant(entrant, news.names());
          int answers = units.stream().mapToInt(FailedUnit::proposals).sum();
          table.addRow(
              PlainTable.words(name),
              PlainTable.number(Numbers.count(units.size())),
              PlainTable.number(Numbers.count(answers)),
              PlainTable.number(tries(units)),
              reasons(units));
        });
    return table;
  }

  private static String tries(List<FailedUnit> units) {
    IntSummaryStatistics tries = units.stream().mapToInt(FailedUnit::tries).summaryStatistics();
    String range =
        tries.getMin() == tries.getMax()
            ? Numbers.count(tries.getMax())
            : tries.getMin() + "–" + tries.getMax();
    return units.size() == 1 ? range : range + " each";
  }

  private static Component reasons(List<FailedUnit> units) {
    Div reasons = new Div();
    reasons.addClassName("reasons");
    units.stream()
        .map(FailedUnit::reason)
        .distinct()
        .forEach(reason -> reasons.add(new Div(new Span(reason))));
    return reasons;
  }

  private void tryAgain() {
    Tournament failed = tournament;
    if (failed != null) {
      refusal.attempt(() -> tournaments.rerunFailed(failed.id(), Someone.here()));
    }
  }
}
