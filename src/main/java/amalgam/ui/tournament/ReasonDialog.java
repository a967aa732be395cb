package amalgam.ui.tournament;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;

/** Asks whether something shall really be done, and why. */
class ReasonDialog extends ConfirmDialog {

  private static final int LONGEST = 300;

  /**
   * @param consequence what happens then, and what stays
   * @param verb on the button that does it
   * @param deed done with the reason, which may be empty
   */
  ReasonDialog(String question, String consequence, String verb, Consumer<String> deed) {
    TextField reason = new TextField("Why?");
    reason.setHelperText("It is written into the log. You may leave it empty.");
    reason.setMaxLength(LONGEST);
    reason.setWidthFull();
    addClassName("reason-dialog");
    setHeader(question);
    add(new Paragraph(consequence), reason);
    setConfirmText(verb);
    setConfirmButtonTheme("error primary");
    addConfirmListener(confirmed -> deed.accept(reason.getValue()));
    setCancelable(true);
    setCancelText("Let it be");
  }
}
