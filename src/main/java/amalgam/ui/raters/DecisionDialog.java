package amalgam.ui.raters;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;

/**
 * Asks why a rater's votes shall no longer count, or count again; nothing is done without a why.
 */
class DecisionDialog extends ConfirmDialog {

  private static final int LONGEST = 300;

  /**
   * @param isSetAside whether the rater is now
   * @param deed done with the reason
   */
  DecisionDialog(String pseudonym, boolean isSetAside, Consumer<String> deed) {
    String kind = isSetAside ? "raters.take-back." : "raters.set-aside.";
    TextField reason = new TextField(getTranslation("raters.why"));
    reason.setHelperText(getTranslation("raters.why.hint"));
    reason.setMaxLength(LONGEST);
    reason.setRequiredIndicatorVisible(true);
    reason.setManualValidation(true);
    reason.setValueChangeMode(ValueChangeMode.EAGER);
    reason.setWidthFull();
    Button act = new Button(getTranslation(kind + "act"));
    act.addThemeVariants(
        isSetAside
            ? new ButtonVariant[] {ButtonVariant.LUMO_PRIMARY}
            : new ButtonVariant[] {ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR});
    act.setEnabled(false);
    reason.addValueChangeListener(typed -> act.setEnabled(!typed.getValue().isBlank()));
    act.addClickListener(
        click -> {
          close();
          deed.accept(reason.getValue());
        });
    addClassName("reason-dialog");
    setHeader(getTranslation(kind + "question", pseudonym));
    add(new Paragraph(getTranslation(kind + "consequence")), reason);
    setConfirmButton(act);
    setCancelable(true);
    setCancelText(getTranslation("raters.let-be"));
  }
}
