package amalgam.ui.play;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;

/** Asks once, plainly, before anything of a person is kept. */
class AgreementPanel extends Div {

  AgreementPanel(Runnable agreed, Runnable declined) {
    addClassName("play-agreement");
    getElement().setAttribute("role", "group");
    H2 title = new H2(getTranslation("play.agreement.title"));
    title.setId("play-agreement-title");
    getElement().setAttribute("aria-labelledby", "play-agreement-title");
    NativeButton yes =
        new NativeButton(getTranslation("play.agreement.yes"), click -> agreed.run());
    yes.addClassName("ready");
    NativeButton no =
        new NativeButton(getTranslation("play.agreement.no"), click -> declined.run());
    Div buttons = new Div(yes, no);
    buttons.addClassName("play-buttons");
    add(title, new Paragraph(getTranslation("play.agreement.text")), buttons);
    addAttachListener(attached -> yes.focus());
  }
}
