package amalgam.ui.account;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;

/** Links to where else people may prove who they are, by OpenID Connect; none unless configured. */
@org.springframework.stereotype.Component
class ElsewhereLinks {

  private final ObjectProvider<InMemoryClientRegistrationRepository> registrations;

  ElsewhereLinks(ObjectProvider<InMemoryClientRegistrationRepository> registrations) {
    this.registrations = registrations;
  }

  Optional<Component> forPage(Component page) {
    Div links = new Div();
    links.addClassName("elsewhere");
    registrations.ifAvailable(
        known -> {
          for (ClientRegistration one : known) {
            Anchor link =
                new Anchor(
                    "/oauth2/authorization/" + one.getRegistrationId(),
                    page.getTranslation("account.sign-in.elsewhere", one.getClientName()));
            link.setRouterIgnore(true);
            links.add(link);
          }
        });
    return links.getComponentCount() == 0 ? Optional.empty() : Optional.of(links);
  }
}
