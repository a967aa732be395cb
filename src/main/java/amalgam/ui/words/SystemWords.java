package amalgam.ui.words;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What Vaadin itself says where a page cannot go on, in the page's language. */
@Component
class SystemWords implements VaadinServiceInitListener {

  private final Words words;
  private final LanguageChoice choice;

  SystemWords(Words words, LanguageChoice choice) {
    this.words = words;
    this.choice = choice;
  }

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event
        .getSource()
        .setSystemMessagesProvider(
            page -> {
              VaadinRequest request = page.getRequest();
              return messages(request == null ? page.getLocale() : choice.of(request).locale());
            });
  }

  /** A visit that is over needs none: the page is loaded again, and asks to sign in if it must. */
  private SystemMessages messages(Locale locale) {
    CustomizedSystemMessages messages = new CustomizedSystemMessages();
    messages.setInternalErrorCaption(words.getTranslation("frame.broken.title", locale));
    messages.setInternalErrorMessage(words.getTranslation("frame.broken.message", locale));
    messages.setSyncErrorCaption(words.getTranslation("frame.out-of-step.title", locale));
    messages.setSyncErrorMessage(words.getTranslation("frame.out-of-step.message", locale));
    messages.setCookiesDisabledCaption(words.getTranslation("frame.no-cookies.title", locale));
    messages.setCookiesDisabledMessage(words.getTranslation("frame.no-cookies.message", locale));
    return messages;
  }
}
