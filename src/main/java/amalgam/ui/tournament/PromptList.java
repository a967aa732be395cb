package amalgam.ui.tournament;

import amalgam.tournament.TournamentPrompt;
import amalgam.ui.wording.Numbers;
import amalgam.ui.wording.Wording;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Prompts as sentences, a few at a time. */
class PromptList extends Div {

  private static final int AT_A_TIME = 20;

  private final List<TournamentPrompt> prompts;
  private final OrderedList list = new OrderedList();
  private final Button more = new Button("", click -> showMore());

  private int shown;

  PromptList(List<TournamentPrompt> prompts) {
    this.prompts = prompts;
    list.addClassName("prompts");
    add(list, more);
    showMore();
  }

  private void showMore() {
    int next = Math.min(shown + AT_A_TIME, prompts.size());
    prompts.subList(shown, next).forEach(prompt -> list.add(item(prompt)));
    shown = next;
    more.setVisible(shown < prompts.size());
    more.setText("Show more (%s of %s shown)".formatted(shown, Numbers.count(prompts.size())));
  }

  private static ListItem item(TournamentPrompt prompt) {
    Span facts =
        new Span(
            switch (prompt.task()) {
              case WALK -> "Level %d · %s".formatted(prompt.level(), ceiling(prompt));
              case BLEND -> "Level %d".formatted(prompt.level());
            });
    facts.addClassName("quiet");
    return new ListItem(Wording.prompt(prompt), facts);
  }

  private static String ceiling(TournamentPrompt prompt) {
    Double ceiling = prompt.ceilingNovelty();
    return "its constraints remove %s of the feasible walks · %s"
        .formatted(
            Numbers.share(prompt.shareRemoved()),
            ceiling == null
                ? "no walk satisfies it"
                : "the best walk reaches N = " + Numbers.number(ceiling));
  }
}
