package amalgam.ui.play;

import amalgam.people.PlayException;
import amalgam.people.Player;
import amalgam.people.PlayerNames;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;

/** Under which name a person's walks stand and, unfolded, how to change that. */
class NamePanel extends NativeDetails {

  private final PlayerNames names;
  private final Player player;
  private final Div content = new Div();

  NamePanel(PlayerNames names, Player player) {
    this.names = names;
    this.player = player;
    content.addClassName("play-name");
    setContent(content);
    show("");
  }

  private void show(String refusal) {
    Optional<String> name = names.of(player);
    setSummaryText(
        getTranslation("play.name.summary", name.orElseGet(() -> getTranslation("play.people"))));
    content.removeAll();
    name.ifPresentOrElse(shown -> content.add(shown(shown)), () -> content.add(hidden(refusal)));
  }

  private Component[] shown(String name) {
    NativeButton stop =
        new NativeButton(
            getTranslation("play.name.stop"),
            click -> {
              names.disappear(player);
              show("");
            });
    return new Component[] {
      new Paragraph(getTranslation("play.name.shown", name)),
      new Paragraph(getTranslation("play.name.stays")),
      buttons(stop)
    };
  }

  private Component[] hidden(String refusal) {
    Input name = new Input();
    name.setId("play-name");
    name.getElement().setAttribute("maxlength", "40").setAttribute("autocomplete", "nickname");
    names.chosen(player).ifPresent(name::setValue);
    NativeLabel label = new NativeLabel(getTranslation("play.name.label"));
    label.setFor(name);
    NativeButton appear =
        new NativeButton(getTranslation("play.name.appear"), click -> appear(name.getValue()));
    Paragraph why = new Paragraph(refusal);
    why.addClassName("play-refusal");
    why.getElement().setAttribute("role", "alert");
    why.setVisible(!refusal.isEmpty());
    return new Component[] {
      new Paragraph(getTranslation("play.name.hidden")), label, buttons(name, appear), why
    };
  }

  private static Div buttons(Component... parts) {
    Div buttons = new Div(parts);
    buttons.addClassName("play-buttons");
    return buttons;
  }

  private void appear(String name) {
    try {
      names.appear(player, name);
      show("");
    } catch (PlayException e) {
      show(getTranslation(Refusals.key(e)));
    }
  }
}
