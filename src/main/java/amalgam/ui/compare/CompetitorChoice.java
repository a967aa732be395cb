package amalgam.ui.compare;

import amalgam.leaderboard.comparison.Competitor;
import amalgam.ui.wording.Marks;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;

/** The choice of a contestant and of its decoding setting. */
class CompetitorChoice extends Div {

  private final Select<Competitor> contestant = new Select<>();
  private final Select<Competitor> setting = new Select<>();

  private final Paragraph marks = new Paragraph();

  private List<Competitor> contestants = List.of();
  private List<Competitor> settings = List.of();

  /**
   * @param chosen hears the key of the competitor that somebody chose
   */
  CompetitorChoice(String label, Consumer<String> chosen) {
    addClassName("competitor-choice");
    contestant.setLabel(label);
    contestant.setItemLabelGenerator(one -> one.contestant().name());
    setting.setLabel("Decoding of " + label);
    setting.setItemLabelGenerator(one -> one.standing().entrant().decoding().label());
    for (Select<Competitor> select : List.of(contestant, setting)) {
      select.addValueChangeListener(
          event -> {
            if (event.isFromClient()) {
              chosen.accept(event.getValue().key());
            }
          });
    }
    marks.addClassName("remark");
    add(contestant, setting, marks);
  }

  /** Shows the one chosen, of all that there are. */
  void show(List<Competitor> all, Competitor chosen) {
    List<Competitor> references =
        all.stream().filter(one -> one.key().equals(one.contestant().id())).toList();
    List<Competitor> theirs =
        all.stream().filter(one -> one.contestant().equals(chosen.contestant())).toList();
    // An open menu would close if it were filled anew.
    if (!keys(references).equals(keys(contestants))) {
      contestants = references;
      contestant.setItems(references);
    }
    if (!keys(theirs).equals(keys(settings))) {
      settings = theirs;
      setting.setItems(theirs);
    }
    contestants.stream()
        .filter(one -> one.contestant().equals(chosen.contestant()))
        .findFirst()
        .ifPresent(contestant::setValue);
    settings.stream()
        .filter(one -> one.key().equals(chosen.key()))
        .findFirst()
        .ifPresent(setting::setValue);
    marks.setText(Marks.of(chosen.standing()));
    marks.setVisible(!marks.getText().isEmpty());
  }

  private static List<String> keys(List<Competitor> competitors) {
    return competitors.stream().map(Competitor::key).toList();
  }
}
