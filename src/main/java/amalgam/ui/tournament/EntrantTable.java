package amalgam.ui.tournament;

import amalgam.tournament.Entrant;
import amalgam.ui.component.Moment;
import amalgam.ui.component.PlainTable;
import amalgam.ui.wording.Numbers;
import amalgam.ui.wording.Wording;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who plays: a row a contestant, its decoding settings together. */
class EntrantTable extends PlainTable {

  private final Map<String, String> names;
  private final @Nullable Consumer<Entrant> withdrawal;

  /**
   * @param names of the contestants, by id
   * @param withdrawal what a wish to take one out leads to; null where nobody can be taken out
   */
  EntrantTable(
      List<Entrant> entrants, Map<String, String> names, @Nullable Consumer<Entrant> withdrawal) {
    super("Entrants", "Contestant", "Plays");
    this.names = names;
    this.withdrawal = withdrawal;
    Map<String, List<Entrant>> byContestant =
        entrants.stream()
            .collect(
                Collectors.groupingBy(
                    Entrant::contestantId, LinkedHashMap::new, Collectors.toList()));
    byContestant.forEach(
        (id, settings) ->
            addRow(new Anchor("model/" + id, names.getOrDefault(id, id)), settings(settings)));
  }

  private UnorderedList settings(List<Entrant> entrants) {
    UnorderedList list = new UnorderedList();
    list.addClassName("settings");
    if (withdrawal != null) {
      list.addClassName("with-buttons");
    }
    entrants.forEach(entrant -> list.add(item(entrant)));
    return list;
  }

  private ListItem item(Entrant entrant) {
    ListItem item = new ListItem(new Span(entrant.decoding().label() + often(entrant.samples())));
    if (entrant.isWithdrawn()) {
      Span remark = new Span("withdrawn: " + entrant.withdrawalReason());
      remark.addClassName(entrant.hasFailed() ? "trouble" : "quiet");
      item.addClassName("withdrawn");
      item.add(new Text(" "), remark);
    }
    Instant again = entrant.rerunAt();
    if (again != null) {
      Span remark = new Span(new Text("re-run "), new Moment(again));
      remark.addClassName("quiet");
      item.addClassName("re-run");
      item.add(new Text(" "), remark);
    }
    if (withdrawal != null && !entrant.isWithdrawn()) {
      item.add(button(entrant, withdrawal));
    }
    return item;
  }

  private static String often(int samples) {
    return switch (samples) {
      case 0 -> ", whenever somebody plays";
      case 1 -> "";
      default -> ", %s answers each".formatted(Numbers.count(samples));
    };
  }

  private Button button(Entrant entrant, Consumer<Entrant> wish) {
    Button button = new Button("Withdraw", click -> wish.accept(entrant));
    button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
    button.setAriaLabel("Withdraw " + Wording.entrant(entrant, names));
    return button;
  }
}
