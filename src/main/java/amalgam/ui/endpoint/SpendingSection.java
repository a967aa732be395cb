package amalgam.ui.endpoint;

import amalgam.contestant.endpoint.ledger.AccountReport;
import amalgam.tournament.Budgets;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentId;
import amalgam.tournament.Tournaments;
import amalgam.ui.component.Page;
import amalgam.ui.component.PlainTable;
import amalgam.ui.wording.Numbers;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.math.RoundingMode;
import java.util.List;

/** What tournaments have spent with models behind servers, and how much they may. */
class SpendingSection extends Div {

  private final Budgets budgets;
  private final Tournaments tournaments;
  private final EndpointRefusal refusal = new EndpointRefusal();
  private final Div place = new Div();

  SpendingSection(Budgets budgets, Tournaments tournaments) {
    this.budgets = budgets;
    this.tournaments = tournaments;
    add(refusal, place);
  }

  void refresh() {
    List<AccountReport> reports = budgets.reports();
    Page.fill(
        place,
        reports.isEmpty()
            ? Page.empty(words("spending.none"), new Anchor("tournaments/new", words("test.new")))
            : table(reports));
  }

  private String words(String key, Object... parts) {
    return getTranslation("endpoints." + key, parts);
  }

  private PlainTable table(List<AccountReport> reports) {
    PlainTable table =
        new PlainTable(
            words("spending"),
            words("endpoint"),
            words("tournament"),
            words("answers"),
            words("tokens"),
            words("money"),
            words("median"),
            words("budget"));
    reports.forEach(report -> addTo(table, report));
    return table;
  }

  private void addTo(PlainTable table, AccountReport report) {
    TournamentId id = new TournamentId(report.account().key().tournament());
    String name = tournaments.find(id).map(Tournament::name).orElse(id.toString());
    table.addRow(
        PlainTable.words(report.account().key().endpoint()),
        new Anchor("tournament/" + id, name),
        PlainTable.words(answers(report)),
        PlainTable.words(
            words(
                "tokens.parts",
                Numbers.count(report.account().spent().tokens()),
                Numbers.count(report.promptTokens()),
                Numbers.count(report.answerTokens()),
                Numbers.count(report.reasoningTokens()))),
        PlainTable.number(
            report.account().spent().money().setScale(4, RoundingMode.UP).toPlainString()),
        PlainTable.number(Numbers.count(Math.round(report.medianMilliseconds()))),
        new BudgetForm(
            report.account(),
            (budget, by) ->
                refusal.attempt(
                    words("budget.done"),
                    () -> {
                      budgets.change(id, report.account().key().endpoint(), budget, by);
                      refresh();
                    })));
  }

  private String answers(AccountReport report) {
    String answers = Numbers.count(report.answers());
    if (report.uncounted() > 0) {
      answers += ", " + words("uncounted", Numbers.count(report.uncounted()));
    }
    long lost = report.account().lost();
    return lost == 0 ? answers : answers + ", " + words("lost", Numbers.count(lost));
  }
}
