package amalgam.ui.tournament;

import amalgam.tournament.AuditEntry;
import amalgam.ui.component.FirstRows;
import amalgam.ui.component.Moment;
import amalgam.ui.component.Page;
import amalgam.ui.component.PlainTable;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Objects;

/** What was done to a tournament, the latest first. */
class TournamentLog extends Div {

  private static final int AT_FIRST = 20;

  private final FirstRows<AuditEntry> rows = new FirstRows<>(AT_FIRST, TournamentLog::table);

  TournamentLog() {
    add(Page.skeleton("table"));
  }

  void show(List<AuditEntry> history) {
    if (history.isEmpty()) {
      Page.fill(
          this,
          Page.empty(
              "This will list who did what to the tournament, when and why. Nothing was noted"
                  + " yet."));
    } else {
      rows.show(history);
      if (!rows.isAttached()) {
        Page.fill(this, rows);
      }
    }
  }

  private static PlainTable table(List<AuditEntry> entries) {
    PlainTable table = new PlainTable("Log", "When", "What", "Who", "Why");
    table.addClassName("log");
    for (AuditEntry entry : entries) {
      table.addRow(
          new Moment(entry.at()),
          PlainTable.words(entry.what()),
          PlainTable.words(entry.by().who()),
          PlainTable.words(Objects.requireNonNullElse(entry.by().why(), "")));
    }
    return table;
  }
}
