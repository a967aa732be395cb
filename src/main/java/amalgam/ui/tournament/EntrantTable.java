package amalgam.ui.tournament;

import amalgam.tournament.Entrant;
import amalgam.ui.component.PlainTable;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Who plays: a row a contestant, its decoding settings together. */
class EntrantTable extends PlainTable {

  /**
   * @param names of the contestants, by id
   */
  EntrantTable(List<Entrant> entrants, Map<String, String> names) {
    super("Entrants", "Contestant", "Plays");
    Map<String, List<Entrant>> byContestant =
        entrants.stream()
            .collect(
                Collectors.groupingBy(
                    Entrant::contestantId, LinkedHashMap::new, Collectors.toList()));
    byContestant.forEach(
        (id, settings) -> {
          addRow(new Anchor("model/" + id, names.getOrDefault(id, id)), settings(settings));
        });
  }

  private static UnorderedList settings(List<Entrant> entrants) {
    UnorderedList list = new UnorderedList();
    list.addClassName("settings");
    for (Entrant entrant : entrants) {
      String often = entrant.samples() == 1 ? "" : ", %d answers each".formatted(entrant.samples());
      ListItem item = new ListItem(entrant.decoding().label() + often);
      if (entrant.isWithdrawn()) {
        item.setText(item.getText() + ": withdrawn, " + entrant.withdrawalReason());
        item.addClassName("trouble");
      }
      list.add(item);
    }
    return list;
  }
}
