package amalgam.ui.words;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Offers the languages that the page is not in, each by its own name. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public class LanguageSwitch extends Span {

  private final LanguageChoice choice;

  LanguageSwitch(LanguageChoice choice) {
    this.choice = choice;
    addClassName("language-switch");
  }

  @Override
  protected void onAttach(AttachEvent event) {
    removeAll();
    Language current = Language.of(event.getUI().getLocale());
    for (Language language : Language.values()) {
      if (language != current) {
        add(offer(language, event.getUI()));
      }
    }
  }

  /** The page is loaded anew, so that nothing on it stays in the language before. */
  private NativeButton offer(Language language, UI ui) {
    NativeButton offer =
        new NativeButton(
            language.ownName(),
            click -> {
              choice.remember(language);
              ui.getPage().reload();
            });
    offer.getElement().setAttribute("type", "button");
    offer.getElement().setAttribute("lang", language.code());
    return offer;
  }
}
