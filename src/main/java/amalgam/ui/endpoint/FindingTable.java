package amalgam.ui.endpoint;

import amalgam.contestant.endpoint.Probe;
import amalgam.ui.component.PlainTable;
import amalgam.ui.wording.Numbers;
import com.vaadin.flow.component.html.Div;

/** What was found of a server, as it comes. */
class FindingTable extends Div {

  private final PlainTable table =
      new PlainTable(
          getTranslation("endpoints.found"),
          getTranslation("endpoints.found.what"),
          getTranslation("endpoints.found.outcome"),
          getTranslation("endpoints.found.milliseconds"),
          getTranslation("endpoints.found.change"));

  FindingTable() {
    add(table);
  }

  void show(Probe.Finding finding) {
    String probe = "endpoints.probe." + finding.probe().word();
    table.addRow(
        PlainTable.words(getTranslation(probe)),
        PlainTable.words(
            getTranslation(
                switch (finding.outcome()) {
                  case WORKS -> "endpoints.works";
                  case DOES_NOT -> "endpoints.works-not";
                  case UNTRIED -> "endpoints.untried";
                })),
        PlainTable.number(Numbers.count(finding.milliseconds())),
        PlainTable.words(advice(finding, probe)));
  }

  private String advice(Probe.Finding finding, String probe) {
    if (finding.outcome() != Probe.Outcome.DOES_NOT) {
      return "";
    }
    String advice = getTranslation(probe + ".change");
    return finding
        .told()
        .map(told -> getTranslation("endpoints.found.told", told) + " " + advice)
        .orElse(advice);
  }
}
