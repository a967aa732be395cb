package amalgam.ui.access;

import amalgam.account.ElsewhereSignIn;
import amalgam.platform.node.ServesPages;
import amalgam.platform.security.People;
import amalgam.platform.security.RenewalFilter;
import amalgam.platform.security.SecurityHeaders;
import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;

/**
 * The door to the pages. Each view says who may see it, and is shut where it says nothing; the
 * addresses that are no view are files of the pages, or tell that nothing is there.
 */
@ServesPages
@ConditionalOnWebApplication(type = Type.SERVLET)
@Configuration(proxyBeanMethods = false)
class PageDoor {

  /** Where people sign in. */
  static final String SIGN_IN = "/sign-in";

  @Bean
  SecurityContextHolderStrategy whoActs() {
    return new WhoActs();
  }

  @Bean
  @Order(10)
  SecurityFilterChain pages(
      HttpSecurity http,
      RequestUtil vaadin,
      People people,
      ElsewhereSignIn elsewhere,
      ObjectProvider<ClientRegistrationRepository> providers) {
    if (providers.getIfAvailable() != null) {
      http.oauth2Login(
          login ->
              login
                  .loginPage(SIGN_IN)
                  .failureHandler(new RefusedSignIn(SIGN_IN))
                  .userInfoEndpoint(user -> user.oidcUserService(elsewhere)));
    }
    return http.with(
            VaadinSecurityConfigurer.vaadin(),
            pages ->
                pages
                    .loginView(SIGN_IN)
                    // Vaadin would leave the form by which people sign in open to other sites.
                    .enableCsrfConfiguration(false)
                    .anyRequest(AuthorizedUrl::permitAll))
        .csrf(
            csrf ->
                csrf.ignoringRequestMatchers(vaadin::isFrameworkInternalRequest)
                    .withObjectPostProcessor(new StaleForm(SIGN_IN)))
        .formLogin(form -> form.failureHandler(new RefusedSignIn(SIGN_IN)))
        .headers(
            headers -> {
              SecurityHeaders.unframed(headers, ContentPolicy.WITHOUT_SCRIPTS_INLINE);
              SecurityHeaders.atOnce(headers);
            })
        .addFilterAfter(new RenewalFilter(people), SecurityContextHolderFilter.class)
        .build();
  }
}
